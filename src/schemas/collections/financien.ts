import { collection } from '../collection.ts';

/** Sections on what it costs; `amounts`, which every section may have, says how much. */
export const financien = collection({
  slug: 'financien',
  title: 'Financiën',
  order: 4,
  fields: {},
});
