import { formatDate } from '../../dutch/dates.ts';
import { counted, listed, oneOrMore } from '../../dutch/count.ts';
import type { HyphenIntervention } from '../../schemas/letter/verantwoording.ts';
import type { NoteKind } from '../../schemas/letter/note.ts';

/** How the edition was made: `/verantwoording/`. */

/** The page in search engines. */
export const description =
  'Hoe deze leeseditie is gemaakt: elke ingreep, elke noot, de bronnen, toegankelijkheid en privacy.';

/** What the page has. */
export const lead =
  'Elk woord van een brief staat in deze leeseditie, in de volgorde van de bron en onveranderd. ' +
  'Hieronder leest u wat er toch afwijkt, wat de redactie heeft toegevoegd en waarop dat is gebaseerd.';

/** Heading of the list of letters, each with a page on how it was edited. */
export const letters = 'Per brief';

/** Title of that page of a letter. */
export const letterTitle = (letter: string) => `Verantwoording bij ${letter}`;

/** What that page is, in search engines. */
export const letterDescription = (letter: string) =>
  `Wat in de leeseditie van ${letter} afwijkt van de bron, en wat de redactie heeft toegevoegd.`;

/** Heading of what is said of the edition itself. */
export const edition = 'Over deze leeseditie';

const dated = (version: string, day: string | undefined): string =>
  `versie ${version}${day === undefined ? '' : ` van ${formatDate(day)}`}`;

/** Version of the edition, and the day of its newest change. */
export const version = (number: string, day: string | undefined): string =>
  `Dit is ${dated(number, day)}.`;

/** Who publishes it. */
export const publishedBy = (publisher: string): string => `Uitgegeven door ${publisher}.`;

/** Where its content and code are kept. */
export const sourceCode = <T>(address: T) =>
  ['Inhoud en software staan op ', address, '.'] as const;

/** Heading of how the edition itself is cited. */
export const citeEdition = 'Deze leeseditie citeren';

