import { letterTitle } from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import { printedId } from '../../kamerstuk/index.ts';
import type { Period, Status } from '../../schemas/register/missies.ts';
import type { LetterSummary, SectionSummary } from '../model.ts';
import { formatId, type PaperEntry } from '../build/papers.ts';
import type { EntryData } from '../build/entries.ts';
import type { AnyEntry } from '../build/registers.ts';

/** Name of a section where sections of other letters may stand beside it: then with its letter. */
export function sectionName(section: SectionSummary, letters: readonly LetterSummary[]): string {
  return letters.length > 1 ? `${formatId(section.letter)}: ${section.title}` : section.title;
}

/** What a letter is about, as its title: `Voortgangsrapportage over …`; its number where that is unknown. */
export const letterSubject = ({ id, brief: { title } }: LetterSummary): string =>
  title ? ui.format.capital(title.is) : ui.papers.paperTitle(printedId(id));

/** The number of a letter and its date: `Kamerstuk 27 925, nr. 651 · 18 april 2019`. */
export const letterIdentity = (letter: LetterSummary): string =>
  ui.letter.identity(letterTitle(letter), letter.brief.date?.is);

/** Words of a name, with their language when it is English. */
export interface NamePiece {
  words: string;
  lang?: 'en';
}

/** The name of a section in pieces, those in English with their language. */
export function namePieces(
  section: SectionSummary,
  letters: readonly LetterSummary[],
): NamePiece[] {
  const { title, english } = section;
  const before = sectionName(section, letters).slice(0, -title.length);
  const ends = [0, ...english.flatMap(({ start, end }) => [start, end]), title.length];
  const pieces = ends.slice(1).map((end, index) => {
    const words = title.slice(ends[index], end);
    return index % 2 === 0 ? { words } : { words, lang: 'en' as const };
  });
  return [{ words: before }, ...pieces].filter(({ words }) => words !== '');
}

/** The part of a name between two offsets, in pieces. */
export function slicePieces(pieces: readonly NamePiece[], from = 0, to = Infinity): NamePiece[] {
  let at = 0;
  return pieces
    .map((piece) => {
      const start = at;
      at += piece.words.length;
      return {
        ...piece,
        words: piece.words.slice(Math.max(0, from - start), Math.max(0, to - start)),
      };
    })
    .filter(({ words }) => words !== '');
}

/** How often the letters cite a paper, and how many passages the editors set beside those. */
export function describePassages({
  cited,
  related,
}: Pick<PaperEntry, 'cited' | 'related'>): string {
  return ui.papers.passageCount(cited.length, related.length);
}

/** How a mission stood: `lopend`, `beëindigd (in Syrië)`. */
export const describeStatus = ({ is, of }: Status): string =>
  of === undefined ? ui.missions.statuses[is] : `${ui.missions.statuses[is]} (${of})`;

/** A period with what lasted so long: `tweede inzetperiode: januari 2018 – 31 december 2018`. */
export function describePeriod(period: Period): string {
  const words = ui.format.period(period);
  return words === undefined ? (period.of ?? '') : ui.missions.barText(period.of, words);
}

/** Whether editors say more of a letter than its draft did: who wrote it, to whom, and when. */
export const isDescribed = ({ brief }: LetterSummary): boolean =>
  brief.description !== ui.draft.description(brief, brief.chamber);

/** What the editors say of a letter, with its number and date, where no markup can be. */
export const aboutLetter = (letter: LetterSummary): string =>
  ui.letter.about(letterIdentity(letter), letter.brief.description);

/** Name of an entry with its abbreviation: `Capacity Building Mission Iraq (CBMI)`. */
export const entryTitle = ({ data }: AnyEntry): string => entryName(data);

/** The same of what the register says of it. */
export function entryName({
  name,
  abbreviation,
}: Pick<EntryData, 'name' | 'abbreviation'>): string {
  const title = ui.format.capital(name);
  return abbreviation === undefined || abbreviation === name ? title : `${title} (${abbreviation})`;
}

/** What only the entries of some registers have. */
interface OwnFacts {
  /** Language of its name, when it is not Dutch. */
  lang?: 'en' | undefined;
  /** Address of its official publication. */
  url?: string | undefined;
  /** What the editors say of it. */
  remark?: string | undefined;
}

/** What an entry has that those of other registers lack. */
export function ownFacts({ register, data }: AnyEntry): OwnFacts {
  switch (register) {
    case 'begrippen':
    case 'organisaties':
      return { lang: data.lang };
    case 'rechtsbronnen':
      return { url: data.url, remark: data.remark };
    default:
      return {};
  }
}

/** Title of the page of a mission: with its kind where a section bears the same name. */
export function missionTitle(
  entry: Extract<AnyEntry, { register: 'missies' }>,
  sections: readonly Pick<SectionSummary, 'title'>[],
): string {
  const title = entryTitle(entry);
  return sections.some((section) => section.title === title)
    ? ui.missions.toldApart(title, entry.data.kind)
    : title;
}

/** What an entry of a register says of its thing, in short; empty if it says no more. */
export function describeEntry(entry: AnyEntry): string {
  const said = parts(entry).filter((part) => part !== undefined);
  return ui.format.capital(said.join(' · '));
}

function parts({ register, data }: AnyEntry): (string | undefined)[] {
  switch (register) {
    case 'missies':
      return [data.kind, ...data.status.map(describeStatus), ...data.periods.map(describePeriod)];
    case 'begrippen':
      return [data.meaning && `“${data.meaning}”`];
    case 'personen':
      return [data.role?.is ?? (data.office && ui.registers.nameless)];
    case 'plaatsen':
      return [placed(ui.registers.placeKinds[data.kind], data.country)];
    case 'rechtsbronnen':
      return [
        ui.registers.sourceKinds[data.kind],
        data.date && ui.format.date(data.date),
        data.symbol,
      ];
    case 'organisaties':
      return [];
  }
}

const placed = (kind: string, country: string | undefined): string =>
  country === undefined ? kind : ui.registers.placeIn(kind, country);
