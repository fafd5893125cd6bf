import type { PluggableList } from 'unified';
import { isAbbreviation } from '../text/english.ts';
import type { Edition } from '../edition/build/edition.ts';
import type { Entry } from '../edition/build/registers.ts';
import { remarkAlineas } from './alineas.ts';
import { remarkEnglish } from './english.ts';
import { remarkLinks } from './links.ts';
import { remarkNumbers } from './numbers.ts';
import { remarkPages } from './pages.ts';
import { remarkReport } from './report.ts';
import { type LinkedTerm, remarkTerms } from './terms.ts';

/** Every remark plugin that a section goes through, in order; this is the only place that orders them. */
export function remarkPlugins({ letters, notes, papers, registers }: Edition): PluggableList {
  const paperHref = new Map(papers.flatMap(({ ids, href }) => ids.map((id) => [id, href])));
  const sources = registers.rechtsbronnen.map(({ data: { id, kamerstuk }, href }) => {
    return [id, paperHref.get(kamerstuk ?? '') ?? href] as const;
  });
  const sourceHref = new Map(sources);
  const english = new Map(letters.map(({ id, english }) => [id, english]));
  return [
    remarkLinks('kamerstuk', (id) => paperHref.get(id)),
    remarkLinks('rechtsbron', (id) => sourceHref.get(id)),
    remarkEnglish((letter) => english.get(letter)),
    remarkTerms(termsOf(registers.begrippen)),
    remarkPages,
    remarkAlineas((section) => notes.get(section) ?? []),
    remarkNumbers,
    remarkReport,
  ];
}

/** Abbreviations that are linked: those that are written in full or explained somewhere. */
function termsOf(entries: readonly Entry<'begrippen'>[]): LinkedTerm[] {
  return entries.flatMap(({ data: { id, name, abbreviation, spellings, meaning }, href }) => {
    if (abbreviation === undefined || (abbreviation === name && meaning === undefined)) return [];
    const others = spellings.filter((form) => isAbbreviation(form, abbreviation));
    return [{ id, href, names: [abbreviation, ...others] }];
  });
}
