import { z } from 'zod';
import { ui } from '../../interface/index.ts';
import { officialUrl, printedDossier, printedId } from '../../kamerstuk/index.ts';
import { partsInOrder, unitsOf } from '../../edition/model.ts';
import { type Reference as TextReference, referencesIn } from '../../text/model.ts';
import { officialHref } from '../reference.ts';
import type { MentionedPaper } from '../contract.ts';
import { several, type Source, table, whole, words } from './table.ts';
import { type Found, placing } from './place.ts';

const aboutPaper = ({ data, ids, dossier }: MentionedPaper) => ({
  kamerstuk: data.id,
  nummer: printedId(data.id),
  ook_genummerd: ids.filter((id) => id !== data.id),
  soort: ui.papers.kinds[data.kind],
  naam: data.name,
  onderwerp: data.subject?.is ?? null,
  datum: data.date ?? null,
  indieners: data.movers,
  dossier: printedDossier(dossier.id),
  dossiertitel: dossier.title ?? null,
  officieel: officialUrl(data.id),
});

/** Every paper that a letter cites, with the first words that do. */
export const papers = table(
  'kamerstukken',
  {
    kamerstuk: z.string(),
    nummer: z.string(),
    ook_genummerd: several,
    soort: z.string(),
    naam: z.string(),
    onderwerp: words,
    datum: words,
    indieners: several,
    dossier: z.string(),
    dossiertitel: words,
    officieel: z.string(),
    keer_genoemd: whole,
  },
  ({ letter, known }) => {
    const place = placing(letter);
    return known.papers.flatMap((paper) => {
      const cited = place(paper.cited);
      const [first] = cited;
      return first ? [{ ...first.place, ...aboutPaper(paper), keer_genoemd: cited.length }] : [];
    });
  },
);

/** Every motion that a letter deals with, with each passage on it. */
export const motions = table(
  'moties',
  {
    motie: z.string(),
    nummer: z.string(),
    naam: z.string(),
    indieners: several,
    onderwerp: words,
    datum: words,
    verband: z.string(),
  },
  ({ letter, known }) => {
    const place = placing(letter);
    return known.papers
      .filter(({ data }) => data.kind === 'motie')
      .flatMap((paper) => {
        const { kamerstuk, nummer, naam, indieners, onderwerp, datum } = aboutPaper(paper);
        const own = { motie: kamerstuk, ...{ nummer, naam, indieners, onderwerp, datum } };
        const row = (verband: string) => (found: Found) => ({ ...found.place, ...own, verband });
        return [
          ...place(paper.cited).map(row(ui.data.motionLinks.cites)),
          ...place(paper.related).map(row(ui.data.motionLinks.related)),
        ];
      });
  },
);

/** Every reference to a paper or another instrument. */
export const references = table(
  'verwijzingen',
  {
    soort: z.string(),
    verwijzing: several,
    woorden: z.string(),
    naam: words,
    officieel: words,
  },
  (source) => {
    const place = placing(source.letter);
    const units = partsInOrder(source.letter).flatMap(unitsOf);
    return units.flatMap((unit) =>
      referencesIn(unit).flatMap(({ scheme, ids, start, end }) =>
        place([{ unit: unit.id, start, end }]).map((found) => ({
          ...found.place,
          soort: ui.data.referenceKinds[scheme],
          verwijzing: ids,
          woorden: found.named,
          ...targetOf(source, scheme, ids),
        })),
      ),
    );
  },
);

/** What a reference leads to, as the registers have it. */
function targetOf(source: Source, scheme: TextReference['scheme'], ids: readonly string[]) {
  switch (scheme) {
    case 'kamerstuk':
      return paperTarget(source, ids);
    case 'rechtsbron':
      return instrumentTarget(source, ids);
    default:
      return { naam: null, officieel: officialHref(ids[0] ?? '') ?? null };
  }
}

function paperTarget({ known }: Source, ids: readonly string[]) {
  const papers = known.papers.filter((paper) => paper.ids.some((id) => ids.includes(id)));
  const [first] = papers;
  return {
    naam: first ? papers.map(({ data }) => data.name).join('; ') : null,
    officieel: first ? officialUrl(first.data.id) : null,
  };
}

function instrumentTarget({ known }: Source, ids: readonly string[]) {
  const entry = known.entries.find(
    ({ register, data }) => register === 'rechtsbronnen' && ids.includes(data.id),
  );
  const url = entry?.register === 'rechtsbronnen' ? entry.data.url : undefined;
  return { naam: entry?.data.name ?? null, officieel: url ?? null };
}
