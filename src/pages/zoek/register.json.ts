import { publishedNames } from '../../output/search-data/published.ts';

export const GET = () => Response.json(publishedNames().register);
