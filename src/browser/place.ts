import { ui } from '../interface/index.ts';
import { button, element } from './dom/element.ts';
import { keep } from './dom/keep.ts';
import { kept } from './dom/kept.ts';

/** Kept in the place of one by who does not want it. */
const REFUSED = 'nee';

/** Where a reader was. */
interface Place {
  /** Address from the root: `/27925-651/#alinea-47`. */
  href: string;
  alinea: string;
}

const number = /^alinea-(\d+)$/u;

/** Keeps the paragraph that one is at, when the page is left or goes out of sight. */
export function watch(): void {
  const save = () => {
    if (document.visibilityState === 'hidden') savePlace();
  };
  document.addEventListener('visibilitychange', save);
  addEventListener('pagehide', savePlace);
}

function savePlace(): void {
  if (kept('plaats') === REFUSED) return;
  const read = [...document.querySelectorAll<HTMLElement>('.letter .alinea')].find(
    (alinea) => alinea.getBoundingClientRect().bottom > innerHeight / 4,
  );
  const [, alinea] = number.exec(read?.id ?? '') ?? [];
  // Who has hardly begun needs no way back.
  if (alinea === undefined || scrollY < innerHeight) return;
  const href = `${location.pathname}#alinea-${alinea}`;
  keep('plaats', JSON.stringify({ href, alinea } satisfies Place));
}

/** Offers who comes back the way to where they were, on the front page and where they were. */
export function offer(): void {
  const place = keptPlace();
  const isStart = location.hash === '' && scrollY < innerHeight / 2;
  if (!place || !isStart) return;
  const page = place.href.replace(/#.*$/u, '');
  const letter = /^\/[^/]+\//u.exec(page)?.[0];
  if (['/', page, letter].includes(location.pathname)) show(place);
}

/** The place as it was kept; undefined for what is none, such as what others wrote there. */
function keptPlace(): Place | undefined {
  try {
    const { href, alinea } = JSON.parse(kept('plaats') ?? '{}') as Partial<Record<string, unknown>>;
    const holds = typeof href === 'string' && /^\/(?!\/)/u.test(href) && typeof alinea === 'string';
    return holds ? { href, alinea } : undefined;
  } catch {
    return undefined;
  }
}

function show({ href, alinea }: Place): void {
  const bar = element(
    'p',
    { className: 'voetbalk' },
    element('a', { href }, ui.place.goOn(alinea)),
  );
  const refuse = () => {
    keep('plaats', REFUSED);
    bar.remove();
  };
  bar.append(
    button(ui.place.notNow, () => bar.remove()),
    button(ui.place.never, refuse),
  );
  bar.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) bar.remove();
  });
  // Read out by who hears the page: what comes into a status that stood there is.
  const status = element('div', { role: 'status' });
  document.body.append(status);
  setTimeout(() => status.append(bar), 100);
}
