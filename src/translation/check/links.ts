import { facts } from '../../data/facts/index.ts';
import { claims } from '../../data/claims.ts';
import { glossary } from '../../data/glossary.ts';
import { scenes } from '../../scenes/all.ts';
import { placeOf } from '../../teach/place.ts';
import type { Catalog } from '../catalog.ts';
import { partsOf } from '../mdxUnits.ts';
import { attribute, type Node, parseProse } from '../prose.ts';
import type { Fault } from './fault.ts';

/** Elements of a language's chapters that lead nowhere: a fact, term, claim, step or setting that there is not; a link out of the site's own pages. */
export function checkLinks(catalog: Catalog, locale: string): Fault[] {
  return catalog.files(locale).filter((file) => file.endsWith('.mdx') && canBeRead(catalog, locale, file)).flatMap((file) => {
    const { body, line } = partsOf(catalog.text(locale, file)!);
    return nodesOf(parseProse(body)).flatMap((node) => brokenIn(node).map((text): Fault => ({ path: `content/${locale}/${file}`, line: node.position!.start.line + line - 1, kind: 'link', text })));
  });
}

/** What cannot be read has its fault already. */
function canBeRead(catalog: Catalog, locale: string, file: string): boolean {
  try {
    return catalog.units(locale, file).size > 0;
  } catch {
    return false;
  }
}

function nodesOf(node: Node): Node[] {
  return [...(node.position ? [node] : []), ...(node.children ?? []).flatMap(nodesOf)];
}

const BY_ID: Readonly<Record<string, readonly [what: string, known: object]>> = { Fact: ['fact', facts], Term: ['term', glossary], Claim: ['claim', claims], Scene: ['scene', scenes] };

function brokenIn(node: Node): string[] {
  if (node.type === 'link') return [`a link to “${(node as { url?: string }).url}”: chapters lead to places by elements, not by addresses`];
  const id = attribute(node, 'id');
  const [what, known] = BY_ID[node.name ?? ''] ?? [];
  if (known && (id === undefined || !(id in known))) return [`<${node.name} id="${id ?? ''}">: there is no such ${what}`];
  const scene = attribute(node, 'scene');
  if (scene === undefined || !['Place', 'Reading', 'Still'].includes(node.name ?? '')) return [];
  try {
    placeOf({ scene, step: attribute(node, 'step'), set: attribute(node, 'set') }, `<${node.name}>`);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
