/** Feeds, and what programs read: `/feed.xml`, `/opensearch.xml`, `/llms.txt`. */

/** The feed of a dossier. */
export const title = (dossier: string): string => `Leeseditie – ${dossier}`;

/** The search of the site, in the list of a browser. */
export const searchDescription = 'Zoek in leesedities van Kamerbrieven: een woord, motie of nummer';

/** What the site is, for programs. */
export const about =
  'Leesedities van Kamerbrieven: de ongewijzigde tekst, met een blijvende link naar elke alinea en elke bladzijde.';

/** The rules of citing, for programs. */
export const rules =
  'Citeer de woorden van de brief ongewijzigd, met de link naar de alinea (https://…/27925-651/#alinea-47) en ' +
  'de bladzijde van het Kamerstuk. In Markdown is het nummer voor een alinea die link. Noten van de redactie ' +
  'zijn geen woorden van de brief.';

/** Headings and links of the list for programs. */
export const letters = 'Brieven';
export const data = 'Gegevens';
export const dataPage = 'Open data: tabellen als CSV en JSON';
export const account = 'Verantwoording: wat afwijkt van de bron, en rechten';
