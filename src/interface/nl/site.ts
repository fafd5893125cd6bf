/** What every page of the site shows. */

/** Language of the pages, as HTML names it. */
export const language = 'nl';

/** Language of the pages, as Open Graph names it. */
export const locale = 'nl_NL';

/** Name of the site. */
export const name = 'Leeseditie';

/** What the site is, where a device lists its programs. */
export const description = 'Kamerbrieven lezen, doorzoeken en citeren';

/** Title of a page, in the tab of a browser and in search engines. */
export const fullTitle = (title: string): string => (title === name ? title : `${title} – ${name}`);

/** Says what a share image shows to who does not see it. */
export const imageAlt = (title: string): string => `${name}: ${title}`;

/** Second line of the share image of pages without one of their own. */
export const shareLine = 'Elke alinea heeft een eigen link, elke motie een eigen pagina';

/** First link of every page, for the keyboard. */
export const skipLink = 'Naar de tekst';

/** Name of the navigation in the header. */
export const mainNavLabel = 'Hoofdnavigatie';

/** Unfolds the navigation in the header, where it does not fit. */
export const menu = 'Menu';

/** Name of the navigation in the footer. */
export const footerNavLabel = 'Over deze site';

/** First item of the header: the only letter. */
export const theLetter = 'De brief';

/** First item of the header: the list of letters. */
export const allLetters = 'Brieven';

/** Name of each page that navigation leads to, by its address. */
export const pageNames = {
  moties: 'Moties',
  missies: 'Missies',
  financien: 'Bedragen',
  kamerstukken: 'Kamerstukken',
  begrippen: 'Begrippen',
  personen: 'Personen',
  organisaties: 'Organisaties',
  plaatsen: 'Plaatsen',
  rechtsbronnen: 'Rechtsbronnen',
  registers: 'Registers',
  tijdlijn: 'Tijdlijn',
  cijfers: 'Cijfers',
  data: 'Open data',
  verantwoording: 'Verantwoording',
  zoeken: 'Zoeken',
} as const;

/** What the site is for, in the footer. */
export const tagline =
  'Leeseditie: Kamerbrieven lezen, doorzoeken en citeren. Elke alinea heeft een eigen, blijvende link; ' +
  'bij elke motie en elk Kamerstuk ziet u in welke alinea’s een brief ernaar verwijst.';

/** Text of the footer. */
export const footer =
  'Onafhankelijke leeseditie; geen publicatie van de overheid. De tekst van de brieven is ' +
  'ongewijzigd en vrij van auteursrecht (artikel 11 Auteurswet); wat de redactie toevoegt, is ' +
  'herkenbaar.';

/** What the site does not keep of its readers, in the footer; paper has no need of it. */
export const kept = 'Geen cookies, geen bezoekersstatistieken, geen inhoud van derden.';

/** A part of the page cannot be had. */
export const notLoaded =
  'Een deel van deze pagina kon niet worden geladen. Laad de pagina opnieuw om het nog eens te proberen.';

/** Link by which a fault is reported. */
export const report = 'Meld een fout';

/** Subject of a report, with the title of the page. */
export const reportSubject = (page: string): string => `Fout in de leeseditie: ${page}`;

/** What a report starts with: the address that it is about. */
export const reportBody = (address: string): string => `${address}\n\nWat is er fout?\n`;

/** Title of a redirect. */
export const redirectTitle = (to: string): string => `Verder naar ${to}`;

/** Heading of a redirect. */
export const redirectHeading = 'Verder';

/** Where a page is now. */
export const pageMoved = <T>(link: T) => ['Deze pagina staat op ', link, '.'] as const;

/** Where a place of a page is now. */
export const placeMoved = <T>(link: T) => ['Wat hier stond, staat nu op ', link, '.'] as const;
