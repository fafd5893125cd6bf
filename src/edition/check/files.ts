import type { Problem } from '../../problem/problem.ts';
import type { Brief } from '../../schemas/letter/brief.ts';
import { OPENING, SIGNATURES } from '../../schemas/letter/section.ts';
import type { LocatedBrief } from '../../content-files/brief.ts';

type Heading = Brief['outline'][number];

/** The MDX files of a letter and the outline that they follow. */
interface Outlined extends LocatedBrief {
  /** Folder of the letter, from the project's root: `content/27925-651`. */
  folder: string;
  /** Text of each MDX file in it, by path from the project's root. */
  files: ReadonlyMap<string, string>;
}

/** Path of the file of a heading: `content/27925-651/missies/mandaat.mdx`. */
export const headingFile = (folder: string, { collection, slug }: Heading): string =>
  `${folder}/${collection}/${slug}.mdx`;

/** Every heading of the outline has its file, and no other file stands among them. */
export function checkFiles({ value: brief, place, folder, files }: Outlined): Problem[] {
  const { outline, signatories } = brief;
  const headings = outline.map((heading, index) => {
    const { file, line } = place(['outline', index]);
    return { ...heading, path: headingFile(folder, heading), said: `${file}:${line}` };
  });
  const missing = headings.filter(({ path }) => !files.has(path));
  const parts = signatories.length > 0 ? [OPENING, SIGNATURES] : [OPENING];
  const own = parts.map((slug) => `${folder}/${slug}.mdx`);
  const expected = [...own, ...headings.map(({ path }) => path)];
  const extra = [...files.keys()]
    .filter((file) => !expected.includes(file))
    .map((file) => ({ file, heading: missing.find((one) => isOf(one, file, files.get(file))) }));
  const moved = extra.map(({ heading }) => heading);
  return [
    ...extra.map(({ file, heading }) => (heading ? misplaced(file, heading) : stray(file))),
    ...missing
      .filter((heading) => !moved.includes(heading))
      .map(({ path, heading, said }) =>
        absent(path, `the section "${heading}" of the outline (${said})`, folder),
      ),
    ...own
      .filter((file) => !files.has(file))
      .map((file) => absent(file, 'this part of every letter', folder)),
  ];
}

/** Whether a file that stands elsewhere is that of a heading: by its name, or by its title. */
const isOf = ({ slug, heading }: Heading, file: string, source = ''): boolean =>
  file.endsWith(`/${slug}.mdx`) || titleLine(source)?.includes(heading) === true;

const titleLine = (source: string): string | undefined => /^title:.*$/mu.exec(source)?.[0];

interface Placed extends Heading {
  path: string;
  /** Where the outline has it. */
  said: string;
}

const misplaced = (file: string, { heading, path, said }: Placed): Problem => ({
  file,
  line: 1,
  message: `Unexpected place of the section "${heading}", expected ${path}`,
  remedy: `${said} gives its collection and slug: move the file there, or correct the outline.`,
});

const stray = (file: string): Problem => ({
  file,
  line: 1,
  message: 'Unexpected section, expected only those of the outline in brief.yaml',
  remedy: 'Add its heading to the outline and import the letter, or delete the file.',
});

const absent = (file: string, what: string, folder: string): Problem => ({
  file,
  message: `File not found, expected ${what}`,
  remedy: `Run: npm run import -- ${folder}`,
});
