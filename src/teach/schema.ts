import { getEntry } from 'astro:content';
import { project } from '../data/project.ts';
import { sources, type Source, type SourceId } from '../data/sources/index.ts';
import { guides } from '../guides/index.ts';
import { words } from '../i18n/locales.ts';
import { localizedPath } from '../i18n/path.ts';
import type { SceneId } from '../scenes/scene.ts';
import { goalsOf } from './goals.ts';
import { minutesOf, plans } from './plans.ts';

interface Titled {
  readonly title: string;
  readonly lead: string;
}

/** How long one figure and its knobs keep a class busy, in minutes. */
const FIGURE_MINUTES = 20;
/** The essay retells this one. */
const RETOLD: readonly SourceId[] = ['aicoin.2026'];

/** The essay as schema.org has it. Short: every reader's phone gets it. */
export function article(locale: string, headline: string): object {
  return { '@type': 'Article', headline, ...common(locale, ''), isBasedOn: RETOLD.map((id) => (sources[id] as Source).address) };
}

/** The teachers' page, with its three lessons as parts. */
export async function teachersPage(locale: string, { title, lead }: Titled): Promise<object> {
  const t = words(locale, 'teach');
  const goals = await goalsOf(locale);
  return {
    ...(await resource(locale, 'teach/', { title, lead })),
    learningResourceType: t('schema.page'),
    teaches: Object.values(goals).flat(),
    timeRequired: duration(Math.max(...Object.values(plans).map(minutesOf))),
    isBasedOn: absolute(localizedPath(locale)),
    hasPart: Object.entries(plans).map(([id, plan]) => ({ '@type': 'LearningResource', url: `${absolute(localizedPath(locale, 'teach/'))}#${id}`, learningResourceType: t('schema.plan'), timeRequired: duration(minutesOf(plan)) })),
  };
}

/** A model's card: a figure to work with, based on the works that its model rests on. */
export async function figurePage(locale: string, scene: SceneId, titled: Titled): Promise<object> {
  return {
    ...(await resource(locale, `figures/${scene}/`, titled)),
    learningResourceType: words(locale, 'teach')('schema.figure'),
    teaches: (await goalsOf(locale))[scene],
    timeRequired: duration(FIGURE_MINUTES),
    isBasedOn: guides[scene].works.map((id) => work(sources[id])),
  };
}

async function resource(locale: string, path: string, { title, lead }: Titled): Promise<object> {
  const entry = await getEntry('teach', `${locale}/teach`);
  return { '@type': 'LearningResource', name: title, description: lead, ...common(locale, path), educationalLevel: entry!.data.level, isAccessibleForFree: true };
}

function common(locale: string, path: string): object {
  const { author, license, version } = project;
  return { url: absolute(localizedPath(locale, path)), inLanguage: locale, author: { '@type': 'Organization', name: author }, license, version };
}

function work({ title, authors, publisher, date, address }: Source): object {
  return { '@type': 'CreativeWork', name: title, author: authors ?? publisher, datePublished: date, ...(address === undefined ? {} : { url: address }) };
}

/** ISO 8601. */
function duration(minutes: number): string {
  return `PT${minutes}M`;
}

function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
