/** A hand comes near, without having done anything yet. */
const NEAR = ['pointerover', 'focusin'];
const DONE = ['input', 'click', 'submit', 'reset', 'toggle'];

/**
 * Fetches what a section's forms need once a reader's hand comes near them. What it did before all was there is said again then: forms keep
 * what they are set to, so nothing is lost. Where the code does not come, the next touch asks for it once more.
 */
export function whenReachedFor(section: HTMLElement, fetch: () => Promise<boolean>): void {
  const missed: Event[] = [];
  const hear = async (event: Event): Promise<void> => {
    const target = event.target as Element;
    if (!target.closest('form, details')) return;
    if (event.type === 'submit') event.preventDefault();
    // Of what is clicked only the buttons of a guess have no other listener.
    if (DONE.includes(event.type) && (event.type !== 'click' || target.matches('[data-press]'))) missed.push(event);
    const come = await fetch();
    if (come) for (const type of [...NEAR, ...DONE]) section.removeEventListener(type, hear, true);
    for (const { type, target: place } of missed.splice(0)) if (come) place!.dispatchEvent(new Event(type, { bubbles: true }));
  };
  for (const type of [...NEAR, ...DONE]) section.addEventListener(type, hear, true);
}
