import { z } from 'zod';
import { address } from '../text.ts';

/** Ending of the name of a file: `.json`; nothing for a page or a place on it. */
const extensionOf = (address: string): string | undefined =>
  /^[^#]+(\.[a-z0-9]+)$/u.exec(address)?.[1];

const moveSchema = z
  .strictObject({
    /** Address that was published and that the site has no more. A page's fragments move with it. */
    from: address,
    /** Address where it is now; that of a file is of the same kind of file. */
    to: address,
  })
  .superRefine(({ from, to }, context) => {
    if (extensionOf(from) === extensionOf(to)) return;
    // A host without scripts can't redirect from a file: a copy of its successor is served there.
    const message = extensionOf(from)
      ? `Unexpected move of a file to ${to}, expected another ${extensionOf(from)} file`
      : `Unexpected move of a page to the file ${to}, expected a page or a place on it`;
    context.addIssue({ code: 'custom', path: ['to'], message });
  });

/** `verhuisd.yaml`: addresses that moved, so that what was published keeps leading somewhere. */
export const verhuisdSchema = z.array(moveSchema);
export type Verhuisd = z.infer<typeof verhuisdSchema>;
