import { withoutOthers, withoutPrefix } from '../../dutch/person.ts';
import type { Edition } from '../../edition/build/edition.ts';
import { namesOf } from '../../edition/build/entries.ts';
import type { PaperEntry } from '../../edition/build/papers.ts';
import { isKamerstukId } from '../../kamerstuk/index.ts';
import type { Paper } from '../../schemas/register/kamerstukken.ts';
import { keyOf } from '../../search/identity/names.ts';
import { stem } from '../../search/language/stem.ts';
import { tokenize } from '../../search/language/tokens.ts';
import type { PaperData, PapersData } from '../../search/model.ts';

/** What the browser needs to find papers by number or mover: `/zoek/kamerstukken.json`. */
export function papersData({ letters, papers, registers }: Edition): PapersData {
  const dated = Map.groupBy(
    registers.rechtsbronnen.map(({ data }) => data),
    ({ kamerstuk }) => kamerstuk,
  );
  return {
    letters: letters.map((letter) => ({
      ...{ id: letter.id, pages: letter.pages, alineas: letter.alineas },
      ...(letters.length > 1 && letter.brief.date && { date: letter.brief.date.is }),
    })),
    papers: papers.map((paper) => {
      const named = dated.get(paper.data.id) ?? [];
      return paperData(paper, named.flatMap(namesOf));
    }),
  };
}

/** Other words that readers use for the papers, in the same order, for `/zoek/aliassen.json`. */
export function paperAliases(
  papers: readonly PaperEntry[],
  { papers: sent }: PapersData,
): string[][] {
  return papers.map(({ data: { name, aliases } }, place) =>
    different(aliases, [name, ...(sent[place]?.names ?? [])]),
  );
}

function paperData({ ids, data, cited }: PaperEntry, dates: readonly string[]): PaperData {
  const { kind, name, aliases } = data;
  const subject =
    data.subject?.is ?? (data.citedFor.map(({ what }) => what).join('; ') || undefined);
  const names = [...dates, ...moverNames(data), ...aliases.filter(isKamerstukId)];
  return { ids, kind, name, subject, names: different(names, [name]), passages: cited.length };
}

/** `Van Helvert c.s.`, without those who signed with him, by his family name; each with `motie`. */
function moverNames({ kind, movers }: Paper): string[] {
  const names = movers.flatMap((mover) => {
    const alone = withoutOthers(mover);
    return [mover, alone, withoutPrefix(alone)];
  });
  return [...names, ...(kind === 'motie' ? names.map((name) => `motie ${name}`) : [])];
}

/** What search takes for one name: inflected or not, with hyphens, blanks and capitals or without. */
export const nameStem = (form: string): string => stem(keyOf(tokenize(form)));

/** Forms that search does not take for one of the others, or for each other. */
export function different(forms: readonly string[], others: readonly string[]): string[] {
  const seen = new Set(others.map(nameStem));
  return forms.filter((form) => !seen.has(nameStem(form)) && seen.add(nameStem(form)));
}
