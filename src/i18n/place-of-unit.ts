import { chartIds } from '../data/series/index.ts';
import { scenes } from '../scenes/all.ts';
import type { SceneId } from '../scenes/scene.ts';

/**
 * Where on the site a unit shows, below its language: `essay/03-bathtub.mdx#bathtub/tap` → `#bathtub/tap`, `glossary.yaml#capex.means` →
 * `glossary/#capex`. What shows on many pages, or nowhere by itself, has no place.
 */
export function placeOfUnit(id: string): string | undefined {
  const [file, key] = id.split('#') as [string, string];
  const [folder, name] = file.replace(/\.\w+$/, '').split('/') as [string, string?];
  return PLACES[folder]?.(key, name);
}

/** By the folder or the file, from the place in it and the file's own name. */
const PLACES: Readonly<Record<string, (key: string, name?: string) => string | undefined>> = {
  essay: (key, name) => inEssay(key, name!.replace(/^\d+-/, '')),
  figures: (key, scene) => inFigure(key, scene!),
  guides: (key, scene) => `figures/${scene}/${GUIDE[key.split('.')[0]!] ?? anchor(key)}`,
  claims: (key) => `ledger/#${first(key)}`,
  glossary: (key) => `glossary/#${first(key)}`,
  charts: (key) => (chartIds.some((id) => id === first(key)) ? `data/#${first(key)}` : 'data/'),
  teach: (key) => `teach/${anchor(key)}`,
  lab: () => `figures/${Object.keys(scenes)[0]}/#bench`,
  parts: () => 'parts/',
  translations: () => 'translations/',
  strings: (key) => STRINGS[first(key)],
};

/** Of a model card's front matter, what stands in one of its parts. */
const GUIDE: Readonly<Record<string, string>> = { symbols: '#equations', references: '#references', title: '', lead: '' };

const STRINGS: Readonly<Record<string, string>> = {
  ledger: 'ledger/',
  verdicts: 'ledger/',
  glossary: 'glossary/',
  print: 'print/',
  slides: 'present/',
  card: `figures/${Object.keys(scenes)[0]}/`,
};

function inEssay(key: string, chapter: string): string {
  const [scene, step = ''] = key.replace(/\+$/, '').split('/') as [string, string?];
  if (hasStep(scene, step)) return `#${scene}/${step}`;
  return chapter === 'opening' ? '' : `#chapter-${chapter}`;
}

function inFigure(key: string, scene: string): string {
  if (!(scene in scenes)) return '';
  const [kind, step = ''] = key.split('.') as [string, string?];
  if (kind === 'descriptions' && hasStep(scene, step)) return `#${scene}/${step}`;
  return ['parameters', 'matrix', 'challenges'].includes(kind) ? `#${scene}/${scenes[scene as SceneId].steps.at(-1)!.id}` : `#chapter-${scene}`;
}

function hasStep(scene: string, step: string): boolean {
  return scene in scenes && scenes[scene as SceneId].steps.some(({ id }) => id === step);
}

function first(key: string): string {
  return key.split('.')[0]!;
}

/** The element that holds a unit: `what/text` → `#what`. */
function anchor(key: string): string {
  return key.includes('/') ? `#${key.split('/')[0]}` : '';
}
