import { letterTitle } from '../../edition/address.ts';
import type { Edition } from '../../edition/index.ts';
import type { PaperEntry } from '../../edition/papers.ts';
import type { PaperData, PapersData } from './model.ts';

/** What the browser needs to find papers by number: `/zoek/kamerstukken.json`. */
export function papersData({ letters, papers }: Pick<Edition, 'letters' | 'papers'>): PapersData {
  return {
    letters: letters.map((letter) => ({
      ...{ id: letter.id, href: letter.href },
      title: letterTitle(letter).replaceAll('\u00a0', ' '),
    })),
    papers: papers.map(paperData),
  };
}

function paperData({ ids, data, passages }: PaperEntry): PaperData {
  const { kind, name, subject, movers, aliases } = data;
  return { ids, kind, name, subject, aliases: [...movers, ...aliases], passages: passages.length };
}
