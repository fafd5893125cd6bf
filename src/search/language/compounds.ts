/** What may link the parts of a Dutch compound. */
const LINKS = ['s', 'en', '', 'e', 'n'] as const;
const SHORTEST = 4;

/** What looks like a part and is none: prefixes of verbs, endings, words for place and time. */
const NO_PARTS = new Set(
  `aard aarde aarden aardig achter baar bare binnen boven buiten door enen ente eren ende genen heen heid heden hier king lang
  langs lende lijk lijke ling loos loze mede mens naar neder onder over rijk rijke ring ringen rond same samen
  schap schappen tegen terug tijd toch toen tussen vast vers voor waar weer zaak zaam zame`.split(
    /\s+/u,
  ),
);

/** Tells whether a list of words has a folded word. */
export type IsWord = (word: string) => boolean;

/**
 * The words that a compound is put together of, and those in them: `burgerslachtoffers` is
 * burger, slachtoffers, slacht and offers. Empty if it is no compound.
 */
export function splitCompound(word: string, isWord: IsWord): string[] {
  const isPart = (part: string) => part.length >= SHORTEST && !NO_PARTS.has(part) && isWord(part);
  for (let at = word.length - SHORTEST; at >= SHORTEST; at -= 1) {
    const right = word.slice(at);
    const left = isPart(right) ? leftPart(word.slice(0, at), isPart) : undefined;
    if (left === undefined) continue;
    return [left, right, ...splitCompound(left, isWord), ...splitCompound(right, isWord)];
  }
  return [];
}

/** The part before a cut, without what links it to the next. */
function leftPart(before: string, isPart: IsWord): string | undefined {
  return LINKS.filter((link) => before.endsWith(link))
    .map((link) => before.slice(0, before.length - link.length))
    .find(isPart);
}
