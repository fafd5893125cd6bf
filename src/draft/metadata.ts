import { elementsIn, readTree } from '../importer/readers/xml-tree.ts';
import { ContentError } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import { ui } from '../interface/index.ts';

/** What the publisher says of a paper beside it: values by their names. */
export type Metadata = ReadonlyMap<string, readonly string[]>;

/** Reads `metadata.xml`. @throws ContentError when it is none. */
export function readMetadata(text: string, file: string): Metadata {
  const { root } = readTree(text, file);
  if (root.name !== 'metadata_gegevens') {
    const message = `Unexpected root <${root.name}>, expected <metadata_gegevens>`;
    const remedy = 'Take the metadata.xml of the official publication.';
    throw new ContentError([{ file, line: root.line, message, remedy }]);
  }
  const values = new Map<string, string[]>();
  for (const { attributes } of elementsIn(root)) {
    const { name = '', content = '' } = attributes;
    if (content.trim() !== '') values.set(name, [...(values.get(name) ?? []), content.trim()]);
  }
  return values;
}

/** Adds to a brief what its head does not say and the metadata do, with these as the source. */
export function withMetadata(brief: Brief, metadata: Metadata, file: string): Brief {
  const said = (name: string) => metadata.get(`OVERHEIDop.${name}`)?.[0];
  const [identifier] = metadata.get('DC.identifier') ?? [];
  if (identifier !== undefined && identifier.replace(/^kst-/u, '') !== brief.kamerstuk) {
    const message = `Unexpected metadata of ${identifier}, expected those of ${brief.kamerstuk}`;
    throw new ContentError([{ file, message, remedy: 'Take the metadata of the same paper.' }]);
  }
  const source = ui.draft.metadataSource(identifier ?? `kst-${brief.kamerstuk}`);
  // The title of the publisher starts with the kind of paper.
  const title = said('documenttitel')?.replace(/^[^;]{1,40}; /u, '');
  const day = said('datumBrief');
  return {
    ...brief,
    ...(title !== undefined && { title: { is: title, source } }),
    ...(brief.date === undefined && day !== undefined && { date: { is: day, source } }),
    dossiers: brief.dossiers.length > 0 ? brief.dossiers : dossiersOf(metadata, source),
  };
}

/** Two dossiers stand in one field: `22112;32761`. */
const dossiersOf = (
  metadata: Metadata,
  source: ReturnType<typeof ui.draft.metadataSource>,
): Brief['dossiers'] => {
  const [titles = ''] = metadata.get('OVERHEIDop.dossiertitel') ?? [];
  const ids = (metadata.get('OVERHEIDop.dossiernummer') ?? []).flatMap((ids) => ids.split(';'));
  return ids.map((id) => {
    const isOnly = ids.length === 1 && titles !== '';
    return { id: id.trim(), ...(isOnly && { title: titles, source }) };
  });
};
