import { basename, dirname, resolve } from 'node:path';
import { dossierOf } from '../kamerstuk/index.ts';
import { assertNoProblems, type Problem } from '../problem/problem.ts';
import { type Brief, briefSchema } from '../schemas/letter/brief.ts';
import { type Located, locateYaml } from '../yaml/read.ts';
import { repeatedIds } from '../yaml/repeated.ts';
import { contentFolder } from './folder.ts';

/** `brief.yaml` as read, and where its values stand. */
export type LocatedBrief = Located<Brief>;

/**
 * Reads `brief.yaml` and checks it; in the content folder, its own folder bears the id of the letter.
 * @throws ContentError with line and field of all that is wrong.
 */
export function locateBrief(yaml: string, file: string, content = contentFolder()): LocatedBrief {
  const located = locateYaml(briefSchema, yaml, { file });
  assertNoProblems([
    ...misnamedFolder(located, file, content),
    ...wrongHead(located),
    ...clashingSlugs(located),
    ...jumpingLevels(located),
  ]);
  return located;
}

type Outline = Brief['outline'];

/** A signature as one text: the office, where it has one, a comma, and the name. */
export const signatureText = ({ office, name }: Brief['signatories'][number]): string =>
  office === undefined ? name : `${office}, ${name}`;

/** How many headings stand before the signatures: those before the first annex. */
const bodyHeadings = (outline: Outline): number => {
  const first = outline.findIndex(({ annex }) => annex);
  return first < 0 ? outline.length : first;
};

/** Place of the signatures among all parts of a letter, of which the opening is 0. */
export const signaturesOrder = (outline: Outline): number => bodyHeadings(outline) + 1;

/** Place of a heading among all parts of a letter: an annex stands after the signatures. */
export const headingOrder = (outline: Outline, index: number): number =>
  index < bodyHeadings(outline) ? index + 1 : index + 2;

/** A letter may be tried out elsewhere under any name. */
function misnamedFolder(
  { value: { kamerstuk: id }, place }: LocatedBrief,
  file: string,
  content: string,
): Problem[] {
  const folder = dirname(resolve(file));
  const name = basename(folder);
  if (dirname(folder) !== resolve(content) || name === id) return [];
  const message = `Unexpected id ${id} in the folder ${name}, expected one name for both`;
  const remedy = `Rename the folder to ${content}/${id}, or correct the id.`;
  return [{ ...place(['kamerstuk']), message, remedy }];
}

/** What is wrong with a field. */
type Fault = Pick<Problem, 'message' | 'remedy'> & { path: PropertyKey[] };

/** Lists what the fields on the letter itself say against each other. */
function wrongHead({ value: brief, place }: LocatedBrief): Problem[] {
  const ids = brief.dossiers.map(({ id }, index) => ({ id, path: ['dossiers', index, 'id'] }));
  const faults = [...wrongDossiers(brief), ...outsideSession(brief), ...wrongOrder(brief)];
  return [
    ...faults.map(({ path, ...said }) => ({ ...place(path), ...said })),
    ...repeatedIds(ids, place),
  ];
}

/** The first dossier is that of the letter; a source is that of a title. */
function wrongDossiers({ dossiers, kamerstuk }: Brief): Fault[] {
  const [first, own] = [dossiers[0]?.id ?? dossierOf(kamerstuk), dossierOf(kamerstuk)];
  const untitled = dossiers.flatMap(({ title, source }, index) =>
    source !== undefined && title === undefined ? [index] : [],
  );
  return [
    ...fault(first !== own, ['dossiers', 0, 'id'], {
      message: `Unexpected dossier ${first}, expected ${own}, that of ${kamerstuk}`,
      remedy: 'Put that dossier first, or correct the id of the letter.',
    }),
    ...untitled.flatMap((index) => fault(true, ['dossiers', index, 'source'], UNTITLED)),
  ];
}

const UNTITLED = {
  message: 'Unexpected source without a title, expected what was read there',
  remedy: 'Add the title, or take the source out.',
};

/** A session runs from one September to the next; its first and last day differ from year to year. */
function outsideSession({ date, sessionYear }: Brief): Fault[] {
  const year = Number(sessionYear.slice(0, 4));
  const [first, last] = [`${year}-09-01`, `${year + 1}-09-30`];
  const day = date?.is ?? first;
  return fault(day < first || day > last, ['date', 'is'], {
    message: `Unexpected ${day}, expected a day of the session year ${sessionYear}: ${first} to ${last}`,
    remedy: 'Correct the date, or sessionYear.',
  });
}

/** A letter is written before it is published here, and published before that is updated. */
function wrongOrder({ date, published, updated }: Brief): Fault[] {
  const unpublished = updated !== undefined && published === undefined;
  return [
    ...tooEarly('published', published, date?.is, 'the date of the letter'),
    ...tooEarly('updated', updated, published, 'the day of publication'),
    ...fault(unpublished, ['updated'], {
      message: 'Unexpected update of what was not published, expected published as well',
      remedy: 'Add published, or take updated out.',
    }),
  ];
}

const tooEarly = (field: keyof Brief, day = '9999', earliest = '', what: string): Fault[] =>
  fault(day < earliest, [field], {
    message: `Unexpected ${day}, expected ${earliest}, ${what}, or later`,
    remedy: 'Correct one of the two.',
  });

const fault = (isWrong: boolean, path: PropertyKey[], said: Omit<Fault, 'path'>): Fault[] =>
  isWrong ? [{ path, ...said }] : [];

/** Fragments of the whole letter that its paragraphs, pages, notes and own parts have, and its page. */
const RESERVED =
  /^(?:(?:alinea|bladzijde|noot|zoek)-.+|opening|ondertekening|tekst|inhoud|briefhoofd|kern-titel|uitgave|citeren|fouten|citeerpaneel|voorvertoning|onderwerpen|onderdelen)$/u;

/** Whether a slug is an id that the page of the whole letter has itself. */
export const isReserved = (slug: string): boolean => RESERVED.test(slug);

/** Lists slugs that two headings share or that the edition needs: on one page each is an id. */
function clashingSlugs({ value: brief, place }: Located<Brief>): Problem[] {
  const slugs = brief.outline.map(({ slug }) => slug);
  return slugs.flatMap((slug, index): Problem[] => {
    const first = slugs.indexOf(slug);
    const at = place(['outline', index, 'slug']);
    const remedy = 'Choose another last part of the address.';
    if (isReserved(slug) || slug === brief.kamerstuk) {
      const message = `Unexpected slug "${slug}", expected one that the edition does not use itself`;
      return [{ ...at, message, remedy }];
    }
    if (first === index) return [];
    const other = brief.outline[first]?.heading;
    const message = `Unexpected second slug "${slug}", expected it once; "${other}" has it`;
    return [{ ...at, message, remedy }];
  });
}

/** Lists levels that leave one out: no reader, and no program that reads aloud, expects that. */
function jumpingLevels({ value: { outline }, place }: Located<Brief>): Problem[] {
  return outline.flatMap(({ level }, index): Problem[] => {
    const most = (outline[index - 1]?.level ?? 1) + 1;
    if (level <= most) return [];
    const message = `Unexpected level ${level}, expected ${most === 2 ? '2' : `2 to ${most}`}`;
    const remedy = 'Count the headings above it: each level starts under the one before.';
    return [{ ...place(['outline', index, 'level']), message, remedy }];
  });
}
