import { LineCounter, isNode, parseDocument } from 'yaml';
import { type Brief, briefSchema } from '../schemas/brief.ts';
import { parseYaml } from '../schemas/yaml.ts';
import type { BriefPlace } from './model.ts';

/** `brief.yaml` as read, and where each of its values stands. */
export interface ReadBrief {
  brief: Brief;
  place: BriefPlace;
}

/** Reads `brief.yaml`. @throws ContentError with line and field of all that is wrong. */
export function readBrief(yaml: string, file: string): ReadBrief {
  return { brief: parseYaml(briefSchema, yaml, { file }), place: placesOf(yaml, file) };
}

function placesOf(yaml: string, file: string): BriefPlace {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  return (...path) => {
    const node = document.getIn(path, true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    const line = offset === undefined ? undefined : counter.linePos(offset).line;
    return { file, line, field: fieldName(path) };
  };
}

const fieldName = (path: readonly (string | number)[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
