import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A colour of the site on light and on dark. */
export interface Colour {
  light: string;
  dark: string;
}

/**
 * The colours of `src/styles/tokens.css`, the only place that has them, by their names there: for
 * what no style sheet reaches, such as images.
 * @throws Error for a name that it has not.
 */
export function readColour(name: string): Colour {
  const tokens = readFileSync(join('src', 'styles', 'tokens.css'), 'utf8');
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`, 'u').exec(tokens) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(`Unexpected absence of --${name}, expected it in tokens.css`);
  return { light, dark };
}
