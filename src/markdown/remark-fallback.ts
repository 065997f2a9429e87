import { languageOf } from '../i18n/language.ts';
import { partsOf } from '../translation/mdxUnits.ts';
import { compose } from '../translation/compose.ts';
import { type Node, parseProse, segmentsOf } from '../translation/prose.ts';
import { placeOf, siteCatalog } from '../translation/site.ts';

/** Puts the source's words where a chapter's own are missing, so that no translation has to be finished to be read. */
export function remarkFallback() {
  return (tree: Node, file: { path?: string }): void => {
    const { root, locale, file: name } = placeOf(file.path!);
    const catalog = siteCatalog(root);
    const { source } = catalog.records(locale);
    const missing = new Set(catalog.entries(locale, name).filter(({ state }) => state === 'missing').map(({ id }) => id.slice(name.length + 1)));
    if (missing.size === 0) return;
    const { tag, direction } = languageOf(source);
    tree.children = compose(segmentsOf(parseProse(partsOf(catalog.text(source, name)!).body)), segmentsOf(tree), missing, { tag, direction });
  };
}
