/** What the reader may switch, and what holds until then. Names and values are those of `data-…` on `<html>`. */
const PREFERENCES = {
  theme: { on: 'dark', off: 'light', system: matchMedia('(prefers-color-scheme: dark)'), usual: true },
  motion: { on: 'on', off: 'off', system: matchMedia('(prefers-reduced-motion: reduce)'), usual: false },
} as const;
type Name = keyof typeof PREFERENCES;

const chosen = document.documentElement.dataset;

/** Whether anything may move by itself. */
export const motionWanted = (): boolean => wanted('motion');

function wanted(name: Name): boolean {
  const { on, off, system, usual } = PREFERENCES[name];
  return chosen[name] === on || (chosen[name] !== off && system.matches === usual);
}

/** Shows the page's switches and keeps them true; `onChange` follows every change, the system's included. */
export function keepSwitches(onChange: () => void): void {
  const switches = [...document.querySelectorAll<HTMLElement>('[data-switch]')];
  const update = (): void => {
    for (const element of switches) element.setAttribute('aria-pressed', String(wanted(element.dataset['switch'] as Name)));
    onChange();
  };
  for (const element of switches) {
    element.hidden = false;
    element.addEventListener('click', () => {
      choose(element.dataset['switch'] as Name);
      update();
    });
  }
  for (const { system } of Object.values(PREFERENCES)) system.addEventListener('change', update);
  update();
}

/** The other state than the present one, remembered for the next visit where the browser allows it. */
function choose(name: Name): void {
  const choice = PREFERENCES[name][wanted(name) ? 'off' : 'on'];
  chosen[name] = choice;
  try {
    localStorage.setItem(`reverse-qe-${name}`, choice);
  } catch {
    // Refused: the choice holds for this visit.
  }
}
