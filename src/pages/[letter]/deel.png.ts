import type { APIRoute, GetStaticPaths } from 'astro';
import type { Subject } from '../../output/citation/subject.ts';
import { getEdition } from '../../edition/read.ts';
import { cardOf } from '../../output/share/card.ts';
import { cardPng } from '../../output/share/image.ts';

export const getStaticPaths = (() =>
  getEdition().letters.map((letter) => ({
    params: { letter: letter.id },
    props: { letter },
  }))) satisfies GetStaticPaths;

/** The image that a shared link to a letter shows. */
export const GET: APIRoute<Subject> = async ({ props }) =>
  new Response(await cardPng(cardOf(props)));
