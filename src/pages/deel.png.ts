import type { APIRoute } from 'astro';
import { SITE_CARD } from '../output/share/card.ts';
import { cardPng } from '../output/share/image.ts';

/** The image that a shared link to any other page shows. */
export const GET: APIRoute = async () => new Response(await cardPng(SITE_CARD));
