import type { Brief } from '../schemas/brief.ts';

/** Footer of a printed page: chamber, session years, dossier and number of the paper, page. */
const FOOTER =
  /^(Tweede|Eerste) Kamer, vergaderjaar (\d{4})[–-](\d{4}), (.+), (?:nr\. )?([0-9A-Z]+) (\d{1,4})$/u;

/** Lines of the imprint at the foot of the first page. */
const IMPRINT = /^(?:ISSN \d{4} ?- ?\d{3}[\dX]|[’']s-Gravenhage \d{4})$/u;

/** First of these lines, with the id of the paper. */
const PAPER = /^kst-([0-9A-Z-]+)$/u;

/** Starts of lines that are as good as always of the printed page. */
const LIKE = /^(?:(?:Tweede|Eerste) Kamer,? vergaderjaar|kst-|ISSN|[’'‘`]s-Gravenhage,? \d+$)/iu;

/** What a line is to the printed page: a footer with its number, an imprint, its first line. */
export type Looks =
  | { kind: 'footer'; page: number; own: boolean }
  | { kind: 'paper'; own: boolean }
  | { kind: 'imprint' }
  | { kind: 'like'; own: false };

/** What tells the footers and imprint of a letter from those of others. */
export type Identity = Pick<Brief, 'kamerstuk' | 'chamber' | 'sessionYear'>;

/** Tells what a line looks like; nothing for text. */
export function looksOf(text: string, letter: Identity): Looks | undefined {
  const footer = FOOTER.exec(text);
  if (footer) return { kind: 'footer', page: Number(footer[6]), own: isOwn(footer, letter) };
  const paper = PAPER.exec(text)?.[1];
  if (paper !== undefined) return { kind: 'paper', own: paper === letter.kamerstuk };
  if (IMPRINT.test(text)) return { kind: 'imprint' };
  return LIKE.test(text) ? { kind: 'like', own: false } : undefined;
}

const CHAMBERS = { Eerste: 'I', Tweede: 'II' } as const;

function isOwn(footer: RegExpExecArray, { kamerstuk, chamber, sessionYear }: Identity): boolean {
  const [, name, year, next, dossier, number] = footer;
  return (
    CHAMBERS[name as keyof typeof CHAMBERS] === chamber &&
    `${year}/${next?.slice(2)}` === sessionYear &&
    bare(`${dossier}${number}`) === bare(kamerstuk)
  );
}

/** A paper's id is printed with blanks: `34 775 V, nr. 20`. */
const bare = (id: string): string => id.replaceAll(/[^0-9A-Z]/gu, '');
