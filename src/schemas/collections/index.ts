import type { z } from 'zod';
import type { Collection } from '../letter/brief.ts';
import { financienSchema } from './financien.ts';
import { humanitaireHulpSchema } from './humanitaire-hulp.ts';
import { missiesSchema } from './missies.ts';
import { politiekeContextSchema } from './politieke-context.ts';
import { letterPartSchema } from '../letter/section.ts';

/** Schema of the frontmatter of each collection. */
export const sectionSchemas = {
  'politieke-context': politiekeContextSchema,
  missies: missiesSchema,
  'humanitaire-hulp': humanitaireHulpSchema,
  financien: financienSchema,
} as const satisfies Record<Collection, z.ZodType>;

/** Schema of the parts of a letter that belong to no collection. */
export const partSchema = letterPartSchema;
