import { LETTER_FORMS } from './hosts/rules.ts';
import { typst } from './pdf/compiler.ts';

/** The forms of a letter that this build makes: all, but PDF where it cannot. */
export const formsMade = () =>
  LETTER_FORMS.filter(({ extension }) => extension !== 'pdf' || typst !== undefined);
