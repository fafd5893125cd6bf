import { counted, listed } from '../../dutch/count.ts';
import type { HyphenIntervention } from '../../schemas/letter/verantwoording.ts';
import type { NoteKind } from '../../schemas/letter/note.ts';

/** How the edition was made: `/verantwoording/`. */

/** The page in search engines. */
export const description =
  'Hoe deze leeseditie is gemaakt: elke ingreep, elke noot, de bronnen, toegankelijkheid en privacy.';

/** What the page has. */
export const lead =
  'Elk woord van een brief staat in deze leeseditie, in de volgorde van de bron en onveranderd. ' +
  'Hier staat wat er desondanks verschilt, wat de redactie heeft toegevoegd en waar dat op rust.';

/** Heading of the principles. */
export const principles = 'Beginselen';

/** The principles: in a few words, then what they mean; `code` is set as code. */
export const principleList = <T>(code: (words: string) => T) => [
  {
    title: 'De tekst blijft zoals hij is.',
    text: ['Ook een verschrijving blijft staan; een noot in de marge zegt wat ermee is.'],
  },
  {
    title: 'Wat de redactie toevoegt, is herkenbaar.',
    text: [
      'Noten, bladzijdenummers, alineanummers en overzichten zijn in een ander lettertype gezet ' +
        'en in de code gemerkt met ',
      code('data-redactie'),
      '.',
    ],
  },
  {
    title: 'Elk gegeven rust op een citaat.',
    text: [
      'Een machine controleert dat de aangehaalde woorden er staan. Bij cijfers, bedragen en de ' +
        'stand van missies leidt een koppeling naar die woorden.',
    ],
  },
  {
    title: 'Wat bij een motie staat, is deels een keuze.',
    text: [
      'De tekst van de moties is geen bron van deze leeseditie. Een passage die het nummer van ' +
        'een motie noemt, staat er vanzelf bij. Passages die aan haar onderwerp raken zonder haar ' +
        'te noemen, koos de redactie; die staan apart.',
    ],
  },
  {
    title: 'Wie of wat ergens wordt genoemd, zoekt een machine op.',
    text: [
      'Zij telt elke alinea waarin een naam voluit, afgekort of anders gespeld staat; woorden die ' +
        'deel zijn van een langere naam tellen bij die naam. Bij een missie staan ook de alinea’s ' +
        'van het onderdeel dat alleen over haar gaat.',
    ],
  },
  {
    title: 'Niets is verzonnen.',
    text: ['Wat niet in een brief staat en niet in een genoemde bron, staat hier niet.'],
  },
  {
    title: 'Adressen veranderen niet.',
    text: [
      'Elk adres van een onderdeel, alinea, bladzijde en noot staat op een lijst die bij elke ' +
        'wijziging wordt nagelopen.',
    ],
  },
];

/** Heading of what the site does for who reads otherwise. */
export const accessibility = 'Toegankelijkheid';

/** What the site does for them. */
export const accessibilityText =
  'De leeseditie volgt WCAG 2.2, niveau AA. Alles werkt met alleen het toetsenbord en met een ' +
  'schermlezer; lezen, bladeren en verwijzingen volgen werken ook zonder JavaScript. Licht en ' +
  'donker, lettergrootte en minder beweging volgen de instellingen van uw apparaat. Engelse ' +
  'woordgroepen zijn als Engels gemerkt. Op papier blijven bladzijde- en alineanummers staan.';

/** Heading of what the site does not keep. */
export const privacy = 'Privacy';

/** What it does not keep, and what it does. */
export const privacyText =
  'Deze site plaatst geen cookies, meet niets, en haalt niets van andere sites. Zoeken gebeurt in ' +
  'uw eigen browser: wat u zoekt, verlaat uw apparaat niet. Alleen de laatste zoekvraag wordt ' +
  'onthouden, in dit ene tabblad, om de gevonden woorden te kunnen markeren.';

/** Heading of copyright and licences. */
export const rights = 'Rechten';

/** Copyright and licences. */
export const rightsText =
  'Op de tekst van de brieven rust geen auteursrecht (artikel 11 Auteurswet). De programmatuur is ' +
  'vrij onder de EUPL-1.2. De lettertypen Source Serif en Source Sans zijn vrij onder de SIL Open ' +
  'Font License.';

