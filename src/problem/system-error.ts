import { dirname } from 'node:path';
import type { Problem } from './problem.ts';

type Said = Pick<Problem, 'message' | 'remedy'>;

const NOT_FOUND: Said = {
  message: 'File not found',
  remedy: 'Correct its name, or put it there.',
};

/** What the system's other codes come down to. */
const SAID: Readonly<Record<string, readonly [found: string, expected: string, remedy: string]>> = {
  EACCES: ['file without rights on it', 'one that you may use', 'Give yourself the rights.'],
  EPERM: ['file without rights on it', 'one that you may use', 'Give yourself the rights.'],
  EROFS: ['disk that only reads', 'one that writes', 'Work on a copy elsewhere.'],
  EISDIR: ['folder', 'a file of that name', 'Take the folder away, or give it another name.'],
  ENOTDIR: ['file', 'a folder of that name', 'Take the file away, or give it another name.'],
  ENOTEMPTY: ['folder with files in it', 'a place for the file', 'Take the folder away.'],
  EEXIST: ['file that is already there', 'a free place', 'Take it away, or give it another name.'],
  ENOSPC: ['full disk', 'room for the file', 'Make room, then do it again.'],
  EDQUOT: ['full quota', 'room for the file', 'Make room, then do it again.'],
  ENAMETOOLONG: [
    'name that is too long',
    'a shorter one',
    'Shorten it, in brief.yaml if it is a slug.',
  ],
  ELOOP: ['link that leads to itself', 'a file', 'Put the file in the place of the link.'],
  EMFILE: ['too many open files', 'fewer', 'Close other programs, then do it again.'],
};

/** A system's error that names a file; undefined if it is another error. */
export function systemProblem(error: unknown, file?: string): Problem | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const path = file ?? ('path' in error ? String(error.path) : undefined);
  if (path === undefined) return undefined;
  const code = String(error.code);
  return { file: code === 'ENOTDIR' ? dirname(path) : path, ...saySystemError(code) };
}

/** What a code of the system means for a file, and what to do. */
export function saySystemError(code: string): Said {
  if (code === 'ENOENT') return NOT_FOUND;
  const [found, expected, remedy] = SAID[code] ?? [
    `failure of the system (${code})`,
    'it to work',
    'Do it again; if it stays so, look at the disk.',
  ];
  return { message: `Unexpected ${found}, expected ${expected}`, remedy };
}
