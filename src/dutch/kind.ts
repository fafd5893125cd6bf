/** What kind a paper is, as the `kind` of its brief has it: most are letters, some are not. */

const NAMES: Readonly<Record<string, string>> = {
  lijst: 'lijst van vragen en antwoorden',
  vragen: 'schriftelijke vragen en antwoorden',
};

/** The kind in full: `motie`, `lijst van vragen en antwoorden`. */
export const kindName = (kind: string): string => NAMES[kind] ?? kind;

/** The paper in a sentence: `de brief`; what is neither letter nor motion is `het stuk`. */
export const thePaper = (kind: string): string =>
  kind === 'brief' || kind === 'motie' ? `de ${kind}` : 'het stuk';
