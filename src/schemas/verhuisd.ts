import { z } from 'zod';

/** Address from the root; a page ends with a slash, a fragment may follow. */
const address = z
  .string()
  .regex(
    /^\/(?:[^\s/#]+\/)*(?:[^\s/#]+\.[a-z0-9]+)?(?:#[^\s#]+)?$/u,
    'Unexpected address, expected one from the root such as /27925-651/missies/mandaat/',
  );

/** `verhuisd.yaml`: addresses that moved, so that what was published keeps leading somewhere. */
export const verhuisdSchema = z.array(
  z.strictObject({
    /** Address that was published. A page's fragments move with it. */
    from: address,
    /** Address where it is now. */
    to: address,
  }),
);
export type Verhuisd = z.infer<typeof verhuisdSchema>;
