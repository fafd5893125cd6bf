import { letterTitle } from '../addresses/address.ts';
import { formatId } from '../edition/build/papers.ts';
import { type Letter, updatedOn } from '../edition/model.ts';
import { interventionLines } from '../edition/view/interventions.ts';
import { ui } from '../interface/index.ts';

/** How a letter was edited, in words, for forms that stand alone. */
interface Account {
  /** What it was made from. */
  source: string[];
  /** Every kind of intervention, a paragraph each. */
  lines: string[];
  /** Every hyphen at a line end: line, printed, result, who decided. */
  hyphens: string[][];
  /** References that are read otherwise than the letter writes them. */
  readings: string[];
  /** What the edition is, and what one may do with it. */
  edition: string[];
}

const quoted = (words: string): string => `“${words}”`;

/** Says how a letter was edited. */
export function accountOf(letter: Letter): Account {
  const { brief, record, pages } = letter;
  const day = updatedOn(letter);
  return {
    source: [ui.account.source(letterTitle(letter), brief.received, pages).join('')],
    lines: interventionLines(record, quoted).map((pieces) => pieces.join('')),
    hyphens: record.hyphens.map(({ line, printed, result, by }) => [
      ...[`${line}`, printed, result],
      ui.account.decidedBy[by],
    ]),
    readings: brief.readings.map(
      ({ written, meant, because }) =>
        `${ui.account.readAs(formatId(written), formatId(meant))} ${because}`,
    ),
    edition: [...(day === undefined ? [] : [ui.forms.editionOf(day)]), ui.account.rightsText],
  };
}
