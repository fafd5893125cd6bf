import { collection } from '../collection.ts';

/** Sections on what has no collection of its own: their heading is all that they need. */
export const overig = collection({ slug: 'overig', title: 'Overig', order: 5, fields: {} });
