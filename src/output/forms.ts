import type { LetterSummary } from '../edition/model.ts';
import { ui } from '../interface/index.ts';
import { LETTER_FORMS, TYPES } from './hosts/rules.ts';
import { typst } from './pdf/compiler.ts';

/** Whether a letter has a PDF of this edition: where this build can make one, unless its editors go without. */
export const hasPdf = ({ brief }: { brief: Pick<LetterSummary['brief'], 'pdf'> }): boolean =>
  typst !== undefined && brief.pdf !== false;

/** Address of a letter in another form, from the root. */
export const formHref = ({ id }: Pick<LetterSummary, 'id'>, extension: string): string =>
  `/${id}.${extension}`;

/** A letter in another form, as a link. */
interface Download {
  href: string;
  /** What the link says, and what a screen reader says of it. */
  name: string;
  label: string;
}

/** What readers can take along of a letter: to print, to read on a device, as data, and all at once. */
export const downloadsOf = (letter: LetterSummary): Download[] =>
  Object.entries(ui.letter.downloads)
    .filter(([extension]) => extension !== 'pdf' || hasPdf(letter))
    .map(([extension, name]) => ({
      href: formHref(letter, extension),
      name,
      label: ui.letter.downloadLabel(name),
    }));

/** The forms of a letter with their types and addresses. */
export const encodingsOf = (letter: LetterSummary): { href: string; type: string }[] =>
  LETTER_FORMS.filter(({ extension }) => extension !== 'pdf' || hasPdf(letter)).map(
    ({ extension }) => ({
      href: formHref(letter, extension),
      type: TYPES[extension] ?? '',
    }),
  );
