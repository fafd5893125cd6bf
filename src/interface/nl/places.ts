/** The map of places. */

/** What to mind of the map. */
export const mapNote =
  'Grenzen zoals Natural Earth die tekent. Een open cirkel betekent dat de plaats alleen bij ' +
  'benadering bekend is. De namen van regio’s heeft de redactie geplaatst; hun grenzen zijn niet getekend.';

/** Before the regions whose names are on the map. */
export const regions = 'Regio’s op de kaart: ';

/** Before places that are not on the map. */
export const outside = 'Buiten de kaart: ';

/** A point, in degrees. */
interface Point {
  latitude: number;
  longitude: number;
  of?: string | undefined;
}

const degrees = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** Coordinates of a place: `36,18° N 44,01° O`, and what they are of. */
export function coordinates({ latitude, longitude, of }: Point, isApproximate: boolean): string {
  const north = `${degrees.format(Math.abs(latitude))}°\u00a0${latitude < 0 ? 'Z' : 'N'}`;
  const east = `${degrees.format(Math.abs(longitude))}°\u00a0${longitude < 0 ? 'W' : 'O'}`;
  const point = of === undefined ? '' : ` (${of})`;
  return `${isApproximate ? 'ongeveer ' : ''}${north}, ${east}${point}, volgens`;
}
