import type { Output, OutputFile } from '../model.ts';
import { type Card, cardOf, SITE_CARD } from './card.ts';
import { cardPng } from './image.ts';

/** The image that a shared link shows: of each letter and section, and of all other pages. */
export const shareImages: Output<unknown> = {
  ofLetter: (letter) => [
    image(letter.href, cardOf({ letter })),
    ...letter.sections.map((section) => image(section.href, cardOf({ letter, section }))),
  ],
  ofEdition: () => [image('/', SITE_CARD)],
};

const image = (page: string, card: Card): OutputFile => ({
  path: `${page.slice(1)}deel.png`,
  of: card,
  make: () => cardPng(card),
});
