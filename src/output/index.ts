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

/** The files of one form, for all letters and across them, one at a time. */
type FilesOf = (content: Content) => Generator<OutputFile>;

/** Every form beside pages, one a line; another is a folder and a line more. */
const outputs: readonly FilesOf[] = [
  filesOf('search-data', searchData),
  filesOf('share', shareImages),
  filesOf('print', printStyles),
  filesOf('data', openData),
  filesOf('icons', icons),
  filesOf('hosts', hostFiles),
  filesOf('text', textFiles),
  filesOf('epub', books),
  filesOf('akn', akomaNtoso),
  filesOf('pdf', prints),
  filesOf('feed', feeds),
];

/** Every file of the site that is no page, one at a time: all letters may be more than fits in memory. */
export function* outputFiles(content: Content): Generator<OutputFile> {
  const packed: OutputFile[] = [];
  for (const files of outputs)
    for (const file of files(content)) {
      if (isPacked(file)) packed.push(file);
      yield file;
    }
  yield* archives(packed, content.edition);
}

function filesOf<S>(form: string, { ofLetter, summaryOf, ofEdition }: Output<S>): FilesOf {
  return function* ({ edition, letterOf }) {
    const summaries: S[] = [];
    for (const { id, digest: own } of edition.letters) {
      const known = knownTo(edition, id);
      const digest = digestOf(form, own, known, siteAddress());
      if (ofLetter) yield* keptFiles(digest, () => ofLetter(letterOf(id), known));
      if (summaryOf) summaries.push(keptSummary(digest, () => summaryOf(letterOf(id), known)));
    }
    if (ofEdition) yield* ofEdition(summaries, edition);
  };
}

function keptSummary<S>(digest: string, make: () => S): S {
  const kept = cache.get<{ summary: S }>('output-summary', digest);
  if (kept !== undefined) return kept.summary;
  const summary = make();
  cache.set('output-summary', digest, { summary });
  return summary;
}
