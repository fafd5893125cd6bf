/** One archive with a letter in every form, and one with the whole edition: `/27925-651.zip`. */

/** Names of the files that say what an archive holds. */
export const readme = 'LEESMIJ.txt';
export const licence = 'LICENTIE.txt';

/** Folders of tables, and of the text as it was received. */
export const tables = 'tabellen';
export const source = 'bron';

/** What an archive of a letter holds. */
export const ofLetter = (subject: string, identity: string, address: string): string =>
  `${subject}\n${identity}\n${address}\n\nDit archief bevat deze leeseditie in alle bestandsvormen.`;

/** What the archive of the whole edition holds. */
export const ofEdition = (
  name: string,
  address: string,
  has: 'forms' | 'texts' | 'data',
): string => {
  const holds = {
    forms:
      'Dit archief bevat alle brieven van deze leeseditie in alle bestandsvormen, met de gegevens en de bron.',
    texts:
      'Dit archief bevat alle brieven van deze leeseditie als tekst, Markdown, JSON en XML, met de gegevens en ' +
      `de bron. De PDF en het EPUB van een brief staan naast de brief zelf, op ${address}<nummer>.pdf en .epub.`,
    data:
      'Dit archief bevat de gegevens uit alle brieven van deze leeseditie. Elke brief heeft een eigen archief, ' +
      `met alle bestandsvormen en de bron, op ${address}<nummer>.zip.`,
  };
  return `${name}\n${address}\n\n${holds[has]}`;
};

/** What each kind of file is, by its extension or folder. */
export const kinds = {
  pdf: 'PDF, om af te drukken en te bewaren (PDF/UA-1)',
  epub: 'EPUB 3, voor e-readers en voorleessoftware',
  txt: 'platte tekst: één alinea per regel, met nummers en bladzijden tussen rechte haken',
  md: 'Markdown, met links naar elke alinea',
  xml: 'XML volgens Akoma Ntoso 3.0',
  json: 'JSON: de gegevens uit de brief, in tabellen',
  'tabellen/': 'dezelfde tabellen, elk als CSV (UTF-8, met komma’s)',
  'data/': 'alle tabellen van de leeseditie als CSV en JSON, met hun schema’s',
  'bron/': 'de tekst van de brief zoals ontvangen, byte voor byte',
} as const;

/** How one checks that nothing changed. */
export const checksums =
  'In SHA256SUMS staat van elk bestand de controlesom; controleer met: sha256sum -c SHA256SUMS';

/** Before the licence of the open data. */
export const dataLicence = (name: string, url: string): string =>
  `De gegevens die de redactie toevoegt: ${name} (${url}).`;

/** The licence of the typefaces that a PDF has in it. */
export const fonts =
  'In de PDF zijn de lettertypen Source Serif 4 en Source Sans 3 opgenomen (© Adobe, Reserved Font Name ‘Source’), ' +
  'en voor Arabisch schrift Noto Naskh Arabic (© The Noto Project Authors), onder de SIL Open Font License 1.1: https://openfontlicense.org.';

/** Link to the archive of the whole edition, by whether it has the letters or only what they say. */
export const wholeEdition = (hasLetters: boolean): string =>
  hasLetters
    ? 'Alle brieven met tekst, gegevens en bron in één archief (ZIP)'
    : 'Alle gegevens in één archief (ZIP)';