/** How it is cited. */
export const citation = (of: {
  version: string;
  day: string | undefined;
  publisher: string | undefined;
  address: string | undefined;
}): string =>
  [
    of.publisher,
    `Leeseditie: Kamerbrieven lezen, doorzoeken en citeren, ${dated(of.version, of.day)}`,
    of.address,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

/** Heading of where faults are reported. */
export const faults = 'Een fout melden';

/** Where faults are reported. */
export const reportFaults = <T>(address: T) =>
  ['Ziet u een fout? Meld die via ', address, ' en noem het nummer van de alinea.'] as const;

/** Heading of what the site does for who reads otherwise. */
export const accessibility = 'Toegankelijkheid';

/** What the site does for them. */
export const accessibilityText =
  'De leeseditie volgt WCAG 2.2, niveau AA. Alles werkt met alleen het toetsenbord en met een ' +
  'schermlezer; lezen, bladeren en links volgen kan ook zonder JavaScript. Licht en ' +
  'donker, lettergrootte en minder beweging volgen de instellingen van uw apparaat. Engelse ' +
  'woordgroepen zijn als Engels gemarkeerd. Op papier blijven bladzijde- en alineanummers staan.';

/** Heading of what the site does not keep. */
export const privacy = 'Privacy';

/** What it does not keep, and what it does. */
export const privacyText =
  'Deze site plaatst geen cookies, houdt geen bezoekersstatistieken bij en heeft geen inhoud van ' +
  'derden. Zoeken gebeurt in uw eigen browser: wat u zoekt, verlaat uw apparaat niet. Alleen uw ' +
  'laatste zoekvraag wordt onthouden, in dit ene tabblad, om de gevonden woorden te markeren. Waar u ' +
  'was gebleven, of u rustig leest en of sneltoetsen uitstaan, bewaart uw browser op dit apparaat. ' +
  'Wilt u niet dat die plaats wordt onthouden, zet dat dan uit onder Sneltoetsen, bij de inhoud van de brief.';

/** Heading of copyright and licences. */
export const rights = 'Rechten';

/** Copyright and licences. */
export const rightsText =
  'De tekst van de brieven is vrij van auteursrecht (artikel 11 Auteurswet). De software is vrij te ' +
  'gebruiken onder de EUPL-1.2, de lettertypen Source Serif en Source Sans onder de SIL Open Font ' +
  'License.';

/** Which text a letter was made from, what the editors say of it, and its pages. */
export const source = <T>(paper: T, received: string | undefined, pages: number) =>
  [
    'Bron: de tekst van ',
    paper,
    ` zoals ontvangen. ${received === undefined ? '' : `${received} `}${pagesOfSource(pages)}`,
  ] as const;

const pagesOfSource = (pages: number): string =>
  pages === 0
    ? 'De bron laat niet zien waar de bladzijden van de officiële publicatie beginnen.'
    : `Bij ${oneOrMore(pages, 'de ene bladzijde', `elk van de ${pages} bladzijden`)} van de officiële ` +
      'publicatie is aangegeven waar die begint.';

/** Heading of what was done to the text. */
export const interventions = 'Ingrepen in de tekst';

/** How that is known, and whether anything follows. */
export const interventionsLead = (isAny: boolean): string =>
  `De computer vergelijkt deze leeseditie woord voor woord met de bron. ${isAny ? 'Alleen het volgende wijkt af.' : 'Er is geen verschil.'}`;

/** How many hyphens were taken out or kept, by whom. */
interface HyphenCounts {
  all: number;
  joined: Readonly<Record<HyphenIntervention['by'], number>>;
  kept: Readonly<Record<HyphenIntervention['by'], number>>;
}

/** What was done to hyphens at line ends. */
export const hyphens = ({ all, joined, kept }: HyphenCounts): string =>
  `${counted(all, 'afbreekstreepje', 'afbreekstreepjes')} aan het eind van een regel: ` +
  `${(['woordenboek', 'redactie'] as const)
    .filter((by) => joined[by] + kept[by] > 0)
    .map((by) => `${deeds(joined[by], kept[by])} ${DECIDED[by]}`)
    .join(', ')}.`;

const DECIDED = {
  woordenboek: 'op grond van het woordenboek (OpenTaal)',
  redactie: 'door de redactie',
} as const;

const deeds = (joined: number, kept: number): string =>
  listed([
    ...(joined > 0 ? [`${joined} weggelaten`] : []),
    ...(kept > 0 ? [`${kept} behouden`] : []),
  ]);

/** How many words were made whole. */
export const repairs = (count: number): string =>
  `${counted(count, 'gebroken woord', 'gebroken woorden')} hersteld:`;

/** A word that was made whole. */
export const repair = <T>(printed: T, result: T, line: number) =>
  [printed, ' is ', result, ` (regel ${line}).`] as const;

/** How many words were received with a sign of several letters, or with a loose accent. */
export const composed = (count: number): string =>
  `${counted(count, 'woord', 'woorden')} met gewone letters geschreven in plaats van letters die in de ` +
  'bron aan elkaar zitten of een los accent hebben:';

/** How many lines were left out. */
export const leftOut = (count: number): string =>
  `${counted(count, 'regel', 'regels')} weggelaten (geen tekst van de brief):`;

/** A line that was left out; the editors say so of some. */
export const leftOutLine = <T>(text: T, line: number, by?: 'redactie') =>
  [text, ` (regel ${line}${by ? ', volgens de redactie' : ''}).`] as const;

const inLines = (lines: readonly number[]): string =>
  `${lines.length === 1 ? 'regel' : 'regels'} ${listed(lines.map(String))}`;

/** Paragraphs that end at a short line. */
export const shortLines = (lines: readonly number[]): string =>
  `${counted(lines.length, 'alinea eindigt', 'alinea’s eindigen')} bij een korte regel zonder ` +
  `witregel erna (${inLines(lines)}).`;

/** Paragraphs that start at the top of a page. */
export const pageTops = (lines: readonly number[]): string =>
  `${counted(lines.length, 'alinea begint', 'alinea’s beginnen')} na een witregel boven aan een ` +
  `bladzijde (${inLines(lines)}); bij de andere bladzijden loopt de alinea door, of begint die bij ` +
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
  woordenboek: 'Woordenboek',
  redactie: 'Redactie',
};

/** Heading of references that are read otherwise than the letter writes them. */
export const readings = 'Anders gelezen verwijzingen';

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
