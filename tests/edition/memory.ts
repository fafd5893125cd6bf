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

/** A letter of three paragraphs under one heading, which nothing in a register is needed for. */
export const SMALL_LETTER = {
  '27925-701/brief.yaml': `kamerstuk: 27925-701
chamber: II
sessionYear: 2018/19
description: Een verzonnen brief om de uitgave mee te beproeven.
signatories:
  - { office: De Minister van Proeven, name: P. Proef }
outline:
  - { heading: Kop, level: 2, collection: missies, slug: kop }
`,
  '27925-701/opening.mdx': `---
title: Opening
order: 0
level: 2
page: 1
startsPage: true
firstAlinea: 1
---

Een proef.

En nog een.
`,
  '27925-701/missies/kop.mdx': `---
title: Kop
order: 1
level: 2
page: 1
firstAlinea: 3
---

Tekst onder een kop.
`,
  '27925-701/ondertekening.mdx': `---
title: Ondertekening
order: 2
level: 2
page: 1
---

De Minister van Proeven,\\
P. Proef
`,
  '27925-701/verantwoording.yaml': `hyphens: []
furniture: []
repairs: []
pages:
  - { page: 1, line: 1 }
shortLines: []
`,
} as const;
