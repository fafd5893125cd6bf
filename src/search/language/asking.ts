import { distance } from '../../dutch/slips.ts';
import { isStopword } from './content.ts';

/** What asks for a number, a day or a reason, and is long enough to be told from other words if mistyped. */
const QUESTION_WORDS = ['hoeveel', 'wanneer', 'waarom', 'waarvoor', 'welke'];

/**
 * A query with its question words as one spells them: the hoevel of "hoevel missies" is no word of a
 * letter, and asks for a number all the same.
 */
export const asking = (query: string): string =>
  query.replace(/\p{L}{5,}/gu, (written) => {
    const word = written.toLowerCase();
    const isMeant = (meant: string) => meant[0] === word[0] && distance(word, meant, 1) === 1;
    return isStopword(word) ? written : (QUESTION_WORDS.find(isMeant) ?? written);
  });
