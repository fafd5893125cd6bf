import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasJson from 'world-atlas/countries-50m.json' with { type: 'json' };
import { ui } from '../../interface/index.ts';
import type { Entry } from '../build/registers.ts';

/** A place on the map, with its number in the list beside it. */
interface MapPoint {
  number: number;
  entry: Entry<'plaatsen'>;
  x: number;
  y: number;
  isApproximate: boolean;
  /** Whether its name stands left of it, because another place is right of it. */
  isLeft: boolean;
}

/** A name on the map of what is no point. */
interface MapName {
  name: string;
  href: string;
  x: number;
  y: number;
  kind: 'land' | 'regio';
}

/** A map as drawing: paths and places in units of its own. */
export interface PlaceMap {
  width: number;
  height: number;
  /** Countries, as paths of SVG. */
  countries: { path: string; isNamed: boolean }[];
  points: MapPoint[];
  names: MapName[];
  /** Places with coordinates that lie elsewhere in the world. */
  outside: Entry<'plaatsen'>[];
}

const atlas = atlasJson as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** How far from the middle a place may be to be on the map, in degrees; and the room around them. */
const REACH = 7.5;
const MARGIN = 1;

const WIDTH = 720;

type Placed = Entry<'plaatsen'> & { data: { at: NonNullable<Entry<'plaatsen'>['data']['at']> } };
const isPlaced = (entry: Entry<'plaatsen'>): entry is Placed => entry.data.at !== undefined;

/** Draws the places of the letters where most of them are; undefined when none has coordinates. */
export function drawMap(entries: readonly Entry<'plaatsen'>[]): PlaceMap | undefined {
  const placed = entries.filter(isPlaced);
  const middle = {
    latitude: median(placed.map(({ data }) => data.at.latitude)),
    longitude: median(placed.map(({ data }) => data.at.longitude)),
  };
  const isNear = ({ data: { at } }: Placed) =>
    Math.abs(at.latitude - middle.latitude) <= REACH &&
    Math.abs(at.longitude - middle.longitude) <= REACH;
  const near = placed.filter(isNear);
  if (near.length === 0) return undefined;
  const { projection, height } = projectionOf(near, entries);
  return {
    ...{ width: WIDTH, height },
    ...countriesOn(projection, entries, height),
    points: pointsOf(near, projection),
    outside: placed.filter((entry) => !isNear(entry)),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Lays the places, and the names of regions, over the width of the drawing. */
function projectionOf(near: readonly Placed[], entries: readonly Entry<'plaatsen'>[]) {
  const points = [
    ...near.map(({ data: { at } }) => [at.longitude, at.latitude] as const),
    ...entries.flatMap(({ data: { written } }) =>
      written ? [[written.longitude, written.latitude] as const] : [],
    ),
  ];
  const [west, east] = extent(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west - MARGIN, south - MARGIN],
      [east + MARGIN, north + MARGIN],
    ],
  };
  const projection = geoMercator().fitWidth(WIDTH, corners);
  const height = Math.round(projection([west, south - MARGIN])?.[1] ?? WIDTH);
  return {
    projection: projection.clipExtent([
      [0, 0],
      [WIDTH, height],
    ]),
    height,
  };
}

const extent = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/** The countries in sight, and the names of those that the letters name, and of regions. */
function countriesOn(
  projection: GeoProjection,
  entries: readonly Entry<'plaatsen'>[],
  height: number,
): Pick<PlaceMap, 'countries' | 'names'> {
  const path = geoPath(projection).digits(1);
  const named = new Map(
    entries
      .filter(({ data }) => data.kind === 'land')
      .flatMap((entry) =>
        [entry.data.name, ...entry.data.aliases].map((name) => [name, entry] as const),
      ),
  );
  const countries = feature(atlas, atlas.objects.countries).features.flatMap((country) => {
    const drawn = path(country);
    if (drawn === null) return [];
    const [x, y] = path.centroid(country);
    return [
      { path: drawn, entry: named.get(country.properties.name), x, y, area: path.area(country) },
    ];
  });
  const written = entries.flatMap(({ data: { name, kind, written }, href }): MapName[] => {
    const [x, y] = (written && projection([written.longitude, written.latitude])) ?? [];
    if (x === undefined || y === undefined) return [];
    return [
      {
        name: ui.format.capital(name),
        href,
        x: Math.round(x),
        y: Math.round(y),
        kind: kind === 'land' ? 'land' : 'regio',
      },
    ];
  });
  return {
    countries: countries.map(({ path, entry }) => ({ path, isNamed: entry !== undefined })),
    names: [
      ...countries
        // A corner of a country has no room for its name.
        .filter(({ area }) => area > (WIDTH * height) / 60)
        .flatMap(({ entry, x, y }): MapName[] =>
          entry && entry.data.written === undefined
            ? [
                {
                  name: entry.data.name,
                  href: entry.href,
                  x: Math.round(x),
                  y: Math.round(y),
                  kind: 'land',
                },
              ]
            : [],
        ),
      ...written,
    ],
  };
}

/** How near two places are whose names would run into each other, and their numbers on a phone. */
const CLOSE = [
  { x: 80, y: 10 },
  { x: 30, y: 28 },
];

function pointsOf(near: readonly Placed[], projection: GeoProjection): MapPoint[] {
  const points = near
    .map((entry) => {
      const { at } = entry.data;
      const [x = 0, y = 0] = projection([at.longitude, at.latitude]) ?? [];
      return { entry, x: Math.round(x), y: Math.round(y), isApproximate: at.approximate };
    })
    .sort((a, b) => a.entry.data.name.localeCompare(b.entry.data.name, ui.site.language));
  return points.map((point, index) => ({
    ...point,
    number: index + 1,
    isLeft: points.some(
      (other) =>
        other !== point &&
        other.x >= point.x &&
        CLOSE.some(({ x, y }) => other.x - point.x < x && Math.abs(other.y - point.y) < y),
    ),
  }));
}
