import { ui } from '../../interface/index.ts';
import { type LetterSummary, type Passage, partsInOrder, quotedIn } from '../model.ts';

/** A sentence of what a letter says in short, with the paragraphs that it rests on. */
export interface SummaryLine {
  words: string;
  /** Each paragraph once, in order: its name, `al. 47`, and its address in the whole letter. */
  places: { name: string; href: string }[];
}

/** What the editors say of a letter in short. */
export function summaryOf(letter: LetterSummary): SummaryLine[] {
  const sections = partsInOrder(letter);
  return letter.brief.summary.map(({ is, quotes }) => {
    const passages = quotes.flatMap((quote) =>
      sections.flatMap((section) => quotedIn(section, quote) ?? []),
    );
    const byUnit = new Map(passages.map((passage) => [passage.unit, passage]));
    const inOrder = [...byUnit.values()].sort((a, b) => a.number - b.number);
    return { words: is, places: inOrder.map((passage) => placeIn(letter, passage)) };
  });
}

const placeIn = ({ href }: LetterSummary, passage: Passage) => ({
  name: ui.citation.shortUnit(passage),
  href: `${href}#${passage.unit}`,
});
