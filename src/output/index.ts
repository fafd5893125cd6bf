import { digestOf } from '../cache/cache.ts';
import type { Content } from '../edition/build/edition.ts';
import { archives, isPacked } from './archive/index.ts';
import { icons } from './icons/index.ts';
import { feeds } from './feed/index.ts';
import { hostFiles } from './hosts/index.ts';
import { siteAddress } from './in-full.ts';
import { cache, keptFiles } from './keep.ts';
import { knownTo } from './known.ts';
import type { Output, OutputFile } from './contract.ts';
import { searchData } from './search-data/index.ts';
import { openData } from './tables/open-data.ts';
import { textFiles } from './text/index.ts';
import { books } from './epub/index.ts';
import { printStyles } from './print/index.ts';
import { prints } from './pdf/index.ts';
import { akomaNtoso } from './akn/index.ts';
import { shareImages } from './share/index.ts';

/** The files of one form, one at a time: all letters may be more than fits in memory. */
interface Files {
  /** Those of each letter, or of some, by their ids. */
  ofLetters: (content: Content, ids?: ReadonlySet<string>) => Generator<OutputFile>;
  /** Those across letters. */
  across: (content: Content) => Generator<OutputFile>;
}

const data = filesOf('data', openData);
const texts = filesOf('text', textFiles);

/** What the site and its data have beside pages, one a line; another is a folder and a line more. */
const ofSite: readonly Files[] = [
  filesOf('search-data', searchData),
  filesOf('share', shareImages),
  filesOf('print', printStyles),
  data,
  filesOf('icons', icons),
  filesOf('hosts', hostFiles),
  texts,
  filesOf('feed', feeds),
];

/** The forms in which readers take a letter along, which a later step makes. */
const forms: readonly Files[] = [
  filesOf('epub', books),
  filesOf('akn', akomaNtoso),
  filesOf('pdf', prints),
];

/**
 * The files of letters that the site and its data have beside pages.
 * @param ids Of the letters; all if left out.
 */
export function* letterFiles(content: Content, ids?: ReadonlySet<string>): Generator<OutputFile> {
  for (const files of ofSite) yield* files.ofLetters(content, ids);
}

/** The files of the site and its data that are across letters. */
export function* filesAcross(content: Content): Generator<OutputFile> {
  for (const files of ofSite) yield* files.across(content);
}

/**
 * The letters in other forms, then the archives, which have these, their texts and their data.
 * @param ids Of some letters, without the archive of the edition; all if left out.
 */
export function* formFiles(content: Content, ids?: ReadonlySet<string>): Generator<OutputFile> {
  const packed = [
    ...data.ofLetters(content, ids),
    ...(ids ? [] : data.across(content)),
    ...texts.ofLetters(content, ids),
  ].filter(isPacked);
  for (const files of forms)
    for (const file of files.ofLetters(content, ids)) {
      packed.push(file);
      yield file;
    }
  yield* archives(packed, content.edition, ids);
}

/** Every file of the site that is no page. */
export function* outputFiles(content: Content): Generator<OutputFile> {
  yield* letterFiles(content);
  yield* filesAcross(content);
  yield* formFiles(content);
}

function filesOf<S>(form: string, { ofLetter, summaryOf, ofEdition }: Output<S>): Files {
  /** One at a time: what is known to a letter is let go before the next. */
  function* lettersIn({ edition, letterOf }: Content, ids?: ReadonlySet<string>) {
    for (const { id, digest: own } of edition.letters.filter(({ id }) => ids?.has(id) ?? true)) {
      const known = knownTo(edition, id);
      const digest = digestOf(form, own, known, siteAddress());
      yield { known, digest, letter: () => letterOf(id) };
    }
  }
  return {
    *ofLetters(content, ids) {
      if (ofLetter === undefined && summaryOf === undefined) return;
      for (const { known, digest, letter } of lettersIn(content, ids)) {
        if (ofLetter) yield* keptFiles(digest, () => ofLetter(letter(), known));
        // While the letter is at hand: what is across letters is then made of summaries alone.
        if (summaryOf && !cache.has('output-summary', digest))
          keptSummary(digest, () => summaryOf(letter(), known));
      }
    },
    *across(content) {
      if (ofEdition === undefined) return;
      const summaries = summaryOf
        ? Array.from(lettersIn(content), ({ known, digest, letter }) =>
            keptSummary(digest, () => summaryOf(letter(), known)),
          )
        : [];
      yield* ofEdition(summaries, content.edition);
    },
  };
}

function keptSummary<S>(digest: string, make: () => S): S {
  const kept = cache.get<{ summary: S }>('output-summary', digest);
  if (kept !== undefined) return kept.summary;
  const summary = make();
  cache.set('output-summary', digest, { summary });
  return summary;
}
