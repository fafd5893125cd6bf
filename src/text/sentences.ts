import { ABBREVIATIONS } from '../dutch/abbreviations.ts';
import type { Span } from './model.ts';

/** After these a capital does not start a sentence; the last ones may also end one. */
const ABBREVIATION = new RegExp(`(?:^|[\\s(«])(?:${ABBREVIATIONS}|jl|c\\.s|cs)\\.$`, 'u');
const END = /[.?!]["”’»)]*(?=\s+["“‘«(–]*[\p{Lu}\d])/gu;

/** Splits the text of a paragraph into sentences, as spans without the blanks between. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
    spans.push({ start, end });
    start = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The sentence that a place of a paragraph stands in, from its first to its last word. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const all = sentences(text);
  const first = all.findLast((sentence) => sentence.start <= start);
  const last = all.find((sentence) => sentence.end >= end);
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}
