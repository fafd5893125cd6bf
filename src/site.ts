import type { RegisterName } from './edition/entries.ts';

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

/** Title and introduction of each register. */
export const registerPages: Readonly<Record<RegisterName, { title: string; lead: string }>> = {
  missies: {
    title: 'Missies',
    lead: 'De missies en operaties waarover de brieven gaan, elk met de passages die erover gaan.',
  },
  begrippen: {
    title: 'Begrippen en afkortingen',
    lead: 'Afkortingen en begrippen zoals de brieven ze gebruiken, met elke alinea waarin ze staan.',
  },
  personen: {
    title: 'Personen',
    lead: 'Wie de brieven noemen, in welke rol, en waar.',
  },
  organisaties: {
    title: 'Organisaties',
    lead: 'Organisaties, partijen en strijdkrachten die de brieven noemen, en waar.',
  },
  plaatsen: {
    title: 'Plaatsen',
    lead: 'Landen, streken en plaatsen die de brieven noemen, en waar.',
  },
  rechtsbronnen: {
    title: 'Rechtsbronnen',
    lead: 'Resoluties, verdrags- en grondwetsartikelen en eerdere brieven waarop de brieven steunen.',
  },
};

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
