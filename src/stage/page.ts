import { keepLanguageLinks } from './languages.ts';
import { keepOffline } from './offline.ts';
import { keepSwitches } from './preferences.ts';

/** What every page has that is not the essay: working switches, languages that lead to the same place in it, a copy for when there is no network. */
keepSwitches(() => {});
keepOffline();
keepLanguageLinks();
addEventListener('hashchange', keepLanguageLinks);
