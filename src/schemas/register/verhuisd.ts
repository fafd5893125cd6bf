import { z } from 'zod';

/**
 * Address from the root: a page ends with a slash, a place on it follows after `#`, a file ends
 * with its extension.
 */
const address = z
  .string()
  .regex(
    /^\/(?:[^\s/#?]+\/)*(?:#[^\s#]+|[^\s/#?]+\.[a-z0-9]+)?$/u,
    'Unexpected address, expected one from the root such as /27925-651/missies/mandaat/',
  );

/** Ending of the name of a file: `.json`; nothing for a page or a place on it. */
const extensionOf = (address: string): string | undefined => /\.[a-z0-9]+$/u.exec(address)?.[0];

const moveSchema = z
  .strictObject({
    /** Address that was published. A page's fragments move with it. */
    from: address,
    /** Address where it is now; that of a file is of the same kind of file. */
    to: address,
  })
  .superRefine(({ from, to }, context) => {
    if (extensionOf(from) === extensionOf(to)) return;
    // A host without scripts can't lead on from a file: what is there now is served there too.
    const message = extensionOf(from)
      ? `Unexpected move of a file to ${to}, expected another ${extensionOf(from)} file`
      : `Unexpected move of a page to the file ${to}, expected a page or a place on it`;
    context.addIssue({ code: 'custom', path: ['to'], message });
  });

/** `verhuisd.yaml`: addresses that moved, so that what was published keeps leading somewhere. */
export const verhuisdSchema = z.array(moveSchema).superRefine((moves, context) => {
  const next = new Map<string, string>();
  for (const [index, { from, to }] of moves.entries()) {
    const path = [index, 'from'];
    if (next.has(from)) {
      const message = `Unexpected second move from ${from}, expected one`;
      context.addIssue({ code: 'custom', path, message });
    }
    next.set(from, to);
    if (leadsTo(from, to, next)) {
      const message = `Unexpected round of moves from ${from}, expected one to end on a page`;
      context.addIssue({ code: 'custom', path, message });
    }
  }
});
export type Verhuisd = z.infer<typeof verhuisdSchema>;

/** Whether the moves so far lead from an address to a goal. */
function leadsTo(goal: string, from: string, next: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let current: string | undefined = from;
  while (current !== undefined && !seen.has(current)) {
    if (current === goal) return true;
    seen.add(current);
    current = next.get(current);
  }
  return false;
}
