import { pageId, paragraphHref } from '../edition/address.ts';
import type { Edition } from '../edition/index.ts';
import type { Letter } from '../edition/model.ts';
import type { Verhuisd } from '../schemas/verhuisd.ts';

/**
 * Pages that only lead on: those that moved, and those that readers guess. A guess is the form of
 * the official site, a paper like a letter, a paragraph, page or heading as a part of the path, or
 * an address cut short. Each `from` stands once; what moved goes before what is guessed.
 */
export function redirects(
  { letters, papers }: Pick<Edition, 'letters' | 'papers'>,
  moves: Verhuisd,
): Verhuisd {
  const read = new Set(letters.map(({ id }) => id));
  const cited = papers
    .flatMap(({ ids, href }) => ids.map((id) => ({ id, href })))
    .filter(({ id }) => !read.has(id));
  return uniqueByFrom([
    // A page whose fragments alone moved still exists and needs none.
    ...moves.filter(({ from }) => from.endsWith('/')),
    ...[...letters, ...cited].map(({ id, href }) => lead(`/kst-${id}/`, href)),
    ...cited.map(({ id, href }) => lead(`/${id}/`, href)),
    ...letters.flatMap(insideLetter),
  ]);
}

function insideLetter({ href, opening, sections, pages }: Letter): Verhuisd {
  return [
    ...sections.map((section) => lead(`${href}${section.slug}/`, section.href)),
    ...sections.map((section) => lead(`${href}${section.collection}/`, section.href)),
    ...[opening, ...sections].flatMap((section) =>
      section.paragraphs.map((paragraph) =>
        lead(`${href}alinea-${paragraph.number}/`, paragraphHref(section, paragraph)),
      ),
    ),
    ...Array.from({ length: pages }, (_, index) =>
      lead(`${href}p${index + 1}/`, `${href}#${pageId(index + 1)}`),
    ),
  ];
}

const lead = (from: string, to: string) => ({ from, to });

/** The first of those that stand for one address. */
function uniqueByFrom(all: Verhuisd): Verhuisd {
  return [...Map.groupBy(all, ({ from }) => from).values()].flatMap(([first]) => first ?? []);
}
