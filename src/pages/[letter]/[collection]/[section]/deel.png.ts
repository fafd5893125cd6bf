import type { APIRoute, GetStaticPaths } from 'astro';
import type { Subject } from '../../../../output/citation/subject.ts';
import { getEdition } from '../../../../edition/read.ts';
import { cardOf } from '../../../../output/share/card.ts';
import { cardPng } from '../../../../output/share/image.ts';

export const getStaticPaths = (() =>
  getEdition().letters.flatMap((letter) =>
    letter.sections.map((section) => ({
      params: { letter: letter.id, collection: section.collection, section: section.slug },
      props: { letter, section },
    })),
  )) satisfies GetStaticPaths;

/** The image that a shared link to a section shows. */
export const GET: APIRoute<Subject> = async ({ props }) =>
  new Response(await cardPng(cardOf(props)));
