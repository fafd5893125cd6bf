import { publishedNames } from '../../search/data/published.ts';

export const GET = () => Response.json(publishedNames().aliases);
