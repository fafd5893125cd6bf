import { akn } from './akn.ts';
import { caddy } from './caddy.ts';
import type { Check } from './check.ts';
import { epubcheck } from './epubcheck.ts';
import { kept } from './kept.ts';
import { licences } from './licences.ts';
import { manyLetters } from './many-letters.ts';
import { nginx } from './nginx.ts';
import { postgresSearch } from './postgres.ts';
import { sizes } from './sizes.ts';
import { vnu } from './vnu.ts';

/** Every check of `npm run check:all`, a line each. */
export const checks: readonly Check[] = [
  vnu,
  epubcheck,
  akn,
  licences,
  sizes,
  nginx,
  caddy,
  kept,
  manyLetters,
  postgresSearch,
];
