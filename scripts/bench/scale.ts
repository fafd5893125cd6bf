import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { changeOneWord, soughtIn, writeLetters } from './letters.ts';
import { weighEach } from './search.ts';
import { brotli } from './sizes.ts';
import { laterSteps } from './steps.ts';

/** Where letters, sites and the yardstick are made. */
const ROOT = resolve('.cache/bench');

/** What a build took. */
interface Taken {
  seconds: number;
  /** Most memory of any of its processes, MB. */
  peak: number;
  /** What it printed. */
  printed: string;
}

/** Tells of every Node process that it is loaded into how much memory it took. */
const PEAK = `process.on('exit', () => require('node:fs').appendFileSync(process.env.PEAKS, process.resourceUsage().maxRSS + '\\n'));`;

function timed(command: string, args: readonly string[], cwd: string, env = {}): Taken {
  const [peaks, hook] = [join(ROOT, 'peaks'), join(ROOT, 'peak.cjs')];
  writeFileSync(peaks, '');
  writeFileSync(hook, PEAK);
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: Infinity,
    env: { ...process.env, ...env, PEAKS: peaks, NODE_OPTIONS: `--require ${hook}` },
  });
  if (status !== 0) throw new Error(stderr || stdout);
  const most = Math.max(...readFileSync(peaks, 'utf8').split('\n').map(Number));
  return { seconds: (performance.now() - start) / 1000, peak: most / 1024, printed: stdout };
}

/** What later steps of a build write: compressed texts, letters in other forms, archives. */
const LATER = ['**/*.{br,gz}', '*.{epub,xml,pdf,zip}', 'data/*.zip'];

/** Files of a site and its data, and their bytes. */
function weigh(folder: string): { files: number; megabytes: number; largest: string } {
  const files = globSync('**/*.*', { cwd: folder, exclude: LATER }).map((path) => ({
    path,
    size: statSync(join(folder, path)).size,
  }));
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const [largest] = pages.sort((a, b) => b.size - a.size);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return {
    files: files.length,
    megabytes: bytes / 2 ** 20,
    largest: largest ? `${largest.path} ${Math.round(largest.size / 1024)} KB` : '',
  };
}

/** Bare Astro with MDX and Pagefind on the same sections: what the same pages cost elsewhere. */
function buildYardstick(content: string): Taken {
  const project = join(ROOT, 'yardstick');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, 'src/pages'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const write = (path: string, text: string) => writeFileSync(join(project, path), text);
  write('package.json', '{ "type": "module" }');
  write(
    'astro.config.mjs',
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], markdown: { syntaxHighlight: false } };\n",
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const pattern = '**/*.mdx';
export const collections = { sections: defineCollection({ loader: glob({ base: ${JSON.stringify(content)}, pattern }) }) };
`,
  );
  write(
    'src/pages/[...id].astro',
    `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('sections')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="nl"><head><title>{entry.data.title}</title></head>
<body><main><h1>{entry.data.title}</h1><Content components={{ Page: 'span' }} /></main></body></html>
`,
  );
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const built = timed(process.execPath, [astro, 'build'], project);
  const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');
  const indexed = timed(process.execPath, [pagefind, '--site', 'dist'], project);
  return {
    seconds: built.seconds + indexed.seconds,
    peak: Math.max(built.peak, indexed.peak),
    printed: '',
  };
}

/** Builds a site; its later steps are counted apart. */
function build(content: string, dist: string) {
  const args = ['run', '-s', 'build', '--', '--outDir', dist];
  const taken = timed('npm', args, process.cwd(), { CONTENT: content });
  const { forms, precompression } = laterSteps(taken.printed);
  const seconds = taken.seconds - forms - precompression;
  return { ...taken, forms, precompression, seconds, all: taken.seconds };
}

/** Makes so many letters, builds them, builds them again after one change, and prints all of it. */
export async function benchLetters(count: number): Promise<string[]> {
  const [content, dist] = [join(ROOT, `letters-${count}`), join(ROOT, `site-${count}`)];
  mkdirSync(ROOT, { recursive: true });
  await writeLetters(content, count);
  rmSync(dist, { recursive: true, force: true });
  rmSync('.cache/build', { recursive: true, force: true });
  const clean = build(content, dist);
  const { files, megabytes, largest } = weigh(dist);
  changeOneWord(content);
  const again = build(content, dist);
  const yardstick = buildYardstick(content);
  const weighed = (path: string) => brotli(readFileSync(join(dist, 'zoek', path)));
  const lists = (name: string) => {
    const each = globSync(`${name}/*.json`, { cwd: join(dist, 'zoek') }).map(weighed);
    return `${weighed(`${name}.json`)} + at most ${Math.max(0, ...each)} a list`;
  };
  const [paper = 0, name = 0, text = 0] = await weighEach(dist, soughtIn(content));
  const ratio = (a: number, b: number) => (a / b).toFixed(1);
  const share = (a: number, b: number) => (a / b).toFixed(2);
  return [
    `${count} letters: site and data ${clean.seconds.toFixed(1)} s, ${Math.round(clean.peak)} MB; forms ${clean.forms} s, precompression ${clean.precompression} s; ${files} files (${Math.round(files / count)} a letter), ${Math.round(megabytes)} MB`,
    `  yardstick ${yardstick.seconds.toFixed(1)} s, ${Math.round(yardstick.peak)} MB; ratio ${ratio(clean.seconds, yardstick.seconds)}`,
    `  after one change ${again.all.toFixed(1)} s, ${share(again.all, clean.all)} of the clean build; site and data ${again.seconds.toFixed(1)} s, ${share(again.seconds, clean.seconds)}; forms ${again.forms} s, precompression ${again.precompression} s`,
    `  largest page ${largest}; for search, bytes, brotli: numbers ${lists('kamerstukken')}, names ${lists('register')}`,
    `  fetched until found, bytes, brotli: a paper ${paper}, a name ${name}, a word of the text ${text}`,
  ];
}
