import type { ContentFiles } from '../../src/edition/build/load.ts';

/** Content in memory, by path from its folder: `27925-701/brief.yaml`. */
export function contentOf(
  files: Readonly<Record<string, string>>,
  folder = 'content',
): ContentFiles {
  const paths = Object.keys(files);
  const under = (start: string) => paths.filter((path) => path.startsWith(start));
  return {
    folder,
    letters: [...new Set(under('').flatMap((path) => /^(.+?)\//u.exec(path)?.[1] ?? []))].sort(),
    sections: (letter) =>
      under(`${letter.slice(folder.length + 1)}/`)
        .filter((path) => path.endsWith('.mdx'))
        .map((path) => `${folder}/${path}`),
    read: (file) => files[file.slice(folder.length + 1)],
  };
}