/** Which text a letter was made from, what the editors say of it, and its pages. */
export const source = <T>(paper: T, received: string | undefined, pages: number) =>
  [
    'Bron: de tekst van ',
    paper,
    ` zoals ontvangen. ${received === undefined ? '' : `${received} `}De ${pages} bladzijden van ` +
      'het gedrukte stuk zijn aangegeven waar zij beginnen.',
  ] as const;

/** Heading of what was done to the text. */
export const interventions = 'Wat aan de tekst is gedaan';

/** How that is known. */
export const interventionsLead =
  'Een machine vergelijkt deze leeseditie woord voor woord met de bron. Alleen het volgende verschilt.';

/** How many hyphens were taken out or kept, by whom. */
interface HyphenCounts {
  all: number;
  joined: Readonly<Record<HyphenIntervention['by'], number>>;
  kept: Readonly<Record<HyphenIntervention['by'], number>>;
}

/** What was done to hyphens at line ends. */
export const hyphens = ({ all, joined, kept }: HyphenCounts): string =>
  `${counted(all, 'afbreekstreepje', 'afbreekstreepjes')} aan het eind van een regel opgelost: ` +
  `${joined.woordenboek} weggelaten en ${kept.woordenboek} behouden op grond van het woordenboek ` +
  `(OpenTaal), ${joined.redactie} weggelaten en ${kept.redactie} behouden door de redactie.`;

/** How many words were made whole. */
export const repairs = (count: number): string =>
  `${counted(count, 'gebroken woord', 'gebroken woorden')} hersteld:`;

/** A word that was made whole. */
export const repair = <T>(printed: T, result: T, line: number) =>
  [printed, ' is ', result, ` (regel ${line}).`] as const;

/** How many lines were left out. */
export const leftOut = (count: number): string =>
  `${counted(count, 'regel', 'regels')} weggelaten, geen deel van de brief:`;

/** A line that was left out. */
export const leftOutLine = <T>(text: T, line: number) => [text, ` (regel ${line}).`] as const;

const inLines = (lines: readonly number[]): string =>
  `${lines.length === 1 ? 'regel' : 'regels'} ${listed(lines.map(String))}`;

/** Paragraphs that end at a short line. */
export const shortLines = (lines: readonly number[]): string =>
  `${counted(lines.length, 'alinea eindigt', 'alinea’s eindigen')} bij een korte regel zonder ` +
  `witregel erna (${inLines(lines)}).`;

/** Paragraphs that start at the top of a page. */
export const pageTops = (lines: readonly number[]): string =>
  `${counted(lines.length, 'alinea begint', 'alinea’s beginnen')} na een witregel boven aan een ` +
  `bladzijde (${inLines(lines)}); bij de andere bladzijden loopt de alinea door, of begint zij bij ` +
  'een kop of korte regel.';

/** Unfolds the table of hyphens. */
export const allHyphens = 'Alle afbreekstreepjes';

/** Name of that table. */
export const allHyphensLabel = (letter: string): string => `Alle afbreekstreepjes in ${letter}`;

/** Headings of its columns. */
export const hyphenColumns = {
  line: 'Regel',
  printed: 'Gedrukt',
  result: 'In deze leeseditie',
  by: 'Beslist door',
} as const;

/** Who decided on a hyphen. */
export const decidedBy: Readonly<Record<HyphenIntervention['by'], string>> = {
  woordenboek: 'woordenboek',
  redactie: 'redactie',
};

/** Heading of references that are read otherwise than the letter writes them. */
export const readings = 'Verwijzingen die anders gelezen zijn';

/** How such a reference is read. */
export const readAs = (written: string, meant: string): string =>
  `${written} is gelezen als ${meant}.`;

/** Heading of the editors’ notes. */
export const notes = 'Noten van de redactie';

/** Where the notes are. */
export const notesLead = 'De noten staan bij de woorden zelf; aan de tekst is niets veranderd.';

/** Heading of each kind of notes. */
export const noteKinds: Readonly<Record<NoteKind, string>> = {
  verschrijving: 'Verschrijvingen',
  verwijzing: 'Verwijzingen',
  spelling: 'Spelling',
  naam: 'Namen',
  datering: 'Dateringen',
};

/** Where the editors have a note from. */
export const noteSource = <T>(source: T) => ['Bron: ', source] as const;
