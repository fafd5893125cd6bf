import { z } from 'zod';
import { entryShape } from './entry.ts';
import { sourceSchema } from '../source.ts';
import { text } from '../text.ts';

/** A point of the globe, in degrees (WGS 84). */
const point = {
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
};

/** Where a place is, with where that was read. */
const coordinatesSchema = z.strictObject({
  ...point,
  /** What the point is of, in Dutch, when it is not the place itself: `de plaats Hajin`. */
  of: text.optional(),
  /** Whether the place is only near that point: the map draws it so. */
  approximate: z.boolean().default(false),
  source: sourceSchema,
});

/** `plaatsen.yaml`: countries, regions, towns and camps. */
export const placeEntrySchema = z.strictObject({
  ...entryShape,
  /** What it is; `plaats` when no letter says whether town or village. */
  kind: z.enum(['land', 'regio', 'provincie', 'stad', 'dorp', 'plaats', 'kamp', 'basis']),
  /** Country that it lies in, as far as the letter says. */
  country: text.optional(),
  /** Where it is; left out when no source says: then it is in the list and not on the map. */
  at: coordinatesSchema.optional(),
  /** Where the map writes the name of a region: a choice of the editors, and no coordinate of it. */
  written: z.strictObject(point).optional(),
});
