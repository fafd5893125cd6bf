import { type AnyKind, findAllReferences } from '../kamerstuk/index.ts';
import { inOrder } from './lay.ts';
import type { Reference, Text } from './model.ts';

const SCHEMES: Readonly<Partial<Record<AnyKind, Reference['scheme']>>> = {
  dossier: 'dossier',
  aanhangsel: 'handelingen',
  handelingen: 'handelingen',
};

/**
 * Marks what a text cites beside papers: a dossier without a number, the Handelingen and their
 * Aanhangsel. What is marked already is left alone.
 */
export function withOtherReferences<T extends Text>(text: T): T {
  const found = findAllReferences(text.text).flatMap(({ kind, ids, start, end }): Reference[] => {
    const scheme = SCHEMES[kind];
    if (scheme === undefined) return [];
    return [{ kind: 'reference', scheme, ids: [...ids], start, end }];
  });
  const free = found.filter(({ start, end }) =>
    text.marks.every((mark) => mark.end <= start || end <= mark.start),
  );
  return free.length === 0 ? text : { ...text, marks: inOrder([...text.marks, ...free]) };
}
