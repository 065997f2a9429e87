import { keepLanguageLinks } from './languages.ts';
import { keepSwitches } from './preferences.ts';

/** What every page has that is not the essay: working switches, and languages that lead to the same place in it. */
keepSwitches(() => {});
keepLanguageLinks();
addEventListener('hashchange', keepLanguageLinks);
