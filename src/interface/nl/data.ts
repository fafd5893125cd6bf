/** The page of open data, and the tables themselves. */

/** Title of the page. */
export const title = 'Open data';

/** The page in search engines. */
export const description =
  'Bedragen, missies, datums, plaatsen, personen en alle alinea’s als CSV en JSON, elk met een citaat uit de brief.';

/** Name of all tables together, for catalogues of data. */
export const datasetName = 'Leeseditie van Kamerbrieven: open data';

/** What a table is, for catalogues, which want a sentence or two. */
export const tableDescription = (title: string, lead: string): string =>
  `${title} uit Kamerbrieven, elke rij met citaat, alinea en bladzijde. ${lead}`;

/** Before the tables. */
export const lead =
  'Alle cijfers, datums en namen op deze site kunt u hier downloaden. Elke rij begint ' +
  'met de brief, de alinea, de bladzijde, een link en het citaat waarop de rij is gebaseerd.';

/** Heading of what is true of all tables. */
export const aboutTitle = 'Hoe u de tabellen leest';

/** What is true of all tables, a paragraph each. */
export const about = [
  'CSV: UTF-8, komma als scheidingsteken, velden volgens RFC 4180. Leeg betekent: de brief zegt het ' +
    'niet. Bij elke tabel hoort een beschrijving voor machines (CSVW). JSON: een lijst van rijen, met ' +
    'dezelfde namen en een JSON Schema.',
  'Datums zijn zo precies als de brief: 2019-03-23 is een dag, 2018-10 een maand, 2018 een jaar, ' +
    '2018-41 de tweede helft van een jaar (EDTF). Staat er een deel van een maand, dan staat hier de ' +
    'maand, met de woorden van de brief ernaast.',
  'Bij “ruim” of “meer dan” is alleen de ondergrens ingevuld, bij “maximaal” of “bijna” alleen de ' +
    'bovengrens. Bij “circa” en “ongeveer” zijn beide gelijk en staat het woord in de kolom benadering.',
  'Staan er meer waarden in één veld, dan scheidt een puntkomma ze in CSV.',
] as const;

/** Heading on Excel. */
export const excelTitle = 'In Excel';

/** How to open a file in Excel. */
export const excel =
  'Open het bestand niet met een dubbelklik: kies Gegevens › Uit tekst/CSV, bestandsoorsprong ' +
  '65001 (UTF-8) en scheidingsteken komma. Zet de kolommen met datums op Tekst, anders maakt Excel ' +
  'van 2018-10 een dag.';

/** Heading on the licence. */
export const licenceTitle = 'Gebruik';

/** What may be done with the words of the letters. */
export const letterRights =
  'De tekst van de brieven is vrij van auteursrecht (artikel 11 Auteurswet). Coördinaten uit ' +
  'GeoNames vallen onder CC BY 4.0: noem die bron.';

/** What may be done with what the editors add. */
export const licensed = <T>(link: T) =>
  ['Wat de redactie aan deze tabellen toevoegt, valt onder ', link, '.'] as const;

/** The same, where no licence is given. */
export const unlicensed = 'Voor wat de redactie toevoegt, is nog geen licentie gekozen.';

/** Heading of all data of one letter. */
export const ofLettersTitle = 'Per brief';

/** Link to all data of one letter. */
export const ofLetter = (letter: string): string => `${letter}, alle tabellen (JSON)`;

/** Name of each table. */
export const tableTitles: Readonly<Record<string, string>> = {
  bedragen: 'Bedragen',
  missies: 'Missies',
  gebeurtenissen: 'Gebeurtenissen',
  cijfers: 'Cijfers',
  plaatsen: 'Plaatsen',
  personen: 'Personen',
  organisaties: 'Organisaties',
  begrippen: 'Begrippen',
  kamerstukken: 'Kamerstukken',
  verwijzingen: 'Verwijzingen',
  moties: 'Moties',
  alineas: 'Alinea’s',
  ingrepen: 'Ingrepen',
};

/** What a row of each table is. */
export const tableLeads: Readonly<Record<string, string>> = {
  bedragen: 'Een rij per bedrag. Een deel verwijst met deel_van naar het doel van het geheel.',
  missies: 'Een rij per gegeven van een missie: status, periode, plaats, omvang, kosten en meer.',
  gebeurtenissen:
    'Een rij per datum of periode, en per Kamerstuk dat met zijn datum wordt genoemd.',
  cijfers: 'Een rij per aantal: mensen, missies, zetels, projecten, percentages.',
  plaatsen: 'Een rij per alinea die een land, regio of plaats noemt.',
  personen: 'Een rij per alinea of ondertekening die een persoon noemt.',
  organisaties: 'Een rij per alinea die een organisatie, partij of strijdmacht noemt.',
  begrippen: 'Een rij per alinea waarin een afkorting, begrip of trefwoord staat.',
  kamerstukken: 'Een rij per Kamerstuk waarnaar een brief verwijst, met de eerste verwijzing.',
  verwijzingen: 'Een rij per verwijzing naar een Kamerstuk, resolutie of verdragsartikel.',
  moties: 'Een rij per passage over een motie.',
  alineas: 'Een rij per alinea, lijst, tabel of voetnoot, met de volledige tekst als citaat.',
  ingrepen: 'Een rij per plaats waar deze leeseditie afwijkt van de ontvangen tekst.',
};

/** Caption of the first rows of a table. */
export const caption = (title: string, letter: string): string =>
  `${title}: de eerste rijen van ${letter}`;

/** Name of the link to a file of a table, for who hears the links alone. */
export const fileLabel = (title: string, words: string): string => `${title}: ${words}`;

/** Caption of the columns of a table. */
export const columnsCaption = (title: string): string => `Kolommen van ${title}`;

/** Headings of the list of columns. */
export const columnHeads = { name: 'Kolom', type: 'Soort', meaning: 'Betekenis' } as const;

/** Summary of the folded list of columns. */
export const columnsSummary = (count: number): string => `Alle ${count} kolommen`;

/** Links under a table. */
export const downloads = {
  csv: 'Download CSV',
  json: 'JSON',
  schema: 'JSON Schema',
  metadata: 'CSVW',
} as const;

/** Link to the explanation of a table. */
export const explain = 'Uitleg bij de kolommen';

/** Type of a column, for readers. */
export const typeNames: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'getal',
  integer: 'geheel getal',
  boolean: 'ja of nee (true, false)',
  array: 'teksten',
};

/** Kind of a text with an address of its own. */
export const unitKinds = {
  paragraph: 'alinea',
  list: 'lijst',
  table: 'tabel',
  footnote: 'voetnoot',
} as const;

/** What was done to the text as received. */
export const interventionKinds = {
  joined: 'afbreekstreepje weggenomen',
  kept: 'koppelteken behouden',
  removed: 'regel weggelaten',
  repaired: 'woord hersteld',
} as const;

/** Kind of a term. */
export const termKinds = {
  abbreviation: 'afkorting',
  explained: 'begrip',
  subject: 'trefwoord',
} as const;

/** Who says what an abbreviation stands for, when it is no source with a name. */
export const expansionBy = {
  letter: 'brief',
  dictionary: 'woordenboek',
  source: 'bron',
} as const;

/** What a passage has to do with a motion. */
export const motionLinks = { cites: 'noemt de motie', related: 'zelfde onderwerp' } as const;

/** What a reference leads to. */
export const referenceKinds = {
  kamerstuk: 'Kamerstuk',
  rechtsbron: 'rechtsbron',
  dossier: 'dossier',
  handelingen: 'Handelingen',
} as const;
