// Every collection, a line each: its file says all of it. Another one is a file and a line more.
export { financien } from './financien.ts';
export { humanitaireHulp } from './humanitaire-hulp.ts';
export { missies } from './missies.ts';
export { overig } from './overig.ts';
export { politiekeContext } from './politieke-context.ts';
