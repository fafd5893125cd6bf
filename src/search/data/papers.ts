import { letterTitle } from '../../edition/address.ts';
import { namesOf } from '../../edition/entries.ts';
import type { Edition } from '../../edition/index.ts';
import type { PaperEntry } from '../../edition/papers.ts';
import type { PaperData, PapersData } from './model.ts';

/** What the browser needs to find papers by number: `/zoek/kamerstukken.json`. */
export function papersData({ letters, papers, registers }: Edition): PapersData {
  const dated = registers.rechtsbronnen.map(({ data }) => data);
  return {
    letters: letters.map((letter) => ({
      ...{ id: letter.id, href: letter.href },
      ...{ pages: letter.pages, alineas: letter.paragraphs.length },
      title: letterTitle(letter).replaceAll('\u00a0', ' '),
    })),
    papers: papers.map((paper) => {
      const named = dated.filter(({ kamerstuk }) => kamerstuk === paper.data.id);
      return paperData(paper, named.flatMap(namesOf));
    }),
  };
}

function paperData({ ids, data, cited }: PaperEntry, dates: readonly string[]): PaperData {
  const { kind, name, movers, aliases } = data;
  const subject =
    data.subject?.is ?? (data.citedFor.map(({ what }) => what).join('; ') || undefined);
  const others = [...dates, ...movers, ...aliases].filter((other) => other !== name);
  return { ids, kind, name, subject, aliases: others, passages: cited.length };
}
