import type { PluggableList } from 'unified';
import type { Edition } from '../edition/index.ts';
import { remarkAlineas } from './alineas.ts';
import { remarkEnglish } from './english.ts';
import { remarkLinks } from './links.ts';
import { remarkNumbers } from './numbers.ts';
import { remarkPages } from './pages.ts';
import { remarkReport } from './report.ts';
import { remarkTerms } from './terms.ts';

/** Every remark plugin that a section goes through, in order; this is the only place that orders them. */
export function remarkPlugins({ letters, notes, papers, registers }: Edition): PluggableList {
  const paperHref = new Map(papers.flatMap(({ ids, href }) => ids.map((id) => [id, href])));
  const sources = registers.rechtsbronnen.map(({ data: { id, kamerstuk }, href }) => {
    return [id, paperHref.get(kamerstuk ?? '') ?? href] as const;
  });
  const sourceHref = new Map(sources);
  const foreign = [...registers.begrippen, ...registers.organisaties].filter(
    ({ data }) => data.lang === 'en',
  );
  // An abbreviation is spelled out alike in every language.
  const foreignNames = foreign.flatMap(({ data: { name, abbreviation = '', spellings } }) => [
    name,
    ...spellings.filter((form) => !isSame(form, abbreviation)),
  ]);
  const english = new Map(
    letters.map(({ id, brief }) => [id, [...brief.english, ...foreignNames]]),
  );
  const terms = registers.begrippen
    .filter(({ data }) => data.abbreviation !== undefined)
    .map(({ data: { id, abbreviation = '', spellings }, href }) => ({
      id,
      href,
      // Of the other spellings only those of the abbreviation: `MOP` beside `MoP`.
      names: [abbreviation, ...spellings.filter((form) => isSame(form, abbreviation))],
    }));
  return [
    remarkLinks('kamerstuk', (id) => paperHref.get(id)),
    remarkLinks('rechtsbron', (id) => sourceHref.get(id)),
    remarkEnglish((letter) => english.get(letter) ?? []),
    remarkTerms(terms),
    remarkPages,
    remarkAlineas((section) => notes.get(section) ?? []),
    remarkNumbers,
    remarkReport,
  ];
}

const isSame = (form: string, other: string): boolean => form.toUpperCase() === other.toUpperCase();
