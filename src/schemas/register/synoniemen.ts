import { z } from 'zod';
import { eachOnce } from '../text.ts';

/** A group of words of one meaning, separated by single spaces: `arts dokter doctor`. */
const groupSchema = z
  .string()
  .regex(
    /^[a-z-]+(?: [a-z-]+)+$/u,
    'Unexpected group, expected two words or more in lower case, without diacritics, by single spaces',
  )
  .transform((words) => words.split(' '));

/** `synoniemen.yaml`: words of one meaning that readers may type for what a letter says. */
export const synoniemenSchema = z.array(groupSchema).superRefine(eachOnce);
