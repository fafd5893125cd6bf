import { z } from 'zod';
import { missionData } from '../../edition/view/missions.ts';
import { ui } from '../../interface/index.ts';
import { entriesIn, number, table, words } from './model.ts';
import { passagePlace } from './place.ts';

/** Everything that a letter says of a mission, a row for each datum. */
export const missions = table(
  'missies',
  {
    missie: z.string(),
    naam: z.string(),
    afkorting: words,
    soort: z.string(),
    gegeven: z.string(),
    van_wat: words,
    waarde: z.string(),
    van: words,
    tot: words,
    aantal_min: number,
    aantal_max: number,
    eenheid: words,
  },
  ({ letter, known }) =>
    entriesIn(known, 'missies').flatMap((mission) =>
      missionData(mission, letter).map((datum) => ({
        ...passagePlace(datum.passage, datum.quote),
        ...{ missie: mission.id, naam: mission.name, afkorting: mission.abbreviation ?? null },
        soort: mission.kind,
        gegeven: ui.missions.sides[datum.side],
        van_wat: datum.of ?? null,
        waarde: datum.value,
        ...{ van: datum.from ?? null, tot: datum.to ?? null },
        ...{ aantal_min: datum.min, aantal_max: datum.max, eenheid: datum.unit ?? null },
      })),
    ),
);
