import { z } from 'zod';
import { sectionShape } from './letter/section.ts';

/** What a file of `collections/` says of its collection. */
interface Given<Slug extends string, Fields extends z.core.$ZodLooseShape> {
  /** Folder of its sections in a letter, and part of their addresses; for ever once published. */
  slug: Slug;
  /** Its name as readers see it, in Dutch. */
  title: string;
  /** Its place among the collections, from 1. */
  order: number;
  /** What the frontmatter of its sections may say beside what that of every section may. */
  fields: Fields;
}

/** A collection that the sections of a letter can belong to. */
export const collection = <
  const Slug extends string,
  Fields extends z.core.$ZodLooseShape = Record<never, never>,
>({
  fields,
  ...given
}: Given<Slug, Fields>) => ({
  ...given,
  /** Schema of the frontmatter of its sections. */
  schema: z.strictObject(sectionShape).extend(fields),
});
