import { getEdition } from '../../edition/read.ts';
import { type Registers, registerData } from './register.ts';

let registers: Registers | undefined;

/** The registers of the edition that is built, made once for the files that they are sent in. */
export function publishedRegisters(): Registers {
  registers ??= registerData(getEdition());
  return registers;
}
