import { Document, isMap, isSeq, YAMLMap } from 'yaml';
import type { Doubt } from '../importer/doubt.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import type { Twijfel } from '../schemas/letter/twijfels.ts';
import { writeYaml } from '../yaml/strict.ts';

/** The fields of `brief.yaml`, in the order in which an editor reads them. */
const FIELDS = [
  ...(['kamerstuk', 'chamber', 'sessionYear', 'kind', 'dossiers', 'title', 'date'] as const),
  ...(['place', 'addressee', 'senders', 'description', 'received', 'signatories'] as const),
  ...(['head', 'outline', 'hyphens', 'repairs', 'openEnded', 'furniture', 'footnotes'] as const),
  ...(['calls', 'tables', 'pageTops', 'unpaged', 'differences', 'readings', 'english'] as const),
  'characters',
] satisfies (keyof Brief)[];

/** Lists of one line an item, which read best so. */
const FLOWING = new Set(['signatories', 'calls', 'tables', 'differences']);

/** Writes `brief.yaml` of a drafted letter; fields that say nothing are left out. */
export function writeBrief(brief: Brief): string {
  const said = FIELDS.flatMap((field) => {
    const value: unknown = brief[field];
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [[field, value] as const];
  });
  const document = new Document(Object.fromEntries(said), { aliasDuplicateObjects: false });
  document.commentBefore = ` What the editors say of this paper before it is imported: proposed by \`npm run draft\`.
 Every field is explained in src/schemas/letter/brief.ts.`;
  const { contents } = document;
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      if (FLOWING.has(String(key)) && isSeq(value)) flow(value.items);
    }
  }
  return writeYaml(document);
}

function flow(items: readonly unknown[]): void {
  for (const item of items) if (item instanceof YAMLMap) item.flow = true;
}

/** A doubt as `twijfels.yaml` lists it; `pageAt` tells the page of a line. */
export function twijfelOf(doubt: Doubt, pageAt: (line: number) => number): Twijfel {
  const { line, message, remedy, choices } = doubt;
  const [first, ...others] = choices;
  const page = line === undefined ? 0 : pageAt(line);
  return {
    ...(page > 0 && { page }),
    ...(line !== undefined && { line }),
    seen: message,
    chosen: first.as,
    settle: first.settles,
    otherwise: others.map(({ as, settles }) => ({ as, settle: settles })),
    ...(remedy !== undefined && { remedy }),
  };
}

/** Writes `twijfels.yaml`. */
export function writeTwijfels(doubts: readonly Twijfel[]): string {
  const document = new Document(
    doubts.map(({ otherwise, ...doubt }) => ({
      ...doubt,
      ...(otherwise.length > 0 && { otherwise }),
    })),
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = ` What the draft doubted. Look at each place; copy the lines under "settle" of the right reading
 into brief.yaml, then run the import: it takes this file away when no doubt is left.
 While it stands, the letter is a concept: built, but in no list.`;
  return writeYaml(document);
}
