import { formatPeriod } from '../dutch/dates.ts';
import { formatCount } from '../dutch/numbers.ts';
import { paragraphHref } from './address.ts';
import type { Letter, Section } from './model.ts';
import { passageQuoting } from './passages.ts';

/** A line of the box with what a section says in short. */
export interface KeyFact {
  label: string;
  value: string;
  /** Address of the words that it rests on. */
  href?: string | undefined;
}

/** What the frontmatter of a section says of it, in the order in which readers see it. */
export function keyFacts(section: Section): KeyFact[] {
  const { kind, status, period, partners, actors, channels, peopleInNeed } = section.fields;
  const quoted = (quote: string) => {
    const passage = passageQuoting(section, quote);
    return passage && paragraphHref(section, passage.paragraph);
  };
  return [
    ...line('Soort', kind === 'overzicht' ? undefined : kind),
    ...line('Stand', status),
    ...line('Periode', period && formatPeriod(period)),
    ...line('Landen', section.countries.join(', ')),
    ...line('Betrokkenen', actors?.join(', ')),
    ...line('Partners', partners?.join(', ')),
    ...line('Kanalen', channels?.join(', ')),
    ...(peopleInNeed ?? []).map(({ who, count, quote }) => ({
      label: capital(who),
      value: formatCount(count),
      href: quoted(quote),
    })),
    ...section.facts.map(({ label, value, quote }) => ({ label, value, href: quoted(quote) })),
  ];
}

const line = (label: string, value: string | undefined): KeyFact[] =>
  value ? [{ label, value }] : [];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The figures of a letter that editors set on the front page, each with the address of its words. */
export function highlights({ sections }: Letter): KeyFact[] {
  return sections.flatMap((section) =>
    section.facts
      .filter(({ highlight }) => highlight)
      .flatMap(({ label, value, quote }) => {
        const passage = passageQuoting(section, quote);
        return passage ? [{ label, value, href: paragraphHref(section, passage.paragraph) }] : [];
      }),
  );
}
