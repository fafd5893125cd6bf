import type { CollectionEntry } from 'astro:content';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { sectionsById, sectionsOf } from '../../src/edition/build/edition.ts';
import { keyFacts } from '../../src/edition/view/keyfacts.ts';
import { collectionNames, collectionTitles, sectionSchemas } from '../../src/schemas/sections.ts';
import { inventContent, inventEdition, mission, oneSection } from '../edition/invented.ts';
import { saidOf } from '../edition/said.ts';

describe('the collections', () => {
  test('have an order and a title', () => {
    expect(collectionNames.map((slug) => [slug, collectionTitles[slug]])).toEqual([
      ['politieke-context', 'Politieke context'],
      ['missies', 'Missies'],
      ['humanitaire-hulp', 'Humanitaire hulp'],
      ['financien', 'Financiën'],
      ['overig', 'Overig'],
    ]);
  });

  test.each(collectionNames)('%s asks for no field that only one subject has', (slug) => {
    const printed = { title: 'Kop', order: 1, level: 2, page: 1 };
    expect(sectionSchemas[slug].parse(printed)).toMatchObject({ ...printed, countries: [] });
  });

  test.each(collectionNames)('%s refuses a field that nobody knows', (slug) => {
    expect(sectionSchemas[slug].safeParse({ nergens: 1 }).error?.issues).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['nergens'] }),
    );
  });
});

/** A letter with a section of a collection. */
const inCollection = (collection: string, fields = {}) => oneSection({ collection, ...fields });

test.each(collectionNames)('a section in %s needs no more than its heading', (slug) => {
  const [letter] = inventEdition(inCollection(slug)).letters;
  expect(letter?.sections[0]).toMatchObject({
    ...{ collection: slug, title: 'Proef', countries: [] },
    href: `/27925-701/${slug}/proef/`,
  });
});

test('a kind of mission is what its letter calls it', () => {
  const [letter] = inventEdition(inCollection('missies', { kind: 'brandweer' })).letters;
  expect(letter?.sections[0]?.fields.kind).toBe('brandweer');
});

test('a mission of which no letter says how it stood is named without it', () => {
  const edition = inventEdition({ missies: [mission()] });
  const { registers } = edition;
  const [, section] = sectionsOf(edition);
  expect(section && keyFacts(section, registers.missies, sectionsById(edition))).toEqual([]);
});

test('a section in no collection of the list is refused, with the list', () => {
  expect(saidOf(inventContent(inCollection('onderwijs')))).toContain(
    'outline[0].collection: Unexpected "onderwijs", expected "politieke-context", "missies", "humanitaire-hulp", "financien", "overig"',
  );
});

// Held by `npm run types`: a list that loses the types of its collections makes everything `any`.
test('Astro knows the fields of each collection', () => {
  type Data<C extends keyof Entries> = Entries[C]['data'];
  expectTypeOf<Data<'missies'>>().not.toBeAny();
  expectTypeOf<Data<'missies'>['kind']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Data<'politieke-context'>['actors']>().toEqualTypeOf<string[]>();
  expectTypeOf<Data<'humanitaire-hulp'>['channels']>().toEqualTypeOf<string[]>();
  expectTypeOf<Data<'overig'>['title']>().toEqualTypeOf<string>();
  expectTypeOf<Data<'overig'>>().not.toHaveProperty('kind');
  expectTypeOf<Data<'brief'>['title']>().toEqualTypeOf<'Opening' | 'Ondertekening'>();
});

/** An entry of each collection, as `getCollection` gives it. */
interface Entries {
  brief: CollectionEntry<'brief'>;
  'politieke-context': CollectionEntry<'politieke-context'>;
  missies: CollectionEntry<'missies'>;
  'humanitaire-hulp': CollectionEntry<'humanitaire-hulp'>;
  financien: CollectionEntry<'financien'>;
  overig: CollectionEntry<'overig'>;
}
