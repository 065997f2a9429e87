import { keepLanguageLinks } from './languages.ts';
import './page.ts';

/** The ledger's page filters by itself, in CSS. This keeps the choice in the address: `?verdict=contested#c16`. */
const NAME = 'verdict';
const choices = [...document.querySelectorAll<HTMLInputElement>(`input[name="${NAME}"]`)];
const notice = document.querySelector<HTMLElement>('[data-notice]')!;
const fault = notice.querySelector('[data-fault]')!;
const wording = fault.textContent!;

function readAddress(): void {
  const text = new URLSearchParams(location.search).get(NAME) ?? '';
  const found = choices.find(({ value }) => value === text);
  (found ?? choices[0]!).checked = true;
  fault.textContent = wording.replace('§', text);
  notice.hidden = found !== undefined;
  keepLanguageLinks();
}

function writeAddress(): void {
  const { value } = choices.find(({ checked }) => checked)!;
  history.replaceState(history.state, '', location.pathname + (value && `?${NAME}=${value}`) + location.hash);
  notice.hidden = true;
  keepLanguageLinks();
}

for (const choice of choices) choice.addEventListener('change', writeAddress);
notice.querySelector('button')!.addEventListener('click', () => {
  notice.hidden = true;
});
addEventListener('popstate', readAddress);
readAddress();
