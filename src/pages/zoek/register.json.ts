import { publishedRegisters } from '../../search/data/published.ts';

export const GET = () => Response.json(publishedRegisters().register);
