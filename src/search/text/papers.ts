import type { LetterData, PaperData } from '../data/model.ts';
import { paperResult } from '../identity/results.ts';
import type { Result } from '../result.ts';
import { buildIndex, type TextIndex } from './index.ts';
import { searchText } from './search.ts';

/** From this share of a query on, a paper answers all of it. */
const WHOLE = 0.9;
/** Papers below this share of the best one's score are left out. */
const NEAR = 0.6;

const KIND_WORDS: Readonly<Record<PaperData['kind'], string>> = {
  motie: 'motie motion',
  brief: 'brief kamerbrief letter',
  rapport: 'rapport report',
  stuk: 'stuk',
};

/** The papers' own words as a text, so that they are found as paragraphs are. */
export function indexPapers(papers: readonly PaperData[]): TextIndex {
  return buildIndex([
    {
      ...{ id: '', compounds: {}, synonyms: {}, named: {} },
      sections: papers.map(paperSection),
    },
  ]);
}

function paperSection(paper: PaperData): LetterData['sections'][0] {
  const { ids, kind, name, subject, aliases } = paper;
  const text = [name, KIND_WORDS[kind], subject, ...ids, ...aliases].join(' . ');
  return {
    ...{ href: paperResult(paper).href, title: subject ?? '', part: '', countries: [] },
    ...{ parent: -1, first: 0, paragraphs: [[0, text]] },
  };
}

/** Papers whose words answer the whole query, best first. */
export function papersByWords(
  query: string,
  papers: readonly PaperData[],
  index: TextIndex,
): Result[] {
  const { hits } = searchText(query, [], index);
  const least = (hits[0]?.score ?? 0) * NEAR;
  return hits
    .filter(({ coverage, score }) => coverage >= WHOLE && score >= least)
    .flatMap(({ section }) => papers.map(paperResult).filter(({ href }) => href === section.href));
}
