import { z } from 'zod';
import { findReferences } from '../kamerstuk/index.ts';
import { text, url } from './text.ts';

/** Where something from outside the letter was read. */
export const sourceSchema = z
  .strictObject({
    /** Name of the source as readers see it: `Kamerstuk 27 925, nr. 637`. */
    name: text,
    /** Address of the source; of a paper, that of the paper that the name says. */
    url,
  })
  .refine(isOfItsName, {
    path: ['url'],
    error: 'Unexpected address of another paper than the name says, expected that of the same one',
  });

/** Id of the paper that an official address is of. */
const PAPER = /\/kst-([A-Za-z0-9-]+)\.(?:html|pdf)/u;

function isOfItsName({ name, url }: { name: string; url: string }): boolean {
  const [, id] = PAPER.exec(url) ?? [];
  const named = findReferences(name).flatMap(({ ids }) => ids);
  return id === undefined || named.length === 0 || named.includes(id);
}

/**
 * Something about a letter that its text, as received, says or leaves out: always `{ is }`, with
 * `source` where it was read elsewhere. Without a source it stands in the text.
 */
export const sourced = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    /** What it is. */
    is: value,
    /** Where it was read; left out when it stands in the text as received. */
    source: sourceSchema.optional(),
  });
