import type { z } from 'zod';
import * as defined from './collections/index.ts';
import type { letterPartSchema } from './letter/section.ts';

type Defined = (typeof defined)[keyof typeof defined];

/** Slug of a collection of sections. */
export type Collection = Defined['slug'];

/** What the sections of a collection say beside what every section may. */
type OwnOf<C> = C extends { schema: infer S extends z.ZodType }
  ? Omit<z.output<S>, keyof z.output<typeof letterPartSchema>>
  : never;

/** All members of a union at once. */
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void
  ? A
  : never;

/** What a section may say as one of its own collection, whichever that is. */
export type OwnFields = Partial<All<OwnOf<Defined>>>;

/** The collections in order. */
const collections: readonly Defined[] = Object.values(defined).sort((a, b) => a.order - b.order);

/** Their slugs, in order. */
export const collectionNames = collections.map(({ slug }) => slug);

/** Something of each collection, by its slug. */
const byCollection = <T>(pick: (collection: Defined) => T) =>
  Object.fromEntries(collections.map((collection) => [collection.slug, pick(collection)]));

/** Schema of the frontmatter of each collection. */
export const sectionSchemas = byCollection(({ schema }) => schema) as {
  [C in Defined as C['slug']]: C['schema'];
};

/** Name of each collection as readers see it. */
export const collectionTitles = byCollection(({ title }) => title) as Record<Collection, string>;
