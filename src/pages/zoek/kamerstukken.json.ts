import { getEdition } from '../../edition/read.ts';
import { papersData } from '../../search/data/papers.ts';

export const GET = () => Response.json(papersData(getEdition()));
