import type { Check } from './check.ts';
import { sizes } from './sizes.ts';
import { vnu } from './vnu.ts';

/** Every check of `npm run check:all`, a line each. One of many made-up letters goes here too. */
export const checks: readonly Check[] = [vnu, sizes];
