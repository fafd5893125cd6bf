import { ui } from '../interface/index.ts';

/** Name of the letter in the address: `/financien/?brief=27925-651`. */
const NAME = 'brief';

/** Hides what other letters than one have; '' hides nothing. Gives whether anything is left. */
function showOnly(letter: string): boolean {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-brieven]')];
  for (const thing of marked)
    thing.hidden = letter !== '' && !thing.dataset['brieven']?.split(' ').includes(letter);
  return marked.some((thing) => !thing.hidden);
}

/** Lets readers narrow a page with things of several letters to one letter, and puts it in the address. */
export function makeNarrowable(filter: HTMLElement): void {
  const select = filter.querySelector('select');
  const status = filter.querySelector('[role="status"]');
  if (!select || !status) return;
  const apply = () => {
    status.textContent = showOnly(select.value) ? '' : ui.letterFilter.nothing;
  };
  const follow = () => {
    select.value = new URLSearchParams(location.search).get(NAME) ?? '';
    // An address may name a letter that is not there.
    if (select.selectedIndex < 0) select.value = '';
    apply();
  };
  select.addEventListener('change', () => {
    const { pathname, hash } = location;
    const query = select.value && `?${new URLSearchParams({ [NAME]: select.value })}`;
    history.pushState(null, '', pathname + query + hash);
    apply();
  });
  addEventListener('popstate', follow);
  filter.dataset['klaar'] = '';
  follow();
}
