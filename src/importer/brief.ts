import { locateBrief } from '../edition/brief.ts';
import type { Brief } from '../schemas/brief.ts';
import type { BriefPlace } from './model.ts';

/** `brief.yaml` as read, and where each of its values stands. */
export interface ReadBrief {
  brief: Brief;
  place: BriefPlace;
}

/** Reads `brief.yaml`. @throws ContentError with line and field of all that is wrong. */
export function readBrief(yaml: string, file: string): ReadBrief {
  const { value, place } = locateBrief(yaml, file);
  return { brief: value, place: (...path) => place(path) };
}
