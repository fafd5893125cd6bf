import { getEdition } from '../../edition/read.ts';
import { registerData } from '../../search/data/register.ts';

export const GET = () => Response.json(registerData(getEdition()));
