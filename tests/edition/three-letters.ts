import type { Content } from '../../src/edition/build/edition.ts';
import { amount, event, fact, inventWhole, mission, paper } from './invented.ts';

/** Ids of three letters on one mission, half a year after each other, one to the other chamber. */
export const THREE = ['27925-701', '27925-720', '35125-C'] as const;

const MOTION = 'kamerstuk:27925-637';

/** How each letter says the same things, so that readers see what changed. */
const SAID = [
  { id: THREE[0], day: '2019-01-10', year: 2018, craft: 'vier', count: 4, cost: 5, end: 'loopt' },
  { id: THREE[1], day: '2019-06-20', year: 2019, craft: 'zes', count: 6, cost: 7, end: 'loopt' },
  { id: THREE[2], day: '2020-01-15', year: 2020, craft: 'twee', count: 2, cost: 3, end: 'eindigt' },
] as const;

const letters = SAID.map(({ id, day, year, craft, count, cost, end }, index) => ({
  id,
  brief: {
    ...{ chamber: index === 2 ? ('I' as const) : ('II' as const), dossiers: [] },
    sessionYear: year === 2020 ? '2019/20' : '2018/19',
    title: { is: `voortgang van de luchtproef in ${year}` },
    date: { is: day },
    description: `Brief over de luchtproef in ${year}.`,
  },
  opening: { text: `Wij gaan in op de motie ([Kamerstuk 27 925, nr. 637](${MOTION})).` },
  sections: [
    {
      ...{ title: 'Luchtproef', slug: 'luchtproef', page: 2 },
      text:
        `De luchtproef ${end} in ${year} vanuit Erbil met ${craft} toestellen. Zij kost ${cost} miljoen ` +
        `euro in ${year}. De minister sprak hierover, zoals gevraagd ([Kamerstuk 27 925, nr. 637](${MOTION})).` +
        (index === 0
          ? ''
          : ` Zie ook [Kamerstuk 27 925, nr. 701](kamerstuk:27925-701), de begroting (36410-V) en Aanhangsel Handelingen II 2018/19, nr. 3911.`),
      facts: [
        fact({
          ...{ label: 'Toestellen', value: craft, quote: `met ${craft} toestellen`, count },
          ...{ unit: 'toestellen', missions: ['luchtproef'], about: 'omvang', topic: 'Toestellen' },
        }),
      ],
      events: [
        event({ what: `Luchtproef in ${year}`, date: `${year}`, quote: `in ${year} vanuit Erbil` }),
      ],
      amounts: [
        amount({
          ...{
            purpose: `Luchtproef in ${year}`,
            value: cost * 1_000_000,
            year,
            qualifier: undefined,
          },
          ...{ status: 'kost', stage: 'raming', group: 'Luchtproef', missions: ['luchtproef'] },
          quote: `kost ${cost} miljoen euro in ${year}`,
        }),
      ],
    },
  ],
}));

/** An edition of three invented letters that say the same things otherwise, and cite each other. */
export const inventThree = (): Content =>
  inventWhole({
    letters,
    papers: [
      paper({ kind: 'motie', name: 'Motie over een luchtproef', movers: ['Proef'] }),
      paper({ id: '27925-701', name: 'Eerste brief over de luchtproef' }),
    ],
    dossiers: { '27925': 'Proeven', '35125': 'Andere proeven' },
    missies: [
      mission({
        ...{ id: 'luchtproef', name: 'luchtproef', home: `${THREE[0]}/missies/luchtproef` },
        status: SAID.map(({ id, end }) => ({
          is: end === 'loopt' ? ('lopend' as const) : ('beëindigd' as const),
          section: `${id}/missies/luchtproef`,
          quote: `De luchtproef ${end}`,
        })),
      }),
    ],
    plaatsen: [{ id: 'erbil', name: 'Erbil', kind: 'stad' }],
    personen: [{ id: 'proef', name: 'P. Proef', home: `${THREE[0]}/ondertekening` }],
    begrippen: [{ id: 'toestellen', name: 'toestellen' }],
  });
