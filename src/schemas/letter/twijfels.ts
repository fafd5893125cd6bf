import { z } from 'zod';
import { text } from '../text.ts';

/** What `brief.yaml` says when a reading is chosen: its fields and the items that they get. */
const settlesSchema = z.record(z.string(), z.unknown());

/** A way to read a doubtful place. */
const readingSchema = z.strictObject({
  /** What is read there then, in a few words. */
  as: text,
  /** The lines to add to `brief.yaml` for it. */
  settle: settlesSchema,
});

/** An open doubt: a place that can be read in more than one way. */
const doubtSchema = z.strictObject({
  /** Page of the printed paper, when the text shows it. */
  page: z.int().min(1).optional(),
  /** Line of the source, from 1. */
  line: z.int().min(1).optional(),
  /** What was seen, and what was expected. */
  seen: text,
  /** How the edition has it for now. */
  chosen: text,
  /** The lines that make this choice final: copy them into `brief.yaml`, then import. */
  settle: settlesSchema,
  /** What else it could be, each with its own lines. */
  otherwise: z.array(readingSchema).default([]),
  /** What else can be done about it. */
  remedy: text.optional(),
});

/**
 * `twijfels.yaml`: the open doubts of a drafted letter. `npm run draft` writes it, `npm run import`
 * takes it away once `brief.yaml` settles them all; while it stands, the letter is a concept.
 */
export const twijfelsSchema = z.array(doubtSchema);
export type Twijfel = z.infer<typeof doubtSchema>;
