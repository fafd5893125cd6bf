import { allOrProblems, ContentError } from '../schemas/problem.ts';
import { verantwoordingSchema } from '../schemas/verantwoording.ts';
import { parseYaml } from '../schemas/yaml.ts';
import { letterHref } from './address.ts';
import type { LocatedBrief } from './brief.ts';
import type { Letter, Section } from './model.ts';
import { linkSections, readSection, type SectionSource } from './sections.ts';

/** What a letter is made of: its `brief.yaml` as read, and its MDX files by path. */
export interface LetterSource extends LocatedBrief {
  /** Folder of the letter, from the project's root: `content/27925-651`. */
  folder: string;
  /** Text of an MDX file; undefined when it does not exist. */
  read(file: string): string | undefined;
}

/** Builds the model of a letter. @throws ContentError when a file is missing or wrong. */
export function buildLetter({ value: brief, folder, read }: LetterSource): Letter {
  const need = (file: string) => read(file) ?? fail(file, folder);
  const part = (collection: SectionSource['collection'], slug: string): Section => {
    const file = [folder, collection, `${slug}.mdx`].filter(Boolean).join('/');
    return readSection({ letter: brief.kamerstuk, collection, slug, file, source: need(file) });
  };
  const [opening, signatures, ...sections] = allOrProblems([
    () => part(undefined, 'opening'),
    () => part(undefined, 'ondertekening'),
    ...brief.outline.map(
      ({ collection, slug }) =>
        () =>
          part(collection, slug),
    ),
  ]) as [Section, Section, ...Section[]];
  linkSections(sections);
  const [, dossier = '', number = ''] = /^(.+)-([^-]+)$/u.exec(brief.kamerstuk) ?? [];
  return {
    ...{ id: brief.kamerstuk, brief, dossier, number, sections, opening, signatures },
    paragraphs: [opening, ...sections].flatMap(({ paragraphs }) => paragraphs),
    record: readRecord(`${folder}/verantwoording.yaml`, need),
    pages: Math.max(...sections.map(({ endPage }) => endPage)),
    href: letterHref(brief.kamerstuk),
  };
}

const readRecord = (file: string, need: (file: string) => string) =>
  parseYaml(verantwoordingSchema, need(file), { file });

function fail(file: string, folder: string): never {
  throw new ContentError([
    {
      file,
      message: 'Unexpected absence of the file, expected the importer to have written it',
      remedy: `Run: npm run import -- ${folder}`,
    },
  ]);
}
