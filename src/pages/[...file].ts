import { extname } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../edition/read.ts';
import { contentType } from '../output/hosts/rules.ts';
import { keepFile } from '../output/keep.ts';
import { outputFiles } from '../output/index.ts';
import type { OutputFile } from '../output/contract.ts';

export const getStaticPaths = (() =>
  import.meta.env.DEV
    ? [...outputFiles(getContent())].map((file) => ({
        params: { file: file.path },
        props: { file },
      }))
    : []) satisfies GetStaticPaths;

/** Every file of the site that is no page, while one edits; a build writes them itself. */
export const GET: APIRoute<{ file: OutputFile }> = async ({ props: { file } }) =>
  new Response(await keepFile(file), {
    headers: { 'Content-Type': contentType(extname(file.path).slice(1)) ?? 'text/plain' },
  });
