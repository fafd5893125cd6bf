import type { Proposal } from './propose.ts';

/**
 * Leaves the day of a letter open when its session does not have it: one of the two is wrong, which an
 * editor sees in the print.
 */
export function withinSession(proposal: Proposal, file: string): Proposal {
  const { date, ...undated } = proposal.brief;
  const year = Number(undated.sessionYear.slice(0, 4));
  const [first, last] = [`${year}-09-01`, `${year + 1}-09-30`];
  if (date === undefined || (date.is >= first && date.is <= last)) return proposal;
  const message = `Unexpected day ${date.is} of the letter, expected one of its session ${undated.sessionYear}: ${first} to ${last}`;
  const remedy = 'Look in the print which is right, and give date or sessionYear in brief.yaml.';
  const choice = { as: 'a letter without a date', settles: {} };
  return {
    brief: undated,
    doubts: [...proposal.doubts, { file, message, remedy, choices: [choice] }],
  };
}
