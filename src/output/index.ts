import { digestOf } from '../cache/cache.ts';
import type { Content } from '../edition/build/edition.ts';
import { archives, isPacked } from './archive/index.ts';
import { icons } from './icons/index.ts';
import { feeds } from './feed/index.ts';
import { hostFiles } from './hosts/index.ts';
import { siteAddress } from './in-full.ts';
import { cache, keptFiles } from './keep.ts';
import { knownTo } from './known.ts';
import type { Output, OutputFile } from './model.ts';
import { searchData } from './search-data/index.ts';
import { openData } from './tables/open-data.ts';
import { textFiles } from './text/index.ts';
import { books } from './epub/index.ts';
import { printStyles } from './print/index.ts';
import { prints } from './pdf/index.ts';
import { akomaNtoso } from './akn/index.ts';
import { shareImages } from './share/index.ts';

/**
 * The files of one form, one at a time: those of each letter, then those across all; or those of some
 * letters alone.
 */
type FilesOf = (content: Content, of?: ReadonlySet<string>) => Generator<OutputFile>;

const data = filesOf('data', openData);
const texts = filesOf('text', textFiles);

/** What the site and its data have beside pages, one a line; another is a folder and a line more. */
const ofSite: readonly FilesOf[] = [
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
const forms: readonly FilesOf[] = [
  filesOf('epub', books),
  filesOf('akn', akomaNtoso),
  filesOf('pdf', prints),
];

/**
 * The files of the site and its data, one at a time: all letters may be more than fits in memory.
 * @param of Ids of the letters whose own files are given, and none across letters; all if left out.
 */
export function* siteFiles(content: Content, of?: ReadonlySet<string>): Generator<OutputFile> {
  for (const files of ofSite) yield* files(content, of);
}

/**
 * The letters in other forms, then the archives, which have these, their texts and their data.
 * @param of As in `siteFiles`.
 */
export function* formFiles(content: Content, of?: ReadonlySet<string>): Generator<OutputFile> {
  const packed = [...data(content, of), ...texts(content, of)].filter(isPacked);
  for (const files of forms)
    for (const file of files(content, of)) {
      packed.push(file);
      yield file;
    }
  yield* archives(packed, content.edition, of);
}

/** Every file of the site that is no page. */
export function* outputFiles(content: Content): Generator<OutputFile> {
  yield* siteFiles(content);
  yield* formFiles(content);
}

function filesOf<S>(form: string, { ofLetter, summaryOf, ofEdition }: Output<S>): FilesOf {
  return function* ({ edition, letterOf }, of) {
    const summaries: S[] = [];
    for (const { id, digest: own } of edition.letters.filter(({ id }) => of?.has(id) ?? true)) {
      const known = knownTo(edition, id);
      const digest = digestOf(form, own, known, siteAddress());
      if (ofLetter) yield* keptFiles(digest, () => ofLetter(letterOf(id), known));
      if (summaryOf) summaries.push(keptSummary(digest, () => summaryOf(letterOf(id), known)));
    }
    if (ofEdition && of === undefined) yield* ofEdition(summaries, edition);
  };
}

function keptSummary<S>(digest: string, make: () => S): S {
  const kept = cache.get<{ summary: S }>('output-summary', digest);
  if (kept !== undefined) return kept.summary;
  const summary = make();
  cache.set('output-summary', digest, { summary });
  return summary;
}
