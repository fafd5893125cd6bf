import type { Problem } from '../../problem/problem.ts';
import { type Registered, registerNames } from '../build/entries.ts';
import type { PaperRegister } from '../build/papers.ts';
import { entriesOf, keyOf, type Registers } from '../build/registers.ts';

/**
 * Every entry of a register is named or cited by a letter of the same content, in whichever: an entry
 * that none names has no words that it rests on.
 * @param named Keys of entries, and ids of papers, that the letters name.
 */
export function checkNamed(
  registers: Registers,
  { value: { papers }, place }: PaperRegister,
  named: ReadonlySet<string>,
): Problem[] {
  const entries = registerNames.flatMap((name) =>
    entriesOf(registers, name).flatMap((entry, index): Problem[] =>
      named.has(keyOf(entry)) || rests(entry, named) || entry.data.undescribed
        ? []
        : [{ ...registers[name].place([index, 'id']), ...unnamed(keyOf(entry), 'names') }],
    ),
  );
  const dated = new Set(
    registers.rechtsbronnen.value.flatMap((one) =>
      one.kamerstuk !== undefined && named.has(`rechtsbronnen/${one.id}`) ? [one.kamerstuk] : [],
    ),
  );
  const isCited = ({ id, alsoFiledAs }: (typeof papers)[number]) =>
    [id, ...alsoFiledAs].some((one) => named.has(one) || dated.has(one));
  return [
    ...entries,
    ...papers.flatMap((paper, index) =>
      isCited(paper) || paper.undescribed
        ? []
        : [{ ...place(['papers', index, 'id']), ...unnamed(paper.id, 'cites') }],
    ),
  ];
}

/**
 * Whether an entry rests on a letter that does not name it: a paper that is cited by its number, or a
 * mission that editors named, in the section that is its home.
 */
function rests({ register, data }: Registered, named: ReadonlySet<string>): boolean {
  if (register === 'rechtsbronnen') return named.has(data.kamerstuk ?? '');
  return register === 'missies' && named.has(data.home?.split('/')[0] ?? '');
}

const unnamed = (key: string, how: 'names' | 'cites'): Pick<Problem, 'message' | 'remedy'> => ({
  message: `Unexpected ${key}, expected what a letter ${how}`,
  remedy:
    how === 'names'
      ? 'Write its name or a spelling as a letter has it, or take the entry out.'
      : 'Take it out; a paper that no letter cites may stand in reeksen.yaml.',
});
