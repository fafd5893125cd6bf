import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Known,
  parseAddress,
  suggestPage,
} from '../../../src/browser/not-found/suggest-page.ts';
import { getContent } from '../../../src/edition/read.ts';
import { parseQuery } from '../../../src/kamerstuk/index.ts';
import { knownTo } from '../../../src/output/known.ts';
import { letterData } from '../../../src/output/search-data/letter.ts';
import { publish } from '../../../src/output/search-data/index.ts';
import { scoresOf } from '../../search/engine.ts';
import { withSubjects } from '../../../src/search/text/aliases.ts';

let known: Known;

beforeAll(() => {
  const content = getContent();
  const { edition, letterOf } = content;
  const { papers, register, aliases } = publish(edition, scoresOf(content));
  const pages = ['moties', 'kamerstukken', 'begrippen', 'missies', 'verantwoording'];
  known = {
    papers: async () => papers,
    register: async () => withSubjects(register, aliases),
    letter: async (wanted) => letterData(letterOf(wanted), knownTo(edition, wanted)),
    parse: parseQuery,
    pages: pages.map((name) => ({ href: `/${name}/`, title: name })),
  };
});

describe('a wrong address means', () => {
  test.each([
    ['/KST-27925-651', '/27925-651/'],
    ['/27%20925-651', '/27925-651/'],
    ['/27.925-651/', '/27925-651/'],
    ['/27925_651/', '/27925-651/'],
    ['/27925/651/', '/27925-651/'],
    ['/Kamerstuk%2027%20925,%20nr.%20651', '/27925-651/'],
    ['/27925-651/index.php', '/27925-651/'],
    ['/27925-561/', '/27925-651/'],
    ['/27925-651/P5', '/27925-651/#bladzijde-5'],
    ['/27925-651/blz.%205', '/27925-651/#bladzijde-5'],
    ['/kst-27925-651/pagina-5/', '/27925-651/#bladzijde-5'],
    ['/27925-651/p99/', '/27925-651/'],
    ['/KST-27925-651#bladzijde-3', '/27925-651/#bladzijde-3'],
    ['/27925-651/Alinea%2036', '/27925-651/#alinea-36'],
    [
      '/27925-651/missies/trainingsmissie/alinea-36/',
      '/27925-651/missies/trainingsmissie/#alinea-36',
    ],
    ['/27925-651/missies/trainingsmissie/alinea-1/', '/27925-651/#alinea-1'],
    ['/27925-651/missies/Trainingsmisie/', '/27925-651/missies/trainingsmissie/'],
    ['/27925-651/missies/training/', '/27925-651/missies/trainingsmissie/'],
    ['/kst-27925-651/trainingsmissie/', '/27925-651/missies/trainingsmissie/'],
    ['/27925-651/humanitaire-hulp/trainingsmissie/', '/27925-651/missies/trainingsmissie/'],
    ['/kamerstukken/34775%20V%2020', '/kamerstukken/34775-V-20/'],
    ['/kamerstukken/34775-v-20/', '/kamerstukken/34775-V-20/'],
    ['/kamerstuk/27925-623', '/kamerstukken/27925-623/'],
    ['/moties/27925,%20nr.%20623', '/moties/#27925-623'],
    ['/CBMI', '/missies/cbmi/'],
    ['/begrippen/UNAMI/', '/missies/unami/'],
    ['/begrippen/Accountability', '/begrippen/#accountability'],
    ['/plaatsen/Bagdat/', '/plaatsen/#bagdad'],
    ['/missies/NMI', '/missies/nmi/'],
    ['/motie/', '/moties/'],
    ['/Kamerstukken', '/kamerstukken/'],
  ])('%s: %s', async (address, href) => {
    expect((await suggestPage(address, known))?.href).toBe(href);
  });

  test.each(['/', '/wp-login.php', '/%zz', '/99999-1/', '/x/y/z'])('%s: nothing', async (wrong) => {
    expect(await suggestPage(wrong, known)).toBeUndefined();
  });
});

test('what an address says is searched for as words', () => {
  expect(parseAddress('/27%20925_651/F-16%E2%80%99s/').words).toBe('27 925 651 F-16’s');
});
