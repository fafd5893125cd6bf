import type { Brief } from '../schemas/brief.ts';
import type { RepairIntervention } from '../schemas/verantwoording.ts';
import type { Word } from './model.ts';
import { splitWords } from './lines.ts';
import { mergeWords } from './words.ts';

type Repair = Brief['repairs'][number];

/** Words with their broken words made whole, and where that was done. */
export interface Repaired {
  words: Word[];
  applied: RepairIntervention[];
}

/** Joins the words that the printed paper breaks without a hyphen, as the brief names them. */
export function repairWords(words: readonly Word[], repairs: readonly Repair[]): Repaired {
  return repairs.reduce<Repaired>(repairOne, { words: [...words], applied: [] });
}

function repairOne({ words, applied }: Repaired, { found, repaired }: Repair): Repaired {
  const parts = splitWords(found);
  const result: Repaired = { words: [], applied: [...applied] };
  for (let index = 0; index < words.length;) {
    const run = words.slice(index, index + parts.length);
    const broken = isRun(run, parts);
    result.words.push(...(broken ? [joinRun(run)] : run.slice(0, 1)));
    if (broken) result.applied.push({ line: run[0]?.line ?? 0, printed: found, result: repaired });
    index += broken ? run.length : 1;
  }
  return result;
}

/** Whether words are the parts; only punctuation may stand before the first and after the last. */
function isRun(run: readonly Word[], parts: readonly string[]): boolean {
  if (run.length < parts.length) return false;
  const printed = run.map(({ text }) => text).join(' ');
  return strip(printed) === strip(parts.join(' '));
}

const strip = (text: string): string => text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const joinRun = (run: readonly Word[]): Word =>
  run.reduce((joined, word) => mergeWords(joined, word, joined.text.length));
