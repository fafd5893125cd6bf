import { oneOrMore, theLetters } from '../../dutch/count.ts';
import type { EntryData, RegisterName } from '../../edition/build/entries.ts';

/** The registers: of missions, terms, people, organisations, places and legal sources. */

/** The list of registers in search engines. */
export const allDescription = (letters: number): string =>
  `Begrippen, personen, organisaties, plaatsen en rechtsbronnen in ${theLetters(letters)}, van A tot Z.`;

/** What the list of registers leads to. */
export const allLead = (letters: number): string =>
  `Alles wat in ${theLetters(letters)} wordt genoemd, van A tot Z, met de alinea’s waarin het staat.`;

/** Title of each register. */
export const titles: Readonly<Record<RegisterName, string>> = {
  missies: 'Missies en operaties',
  begrippen: 'Begrippen en afkortingen',
  personen: 'Personen',
  organisaties: 'Organisaties',
  plaatsen: 'Plaatsen',
  rechtsbronnen: 'Rechtsbronnen',
};

/** What a register has, by the number of letters. */
export const leads: Readonly<Record<RegisterName, (letters: number) => string>> = {
  missies: (letters) =>
    `De missies en operaties in ${theLetters(letters)}: de stand van zaken toen, en de alinea’s erover.`,
  begrippen: (letters) =>
    `Afkortingen, begrippen en trefwoorden in ${theLetters(letters)}, met de alinea’s waarin ze voorkomen.`,
  personen: (letters) => `Personen in ${theLetters(letters)}, met functie en vindplaats.`,
  organisaties: (letters) =>
    `Organisaties, partijen en strijdkrachten in ${theLetters(letters)}, met vindplaats.`,
  plaatsen: (letters) => `Landen, regio’s en plaatsen in ${theLetters(letters)}, met vindplaats.`,
  rechtsbronnen: (letters) =>
    `Resoluties, verdragsartikelen en grondwetsartikelen in ${theLetters(letters)}, met vindplaats. Brieven staan bij de Kamerstukken.`,
};

/** Heading of the abbreviations. */
export const abbreviations = 'Afkortingen';

/** Heading of the terms that a letter explains. */
export const explained = (letters: number): string =>
  `Begrippen die ${oneOrMore(letters, 'de brief uitlegt', 'de brieven uitleggen')}`;

/** Heading of the words for what a letter speaks of. */
export const subjects = 'Trefwoorden';

/** Headings of the legal sources by kind. */
export const resolutions = 'Resoluties van de VN-Veiligheidsraad';
export const treaties = 'Verdragen';
export const constitution = 'Grondwet';
export const lettersAndReports = 'Brieven en rapporten zonder bekend nummer';

/** Name of the list of groups. */
export const groupsLabel = 'Op deze pagina';

/** Name of the list of initials of a register or group. */
export const initialsLabel = (name: string): string => `${name} op alfabet`;

/** Page of the entries of a large register under one initial. */
export const underInitial = (name: string, initial: string): string => `${name}: ${initial}`;

/** Link from there to the whole. */
export const wholeIndex = (name: string): string => `${name} van A tot Z`;

/** What a place is. */
export const placeKinds: Readonly<Record<EntryData<'plaatsen'>['kind'], string>> = {
  land: 'land',
  regio: 'regio',
  provincie: 'provincie',
  stad: 'stad',
  dorp: 'dorp',
  plaats: 'plaats',
  kamp: 'kamp',
  basis: 'basis',
};

/** What a place is, with the country that it lies in. */
export const placeIn = (kind: string, country: string): string => `${kind} in ${country}`;

/** What a legal source is. */
export const sourceKinds: Readonly<Record<EntryData<'rechtsbronnen'>['kind'], string>> = {
  resolutie: 'resolutie',
  verdragsartikel: 'verdragsartikel',
  grondwetsartikel: 'grondwetsartikel',
  brief: 'brief',
  rapport: 'rapport',
};

/** Of an abbreviation that no letter writes in full, and no source explains. */
export const unexplained = 'Voluit: geen bron gevonden.';

/** Behind a full form that the editors added, with where they read it. */
export const fullFrom = <T>(source: T) => ['(toevoeging redactie, volgens ', source, ')'] as const;

/** Behind a full form that the editors added from a dictionary. */
export const fullAdded = '(toevoeging redactie)';

/** Link of a person to the letter that they signed, which is named where there are more. */
export const signed = (letter: string | undefined): string =>
  `Ondertekende ${letter ?? 'de brief'}`;

/** Link to the section that treats a thing. */
export const readOn = <T>(section: T) => ['Lees het onderdeel “', section, '”'] as const;

/** Of an office whose holder no letter names. */
export const nameless = 'naam niet genoemd';

/** Link to a source at its official publisher. */
export const officialPublication = 'Officiële publicatie';

/** Of an entry that nobody has described yet. */
export const undescribed = 'De redactie heeft dit nog niet beschreven.';
