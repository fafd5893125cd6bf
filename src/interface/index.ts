import type * as nl from './nl.ts';

/**
 * Chooses the language that readers see. Whatever shows them words takes these from here, by the
 * full name, `ui.letter.citeLink`: an area as a whole would bring all its texts into a script.
 * Another language is a file beside `nl.ts`, with the same areas and names, and its name here.
 */
export * as ui from './nl.ts';

/** What a language must have: the areas and names of the Dutch, in words of its own. */
export type Interface = Translated<typeof nl>;

/** A shape with any text in the place of each text. */
type Translated<T> = T extends string
  ? string
  : T extends RegExp
    ? RegExp
    : T extends (...given: infer Given) => infer Said
      ? (...given: Given) => Translated<Said>
      : { readonly [Name in keyof T]: Translated<T[Name]> };
