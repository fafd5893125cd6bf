import { oneOrMore, theLetters } from './dutch/count.ts';
import type { RegisterName } from './edition/build/entries.ts';

/** Name of the site as readers see it. */
export const SITE_NAME = 'Leeseditie';

/** What the browser may load: this site's own files, and WebAssembly for the search engine. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** A page that navigation leads to. */
export interface NavItem {
  href: string;
  title: string;
}

/** Title of each register, and what introduces it, by the number of letters. */
export const registerPages: Readonly<
  Record<RegisterName, { title: string; lead: (letters: number) => string }>
> = {
  missies: {
    title: 'Missies en operaties',
    lead: (letters) =>
      `De missies en operaties in ${theLetters(letters)}: hoe het er toen mee stond, en de alinea’s die ervan spreken.`,
  },
  begrippen: {
    title: 'Begrippen en afkortingen',
    lead: (letters) =>
      `Afkortingen, begrippen en onderwerpen van ${theLetters(letters)}, met elke alinea waarin ze staan.`,
  },
  personen: {
    title: 'Personen',
    lead: (letters) => `Wie ${names(letters)}, in welke rol, en waar.`,
  },
  organisaties: {
    title: 'Organisaties',
    lead: (letters) => `Organisaties, partijen en strijdkrachten die ${names(letters)}, en waar.`,
  },
  plaatsen: {
    title: 'Plaatsen',
    lead: (letters) => `Landen, streken en plaatsen die ${names(letters)}, en waar.`,
  },
  rechtsbronnen: {
    title: 'Rechtsbronnen',
    lead: (letters) =>
      `Resoluties, verdrags- en grondwetsartikelen en eerdere stukken die ${names(letters)}, en waar.`,
  },
};

const names = (letters: number): string =>
  oneOrMore(letters, 'de brief noemt', 'de brieven noemen');

/** What the header offers on every page, beside the letters. */
export const mainNav: readonly NavItem[] = [
  { href: '/moties/', title: 'Moties' },
  { href: '/missies/', title: 'Missies' },
  { href: '/financien/', title: 'Bedragen' },
  { href: '/kamerstukken/', title: 'Kamerstukken' },
  { href: '/begrippen/', title: 'Begrippen' },
];

/** What the footer offers on every page. */
export const footerNav: readonly NavItem[] = [
  { href: '/personen/', title: 'Personen' },
  { href: '/organisaties/', title: 'Organisaties' },
  { href: '/plaatsen/', title: 'Plaatsen' },
  { href: '/rechtsbronnen/', title: 'Rechtsbronnen' },
  { href: '/verantwoording/', title: 'Verantwoording' },
  { href: '/zoeken/', title: 'Zoeken' },
];
