import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../edition/read.ts';
import { keepFile } from '../output/keep.ts';
import { outputFiles } from '../output/index.ts';
import type { OutputFile } from '../output/model.ts';

export const getStaticPaths = (() =>
  import.meta.env.DEV
    ? [...outputFiles(getEdition())].map((file) => ({ params: { file: file.path }, props: file }))
    : []) satisfies GetStaticPaths;

/** Every file of the site that is no page, while one edits; a build writes them itself. */
export const GET: APIRoute<OutputFile> = async ({ props }) => new Response(await keepFile(props));
