import { z } from 'zod';
import { signatureText } from '../../content-files/brief.ts';
import { ui } from '../../interface/index.ts';
import type { EntryData, RegisterName } from '../../edition/build/entries.ts';
import { expansionOf } from '../../edition/view/expansions.ts';
import { termKindOf } from '../../edition/view/groups.ts';
import { entriesIn, number, type Source, table, words, yesNo } from './table.ts';
import { type Found, placing, signaturePlace, passagePlace } from './place.ts';
import { missionData } from '../../edition/view/missions.ts';

/** An entry of a register and the places in a letter that name it. */
interface Named<R extends RegisterName> {
  data: EntryData<R>;
  found: Found[];
}

/** The entries of a register that a letter names, each with the places. */
function namedIn<R extends RegisterName>({ letter, known }: Source, register: R): Named<R>[] {
  const place = placing(letter);
  return known.entries.flatMap((entry) =>
    entry.register === register
      ? [{ data: entry.data as EntryData<R>, found: place(entry.mentions) }]
      : [],
  );
}

/** A row for each place that names each entry. */
const rowsOf = <R extends RegisterName, Made>(
  source: Source,
  register: R,
  make: (data: EntryData<R>) => Made,
) =>
  namedIn(source, register).flatMap(({ data, found }) =>
    found.map(({ place, named }) => ({ ...place, ...make(data), in_brief: named })),
  );

const personColumns = ({ id, name, role }: EntryData<'personen'>) => ({
  ...{ persoon: id, naam: name, functie: role?.is ?? null, functie_citaat: role?.quote ?? null },
});

/** Every place that names a person, and every signature. */
export const people = table(
  'personen',
  {
    persoon: z.string(),
    naam: z.string(),
    functie: words,
    functie_citaat: words,
    in_brief: words,
  },
  (source) => [
    ...rowsOf(source, 'personen', personColumns),
    ...signers(source).map(({ data, line, name }) => ({
      ...signaturePlace(source.letter, line),
      ...personColumns(data),
      in_brief: name,
    })),
  ],
);

/** The people who signed a letter, each with the line under which. */
const signers = ({ letter, known }: Source) =>
  letter.brief.signatories.flatMap((signatory) =>
    entriesIn(known, 'personen')
      .filter((data) => data.name === signatory.name)
      .map((data) => ({ data, name: data.name, line: signatureText(signatory) })),
  );

/** What an abbreviation stands for, and who says so. */
function fullColumns(data: EntryData, { known }: Source) {
  const full = expansionOf(data, entriesIn(known, 'begrippen'));
  return {
    afkorting: data.abbreviation ?? null,
    voluit: full?.is ?? null,
    voluit_bron: full ? (full.source?.name ?? ui.data.expansionBy[full.by]) : null,
    voluit_bron_adres: full?.source?.url ?? null,
  };
}

const fullShape = {
  afkorting: words,
  voluit: words,
  voluit_bron: words,
  voluit_bron_adres: words,
};

/** Every place that names an organisation. */
export const organisations = table(
  'organisaties',
  {
    organisatie: z.string(),
    naam: z.string(),
    ...fullShape,
    in_brief: words,
  },
  (source) =>
    rowsOf(source, 'organisaties', (data) => ({
      ...{ organisatie: data.id, naam: data.name, ...fullColumns(data, source) },
    })),
);

/** Every place that names an abbreviation, a term or a subject. */
export const terms = table(
  'begrippen',
  {
    begrip: z.string(),
    naam: z.string(),
    ...fullShape,
    betekenis: words,
    soort: z.string(),
    in_brief: words,
  },
  (source) =>
    rowsOf(source, 'begrippen', (data) => ({
      ...{ begrip: data.id, naam: data.name, ...fullColumns(data, source) },
      betekenis: data.meaning ?? null,
      soort: ui.data.termKinds[termKindOf(data)],
    })),
);

/** Columns of a place whose coordinates are not known. */
const NOWHERE = {
  ...{ breedtegraad: null, lengtegraad: null, punt_van: null, benaderd: false },
  ...{ bron: null, bron_adres: null },
};

const pointColumns = (at: NonNullable<EntryData<'plaatsen'>['at']>) => ({
  breedtegraad: at.latitude,
  lengtegraad: at.longitude,
  punt_van: at.of ?? null,
  benaderd: at.approximate,
  bron: at.source.name,
  bron_adres: at.source.url,
});

/** Every place that names a country, region, town, camp or base. */
export const places = table(
  'plaatsen',
  {
    plaats: z.string(),
    naam: z.string(),
    soort: z.string(),
    land: words,
    breedtegraad: number,
    lengtegraad: number,
    punt_van: words,
    benaderd: yesNo,
    bron: words,
    bron_adres: words,
    in_brief: words,
  },
  (source) =>
    rowsOf(source, 'plaatsen', ({ id, name, kind, country, at }) => ({
      ...{ plaats: id, naam: name, soort: ui.registers.placeKinds[kind], land: country ?? null },
      ...(at === undefined ? NOWHERE : pointColumns(at)),
    })),
);

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
