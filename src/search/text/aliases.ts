import type { AliasData, PapersData, RegisterData } from '../model.ts';

/** The papers with what else readers call them among their names. */
export const withAliases = ({ papers, ...data }: PapersData, aliases: AliasData): PapersData => ({
  ...data,
  papers: papers.map((paper, place) => {
    const others = aliases.others['kamerstukken']?.[place] ?? [];
    return { ...paper, names: [...paper.names, ...others] };
  }),
});

/** The registers with the subjects among their entries. */
export const withSubjects = (
  { entries, sections }: RegisterData,
  { subjects }: AliasData,
): RegisterData => ({
  sections,
  entries: { ...entries, begrippen: [...(entries['begrippen'] ?? []), ...subjects] },
});
