import type { Problem } from '../schemas/reading/problem.ts';
import type { Brief } from '../schemas/brief.ts';
import { type Looks, looksOf } from './furniture.ts';
import type { Line } from './model.ts';

/** Lines of the printed page and not of the letter, with the number that a footer gives. */
export interface PageLines {
  lines: ReadonlyMap<Line, number | undefined>;
  /** Those of which the editors say so. */
  named: ReadonlySet<Line>;
  problems: Problem[];
}

/**
 * Finds the lines of the printed page: the letter's own footers and imprint, where a page ends.
 * What looks like one and stands inside the text, or is of another paper, is a doubt, which the
 * editors settle in `brief.yaml`.
 */
export function findPageLines(lines: readonly Line[], brief: Brief, file: string): PageLines {
  const found = new Map<Line, number | undefined>();
  const named = new Set<Line>();
  const problems: Problem[] = [];
  const looks = lines.map(({ text }) => looksOf(text, brief));
  for (const [index, line] of lines.entries()) {
    const look = looks[index];
    if (look === undefined || brief.openEnded.includes(line.text)) continue;
    const doubt = doubtOf(index, lines, looks);
    found.set(line, look.kind === 'footer' && look.own ? look.page : undefined);
    if (doubt === undefined) continue;
    if (brief.furniture.includes(line.text)) named.add(line);
    else problems.push({ file, line: line.number, message: said(line, doubt), remedy: REMEDY });
  }
  return { lines: found, named, problems };
}

type Looking = readonly (Looks | undefined)[];

/** What keeps a line from being one of the printed page; nothing when it is. */
function doubtOf(index: number, lines: readonly Line[], looks: Looking): string | undefined {
  const look = looks[index];
  if (look?.kind === 'imprint' && !isBelowPaper(index, lines, looks))
    return 'it below the number of this letter';
  if (look && 'own' in look && !look.own) return 'the number of this letter in it';
  return isAtPageEnd(index, lines, looks) ? undefined : 'empty lines around it';
}

/** An imprint has the number of the paper above it. */
function isBelowPaper(index: number, lines: readonly Line[], looks: Looking): boolean {
  for (let above = index - 1; above >= 0; above -= 1) {
    const look = looks[above];
    if (look?.kind === 'paper') return look.own;
    if (look === undefined && lines[above]?.text !== '') return false;
  }
  return false;
}

/** With its like around it, it stands between empty lines, the top of a page or the text's ends. */
function isAtPageEnd(index: number, lines: readonly Line[], looks: Looking): boolean {
  let [first, last] = [index, index];
  while (looks[first - 1]) first -= 1;
  while (looks[last + 1]) last += 1;
  const [before, after] = [lines[first - 1], lines[last + 1]];
  return (before?.text ?? '') === '' && ((after?.text ?? '') === '' || after?.indented === true);
}

const said = ({ text }: Line, wanted: string): string =>
  `Unexpected line "${text}" that looks like one of the printed page, expected ${wanted}`;

const REMEDY =
  'Add it to brief.yaml: to furniture when it is of the printed page, to openEnded when it is of the letter.';
