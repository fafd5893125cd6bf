/** Ids of elements that readers link to: headings, entries of a register, citations. */
const LINKED = /<(?:h[1-6]|li|section)\b[^>]*?\sid="([^"]+)"/gu;

/** Ids of places in the letter, on whatever element. */
const PLACES = /\sid="((?:alinea|bladzijde)-\d+|ondertekening)"/gu;

/** Ids of the editors' notes, not of the marks that they lead back to. */
const NOTES = /\sclass="noot" id="([^"]+)"/gu;

/** Ids for labels. */
const TECHNICAL = /^(?:kern|zoek)-/u;

/** Fragments that a page promises to keep, sorted. */
export function promisedFragments(html: string): string[] {
  const ids = [LINKED, PLACES, NOTES].flatMap((pattern) =>
    [...html.matchAll(pattern)].map(([, id]) => id ?? ''),
  );
  return [...new Set(ids)].filter((id) => !TECHNICAL.test(id)).sort();
}
