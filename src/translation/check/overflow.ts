import { viewBox } from '../../figure/camera.ts';
import type { Layout, Words } from '../../figure/picture.ts';
import { compile } from '../../i18n/compile.ts';
import type { CompiledMessages } from '../../i18n/message.ts';
import { wordsOf } from '../../i18n/words.ts';
import { scenes } from '../../scenes/all.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { put, type Tree } from '../put.ts';
import { type Box, boxesOf } from './boxes.ts';
import { type Fault, faultAt, short } from './fault.ts';

const LAYOUTS: readonly Layout[] = ['wide', 'compact'];

/** Labels of a language that leave the picture or lie on each other, at any step, on a desktop or a phone: one fault a label. */
export function checkOverflow(catalog: Catalog, locale: string): Fault[] {
  return Object.keys(scenes).flatMap((scene) => {
    const file = `figures/${scene}.yaml`;
    const entries = catalog.entries(locale, file);
    const faults = new Map<string, Fault>();
    for (const { text, fault } of labelFaults(scene as keyof typeof scenes, locale, entries)) {
      const entry = text === undefined ? undefined : entries.find(({ id }) => id === `${file}#labels.${text}`);
      if (entry?.own && entry.state !== 'missing' && !faults.has(entry.id)) faults.set(entry.id, faultAt(locale, entry.own, 'overflow', fault));
    }
    return [...faults.values()];
  });
}

interface LabelFault {
  /** The key of the label at fault, if it can be told. */
  readonly text: string | undefined;
  readonly fault: string;
}

function labelFaults(id: keyof typeof scenes, locale: string, entries: readonly Entry[]): LabelFault[] {
  const scene = scenes[id];
  const say = labelsOf(locale, entries);
  return scene.steps.flatMap((step) => LAYOUTS.flatMap((layout) => {
    const keys = new Map<string, string>();
    const words: Words = (key, values) => {
      const text = say(key, values);
      keys.set(text, key);
      return text;
    };
    const boxes = boxesOf(scene.draw({ uid: 'check', layout, state: scene.state(step), words }));
    const keyOf = (text: string): string | undefined => keys.get(text) ?? [...keys].find(([said]) => said.replaceAll('\u00ad', '').includes(text.replace(/-$/, '')))?.[1];
    const where = `at ${id}/${step.id}, ${layout === 'wide' ? 'desktop' : 'phone'}`;
    return [
      ...strays(boxes, frameOf(viewBox(scene.shots, step.camera, layout))).map(({ text }) => ({ text: keyOf(text), fault: `“${short(text)}” leaves the picture ${where}` })),
      ...collisions(boxes).flatMap(([a, b]) => [a, b].map(({ text }) => ({ text: keyOf(text), fault: `“${short(a.text)}” and “${short(b.text)}” overlap ${where}` }))),
    ];
  }));
}

/** The labels of a figure as the site prints them: what is missing, in the words of the source. */
function labelsOf(locale: string, entries: readonly Entry[]): Words {
  const tree: Tree = {};
  for (const { source, own, state } of entries) {
    if (source.path?.[0] === 'labels') put(tree, source.path.slice(1), compile((state === 'missing' ? source : own!).text));
  }
  return wordsOf(locale, tree as unknown as CompiledMessages);
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function frameOf(box: string): Frame {
  const [left = 0, top = 0, width = 0, height = 0] = box.split(' ').map(Number);
  return { left, right: left + width, top, bottom: top + height };
}

/** What a browser's own letters may differ by, in units. */
const SLACK = 4;

/** Lines that are partly in the frame. What is wholly outside is not looked at. */
function strays(boxes: readonly Box[], frame: Frame): Box[] {
  return boxes.filter((box) => {
    const seen = box.right > frame.left && box.left < frame.right && box.bottom > frame.top && box.top < frame.bottom;
    return seen && Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom) > SLACK;
  });
}

function collisions(boxes: readonly Box[]): Array<readonly [Box, Box]> {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) =>
    a.label !== b.label && Math.max(a.left, b.left) - Math.min(a.right, b.right) < -SLACK && Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom) < -SLACK,
  ).map((b) => [a, b] as const));
}
