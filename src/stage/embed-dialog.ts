/** What an embed is to show: values as an address writes them, and a step. */
export interface Shown {
  readonly search: string;
  readonly step: string | undefined;
}

/**
 * The dialog that gives the code of an embed: a button opens it, the code follows its choices. `shown` is asked when
 * the dialog opens and after every choice.
 */
export function keepEmbedDialog(shown: () => Shown): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-embed-dialog]')!;
  const opener = document.querySelector<HTMLElement>('[data-open-embed]')!;
  const form = dialog.querySelector('form')!;
  const code = dialog.querySelector('textarea')!;
  const status = dialog.querySelector('[data-status]')!;
  const show = (): void => {
    status.textContent = '';
    code.value = codeOf(dialog.dataset as Record<string, string>, new FormData(form), shown());
  };
  opener.hidden = false;
  opener.addEventListener('click', () => {
    show();
    dialog.showModal();
  });
  form.addEventListener('input', show);
  // Where a sandbox allows no forms, the button closes nothing by itself.
  form.querySelector('[type="submit"]')!.addEventListener('click', (event) => {
    event.preventDefault();
    dialog.close();
  });
  dialog.querySelector('[data-action="copy-code"]')!.addEventListener('click', async () => {
    code.select();
    try {
      await navigator.clipboard.writeText(code.value);
      status.textContent = dialog.dataset['copied']!;
    } catch {
      status.textContent = dialog.dataset['refused']!;
    }
  });
}

/** The frame as HTML. Its address names the model's version if it names a value, or if it is to be pinned. */
function codeOf(told: Record<string, string>, chosen: FormData, { search, step }: Shown): string {
  const url = new URL(told['path']!, location.href);
  url.search = search;
  if (chosen.get('model') === 'pinned') url.searchParams.set('v', told['version']!);
  if (chosen.get('range') === 'one' && step !== undefined) url.searchParams.set('steps', step);
  if (chosen.get('knobs') === null) url.searchParams.set('knobs', 'hide');
  if (step !== undefined) url.hash = `${told['shows']}/${step}`;
  const attributes = { src: url.href, title: told['title']!, width: '100%', height: told['height']!, style: 'border: 0', loading: 'lazy', allow: 'clipboard-write' };
  return `<iframe ${Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`).join(' ')}></iframe>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
