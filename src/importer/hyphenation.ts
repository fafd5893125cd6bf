import { bareWord } from './words.ts';

/** How a hyphen at a line end is resolved. */
export interface Decision {
  kind: 'joined' | 'kept';
  /** The word as it must stand, without punctuation around it; with a space when two words. */
  result: string;
  by: 'woordenboek' | 'redactie';
}

/** What decides about hyphens. */
export interface HyphenRules {
  isWord: (word: string) => boolean;
  /** Words that the editors decided, each as it must stand. */
  exceptions: ReadonlySet<string>;
  /** Words with a hyphen that the letter has in the middle of a line. */
  hyphenated: ReadonlySet<string>;
}

/** Words that follow a suspended part: `veiligheids- en staatsapparaat`. */
const SUSPENDING = /^(?:en|of|en\/of|als|dan|tot|noch|maar|respectievelijk|resp)$/u;

/** Adjectives, of which two can stand side by side with a hyphen: `sociaal-economisch`. */
const ADJECTIVE = /(?:aal|isch|ief|eel|air|iek)$/u;

/**
 * Decides a hyphen at a line end, from the word as printed before and after it:
 * `achter-`, `stelling`. The editors go first. The dictionary decides when it knows one of
 * the forms. When it knows both the word is joined: Dutch writes compounds as one word and
 * only allows the hyphen; but not against the letter's own spelling in the middle of a
 * line, nor between adjectives. Returns nothing when none of this settles it.
 */
export function decideHyphen(
  left: string,
  right: string,
  rules: HyphenRules,
): Decision | undefined {
  const forms = formsOf(left, right);
  const chosen = forms.find(({ result }) => rules.exceptions.has(result));
  if (chosen) return { ...chosen, by: 'redactie' };
  if (!/\p{L}-$/u.test(left) || !/^\p{L}/u.test(right)) return undefined;
  const [joined, kept, suspended] = forms;
  const known = (form: Form) => rules.isWord(form.result);
  if (SUSPENDING.test(bareWord(right))) return known(joined) ? undefined : settle(suspended);
  if (!known(joined)) return known(kept) ? settle(kept) : undefined;
  if (rules.hyphenated.has(kept.result)) return undefined;
  return known(kept) && ADJECTIVE.test(left.slice(0, -1)) ? undefined : settle(joined);
}

type Form = Omit<Decision, 'by'>;

/** The forms that a word broken by a hyphen can have: joined, kept, and two words. */
function formsOf(left: string, right: string): [Form, Form, Form] {
  return [
    { kind: 'joined', result: bareWord(left.slice(0, -1) + right) },
    { kind: 'kept', result: bareWord(left + right) },
    { kind: 'kept', result: bareWord(`${left} ${right}`) },
  ];
}

const settle = (form: Form): Decision => ({ ...form, by: 'woordenboek' });
