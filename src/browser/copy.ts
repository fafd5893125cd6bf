import { ui } from '../interface/index.ts';

/** What goes to the clipboard: plain words, and the same with markup where it has any. */
export interface Copied {
  text: string;
  html?: string | undefined;
}

/** How long a button says that it copied (ms). */
const SAID = 2000;

/** Gives the button that was pressed last its own words again. */
let restore: () => void = () => undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Copies, says so on the button that was pressed for two seconds, or until another is, and
 * announces it.
 * @param name what is copied, for the announcement: `BibTeX`.
 * @param form the element that shows it: where no script may copy, it is left selected.
 */
export async function copyBy(
  pressed: HTMLButtonElement,
  name: string,
  status: HTMLElement,
  content: () => Promise<Copied> | Copied,
  form?: Element,
): Promise<void> {
  const done = await write(await content(), form).catch(() => false);
  clearTimeout(timer);
  restore();
  const label = [...pressed.childNodes];
  restore = () => pressed.replaceChildren(...label);
  const outcome = done ? ui.copying.copied : form ? ui.copying.selected : ui.copying.failed;
  [pressed.textContent, status.textContent] = outcome(name);
  timer = setTimeout(() => restore(), SAID);
}

/** Writes to the clipboard; on pages without encryption browsers know only the older way. */
async function write(copied: Copied, form?: Element): Promise<boolean> {
  if (navigator.clipboard) {
    const { text, html } = copied;
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([itemOf(text, html)]);
    return true;
  }
  if (form) select(form);
  return command(copied);
}

const itemOf = (text: string, html: string) =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });

/** Copies what is selected, with our words in its place. */
function command({ text, html }: Copied): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done;
}

/** Selects what an element shows; what is folded in must be seen for that. */
function select(form: Element): void {
  const folded = form.closest('details');
  if (folded) folded.open = true;
  document.getSelection()?.selectAllChildren(form);
}
