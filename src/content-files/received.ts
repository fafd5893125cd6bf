import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the files in which a letter stands as it was received, byte for byte. */
const RECEIVED = ['bron.xml', 'bron.pdf', 'bron.txt'] as const;
type Received = (typeof RECEIVED)[number];

/** What the publisher says of a paper in XML, beside it. */
export const METADATA = 'metadata.xml';

/** The files in which the letter of a folder stands as received, the XML first; `bron.txt` when it has none. */
export function receivedIn(folder: string): Received[] {
  const found = RECEIVED.filter((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }));
  return found.length > 0 ? found : ['bron.txt'];
}
