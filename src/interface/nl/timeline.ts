/** The timeline. */

/** What something that is dated is. */
export const kinds = {
  event: 'gebeurtenis',
  period: 'periode van een missie',
  paper: 'Kamerstuk',
} as const;

/** A period of a mission in a line: `F-16’s: tweede inzetperiode`, `TSC: einde van de inzet`. */
export function period(mission: string, of: string | undefined, onlyEnd: boolean): string {
  const part = of ?? 'inzet';
  return `${mission}: ${onlyEnd ? `einde van ${part}` : part}`;
}
