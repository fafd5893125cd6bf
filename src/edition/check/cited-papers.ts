import { fitsDates, readDates } from '../../dutch/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import type { PaperEntry, PaperRegister } from '../build/papers.ts';
import { sentenceOf, type SectionIndex } from '../build/passages.ts';
import { quotedIn } from '../model.ts';
import { occursIn } from '../../text/quotes.ts';
import { numbersBeyond, stray } from './remarks.ts';

/** What the register of papers says rests on words of the letters, each in its place. */
export function checkPapers(
  { place }: PaperRegister,
  papers: readonly PaperEntry[],
  { byId }: SectionIndex,
): Problem[] {
  return papers.flatMap((paper, index) => {
    const at = (...path: PropertyKey[]) => place(['papers', index, ...path]);
    return [
      ...checkSubject(paper).map(({ message, remedy }) => ({
        ...at('subject', 'quote'),
        ...{ message, remedy },
      })),
      ...paper.data.citedFor.flatMap(({ quote }, item) =>
        isCiting(paper, quote) ? [] : [{ ...at('citedFor', item, 'quote'), ...elsewhere(quote) }],
      ),
      ...contradicted(paper).map((said) => ({ ...at('date'), ...said })),
      ...checkAnswers(paper, byId).map(({ path, said }) => ({
        ...at('answers', ...path),
        ...said,
      })),
      ...checkRelated(paper, byId).map(({ item, field, ...said }) => ({
        ...at('related', item, field),
        ...said,
      })),
    ];
  });
}

/** A date is one of those that what is confirmed of the paper names, when that names days. */
function contradicted({ data: { date, confirmed } }: PaperEntry): Said[] {
  if (date === undefined) return [];
  return confirmed
    .filter(({ text }) => readDates(text).days.length > 0 && !fitsDates(date, text))
    .map(({ text }) => ({
      message: `Unexpected ${date}, expected a date of "${text}"`,
      remedy: 'Correct the date, or what is confirmed.',
    }));
}

interface AnswerFault {
  path: PropertyKey[];
  said: Said;
}

/** An answer rests on words of one letter, and no letter has two. */
function checkAnswers(
  { data: { answers } }: PaperEntry,
  byId: SectionIndex['byId'],
): AnswerFault[] {
  const seen = new Set<string | undefined>();
  return answers.flatMap(({ is, on }, index): AnswerFault[] => {
    const [letter, ...others] = new Set(on.map(({ section }) => section.split('/')[0]));
    const again = seen.has(letter);
    seen.add(letter);
    const path = [index, 'on'];
    const texts = on.flatMap(({ section, quote }) => {
      const passage = quotedIn(byId.get(section) ?? NOWHERE, quote);
      return passage ? [passage.text] : [];
    });
    return [
      ...numbersBeyond(is, texts).map((number) => ({
        path: [index, 'is'],
        said: stray(number, is, 'the paragraphs that it rests on', 'Correct it.'),
      })),
      ...(others.length > 0 ? [{ path, said: ofSeveral([letter, ...others]) }] : []),
      ...(again ? [{ path, said: secondOf(letter) }] : []),
      ...on.flatMap(({ section, quote }, item) =>
        quotedIn(byId.get(section) ?? NOWHERE, quote)
          ? []
          : [{ path: [...path, item, 'quote'], said: lacking(section, quote) }],
      ),
    ];
  });
}

const ofSeveral = (letters: readonly (string | undefined)[]): Said => ({
  message: `Unexpected words of ${letters.join(' and ')} in one answer, expected those of one letter`,
  remedy: 'Give each letter an answer of its own.',
});

const secondOf = (letter: string | undefined): Said => ({
  message: `Unexpected second answer of ${letter}, expected one`,
  remedy: 'Join the two.',
});

/** A section that has no words. */
const NOWHERE = { quoted: {} };

const lacking = (section: string, quote: string): Said => ({
  message: `Unexpected quote "${quote}", expected words of ${section}`,
  remedy: 'Copy the words from the text of the section, from one paragraph.',
});

type Said = Pick<Problem, 'message' | 'remedy'>;

/** Whether words stand in a paragraph that cites the paper. */
const isCiting = ({ cited }: PaperEntry, quote: string): boolean =>
  cited.some(({ text }) => occursIn(quote, text));

const elsewhere = (quote: string): Said => ({
  message: `Unexpected quote "${quote}", expected words of a paragraph that cites the paper`,
  remedy: 'Copy them from such a paragraph.',
});

function checkSubject(paper: PaperEntry): Said[] {
  const { is, quote } = paper.data.subject ?? {};
  if (is === undefined || quote === undefined) return [];
  if (!isCiting(paper, quote)) return [elsewhere(quote)];
  if (quote.includes(is)) return [];
  const message = `Unexpected quote "${quote}", expected it to hold the subject "${is}"`;
  return [{ message, remedy: 'Give the subject in the words of the letter, or as citedFor.' }];
}

interface RelatedFault extends Said {
  item: number;
  field: 'section' | 'quote';
}

function checkRelated({ data, cited }: PaperEntry, byId: SectionIndex['byId']): RelatedFault[] {
  const known = new Set(cited.map(sentenceOf));
  return data.related.flatMap(({ section: id, quote }, item): RelatedFault[] => {
    const section = byId.get(id);
    const passage = section && quotedIn(section, quote);
    if (section === undefined) {
      const message = `Unexpected section "${id}", expected one of a letter's outline`;
      const remedy = 'Write <letter>/<collection>/<slug> of brief.yaml.';
      return [{ item, field: 'section', message, remedy }];
    }
    if (!passage) {
      const message = `Unexpected quote "${quote}", expected words of ${id}`;
      const remedy = 'Copy the words from the text of the section, from one paragraph.';
      return [{ item, field: 'quote', message, remedy }];
    }
    const sentence = sentenceOf(passage);
    const isNew = !known.has(sentence);
    known.add(sentence);
    const message = `Unexpected second passage of one sentence ("${quote}"), expected it once`;
    const remedy = 'Take it out: the sentence cites the paper, or is in the list already.';
    return isNew ? [] : [{ item, field: 'quote', message, remedy }];
  });
}
