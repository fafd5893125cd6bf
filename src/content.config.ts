import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { contentFolder } from './content-files/folder.ts';
import { partSchema, sectionSchemas } from './schemas/collections/index.ts';

/** Files of one folder of every letter; an entry's id is the section's: `27925-651/missies/f-16s`. */
const sectionsIn = (pattern: string) =>
  glob({
    base: pathToFileURL(contentFolder()),
    pattern,
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
  });

export const collections = {
  brief: defineCollection({ loader: sectionsIn('*/*.mdx'), schema: partSchema }),
  'politieke-context': defineCollection({
    loader: sectionsIn('*/politieke-context/*.mdx'),
    schema: sectionSchemas['politieke-context'],
  }),
  missies: defineCollection({
    loader: sectionsIn('*/missies/*.mdx'),
    schema: sectionSchemas.missies,
  }),
  'humanitaire-hulp': defineCollection({
    loader: sectionsIn('*/humanitaire-hulp/*.mdx'),
    schema: sectionSchemas['humanitaire-hulp'],
  }),
  financien: defineCollection({
    loader: sectionsIn('*/financien/*.mdx'),
    schema: sectionSchemas.financien,
  }),
};
