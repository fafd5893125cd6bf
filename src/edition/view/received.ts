import type { Brief } from '../../schemas/letter/brief.ts';

/** A named source, which is a link for readers. */
interface Named {
  name: string;
  url: string;
}

/**
 * What the editors say of the text as received, in pieces: words, and each source of what stands over
 * the letter where its name occurs in them.
 */
export function receivedPieces({
  received = '',
  title,
  date,
  dossiers,
}: Pick<Brief, 'received' | 'title' | 'date' | 'dossiers'>): (string | Named)[] {
  const sources = [title, date, ...dossiers].flatMap((said) => said?.source ?? []);
  const source = sources.find(({ name }) => received.includes(name));
  if (source === undefined) return [received];
  const [before = '', ...after] = received.split(source.name);
  return [before, source, after.join(source.name)];
}
