import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { sectionsIn } from './content-files/loader.ts';
import { letterPartSchema } from './schemas/letter/section.ts';
import { type Collection, collectionNames, sectionSchemas } from './schemas/sections.ts';

const sections = <Schema extends z.ZodObject>(pattern: string, schema: Schema) =>
  defineCollection({ loader: sectionsIn(pattern), schema });

/** What Astro knows of the collection with a slug: its own schema, not that of any. */
type OfCollection<C extends Collection> = ReturnType<typeof sections<(typeof sectionSchemas)[C]>>;

/** The parts of every letter that are in no collection, and the sections of each collection. */
export const collections = {
  brief: sections('*/*.mdx', letterPartSchema),
  ...(Object.fromEntries(
    collectionNames.map((slug) => [slug, sections(`*/${slug}/*.mdx`, sectionSchemas[slug])]),
  ) as { [C in Collection]: OfCollection<C> }),
};
