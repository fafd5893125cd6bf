/** What the log of a build says of steps that are counted apart. */
const STEPS = {
  forms: /files in other forms in ([\d.]+) s/u,
  precompression: /texts compressed in ([\d.]+) s/u,
} as const;

/** Seconds that the later steps of a build took, by what it printed. @throws when it names one not. */
export const laterSteps = (printed: string): Record<keyof typeof STEPS, number> => ({
  forms: secondsIn(printed, STEPS.forms),
  precompression: secondsIn(printed, STEPS.precompression),
});

function secondsIn(printed: string, step: RegExp): number {
  const seconds = step.exec(printed)?.[1];
  if (seconds === undefined) throw new Error(`Unexpected log without ${step.source}:\n${printed}`);
  return Number(seconds);
}
