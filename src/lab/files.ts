import { viewBox } from '../figure/camera.ts';
import { markup } from '../figure/markup.ts';
import type { Layout, Words } from '../figure/picture.ts';
import { defaultsOf, type Values } from '../parameters/parameter.ts';
import { runsOf } from '../scenes/runs.ts';
import type { Scene } from '../scenes/scene.ts';
import { momentAt } from '../scenes/story.ts';
import type { SceneOutline } from '../stage/outline.ts';
import { writeSetup } from './address.ts';
import { toCsv, toJson } from './format.ts';
import { standalone, type Surroundings } from './svg.ts';

/** A run on the bench, to be taken away. */
export interface Taken {
  readonly scene: Scene;
  readonly outline: SceneOutline;
  readonly values: Values;
  readonly time: number | undefined;
  readonly layout: Layout;
  readonly labels: Words;
  readonly title: string;
  readonly description: string;
  /** The page without its search. */
  readonly page: string;
}

/** A picture is drawn in so many pixels to a unit. */
const SHARPNESS = 2;

/** Milliseconds that a picture is given to read its fonts. */
const READING = 300;

/** Makes a file of what was asked for and hands it to the browser. `of` names one of several runs of the model. */
export async function save(kind: string, of: string | undefined, taken: Taken): Promise<void> {
  const link = taken.page + writeSetup(taken.outline, { a: taken.values, b: undefined, time: taken.time });
  const { blob, extension } = await make(kind, of, taken, link);
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = `${nameOf(taken, of)}.${extension}`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

async function make(kind: string, of: string | undefined, taken: Taken, link: string): Promise<{ blob: Blob; extension: string }> {
  if (kind === 'svg') return { blob: new Blob([draw(taken, link, printed())], { type: 'image/svg+xml' }), extension: kind };
  if (kind === 'png') return { blob: await paint(draw(taken, link, { ...printed(), ...(await fontsOfPage()) })), extension: kind };
  const run = runsOf[taken.scene.id]!({ ...defaultsOf(taken.outline.parameters), ...taken.values }).find((candidate) => candidate.of === of)!;
  const { of: _of, ...answer } = run;
  return kind === 'csv'
    ? { blob: new Blob([toCsv(answer, link)], { type: 'text/csv' }), extension: kind }
    : { blob: new Blob([toJson(taken.scene.id, taken.scene.version, answer, link)], { type: 'application/json' }), extension: 'json' };
}

/** `reverse-qe-financing-capex-8-t-3`. */
function nameOf({ scene, outline, values, time }: Taken, of: string | undefined): string {
  const search = new URLSearchParams(writeSetup(outline, { a: values, b: undefined, time }));
  search.delete('v');
  return ['reverse-qe', scene.id, ...(of ? [of] : []), ...[...search].flat()].join('-');
}

function draw({ scene, values, time, layout, labels, title, description }: Taken, link: string, surroundings: Surroundings): string {
  const moment = momentAt(scene, scene.steps.length - 1, values);
  const state = scene.state(time === undefined ? moment : { ...moment, at: time });
  return standalone({
    markup: markup(scene.draw({ uid: scene.id, layout, state, words: labels })),
    viewBox: viewBox(scene.shots, moment.camera, layout),
    title,
    description: `${description} ${link}`,
  }, surroundings);
}

/** Inks as they are printed on the page now, by day or by night, and letters by family. */
function printed(): Surroundings {
  const color = (ink: string): string => {
    const probe = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    probe.setAttribute('class', `s-${ink} visually-hidden`);
    document.body.append(probe);
    const { stroke } = getComputedStyle(probe);
    probe.remove();
    return stroke;
  };
  return { color, shape: (id) => document.getElementById(id)?.outerHTML, font: 'Pretendard, Noto Sans KR, Apple SD Gothic Neo, Malgun Gothic, sans-serif' };
}

/** The page's own letters, fonts included: a picture cannot ask the page for them. */
async function fontsOfPage(): Promise<Pick<Surroundings, 'font' | 'style'>> {
  const font = getComputedStyle(document.querySelector('.bench')!).fontFamily.replaceAll('"', '\'');
  const faces = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => font.includes(style.getPropertyValue('font-family').replaceAll(/["']/g, '')));
  const rules = await Promise.all(faces.map(async ({ cssText }) => {
    const [address] = /(?<=url\(")[^"]+/.exec(cssText) ?? [];
    return address === undefined ? '' : cssText.replace(address, await dataOf(address)).replace('font-display: swap', 'font-display: block');
  }));
  return { font, style: rules.join('') };
}

async function dataOf(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function paint(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  // Fonts inside a picture are read after it has loaded, and nothing tells when.
  await new Promise((done) => setTimeout(done, READING));
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SHARPNESS;
  canvas.height = image.height * SHARPNESS;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be painted'))), 'image/png'));
}
