import { expect, test } from 'vitest';
import { interventionLines } from '../../../src/edition/view/interventions.ts';
import { ui } from '../../../src/interface/index.ts';
import { verantwoordingSchema } from '../../../src/schemas/letter/verantwoording.ts';

/** The record of a text that was taken as it is. */
const NOTHING = { hyphens: [], furniture: [], repairs: [], pages: [], shortLines: [] };

/** What a reader is told of a record. */
const told = (record: object): string[] =>
  interventionLines(verantwoordingSchema.parse({ ...NOTHING, ...record }), String).map((pieces) =>
    pieces.join(''),
  );

const hyphen = (kind: string, by: string) => ({
  ...{ kind, line: 1, printed: 'achter- stelling', result: 'achterstelling', by },
});

test('of hyphens only what was done is counted, and by whom', () => {
  expect(
    told({ hyphens: [hyphen('joined', 'woordenboek'), hyphen('joined', 'woordenboek')] }),
  ).toEqual([
    '2 afbreekstreepjes aan het eind van een regel: 2 weggelaten op grond van het woordenboek (OpenTaal).',
  ]);
  expect(told({ hyphens: [hyphen('joined', 'woordenboek'), hyphen('kept', 'redactie')] })).toEqual([
    '2 afbreekstreepjes aan het eind van een regel: 1 weggelaten op grond van het woordenboek (OpenTaal), ' +
      '1 behouden door de redactie.',
  ]);
});

test('of a text that was taken as it is nothing follows, and nothing is announced', () => {
  expect(told({})).toEqual([]);
  expect(ui.account.interventionsLead(false)).not.toContain('volgende');
});
