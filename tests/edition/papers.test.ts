import { expect, test } from 'vitest';
import { readPapers } from '../../src/edition/build/papers.ts';
import { inventFiles, paper } from './invented.ts';
import { refusal } from './said.ts';

const FILE = 'content/kamerstukken.yaml';

/** What is said of the register with these papers; the first stands on line 4. */
const refused = (...papers: ReturnType<typeof paper>[]) =>
  refusal(() => readPapers(inventFiles({ papers })['kamerstukken.yaml'] ?? '', FILE));

const TWICE = 'expected an id once';

test('a kind that the schema does not know is refused', () => {
  expect(refused(paper({ kind: 'voorstel' as never }))).toBe(
    `${FILE}:4: papers[0].kind: Unexpected "voorstel", expected "motie", "brief", "rapport", "stuk"
  Correct the value.`,
  );
});

test('an id that stands twice is refused, also one under which a paper is filed as well', () => {
  expect(refused(paper(), paper())).toContain(
    `${FILE}:5: papers[1].id: Unexpected second "27925-637", ${TWICE}\n  Take`,
  );
  expect(refused(paper(), paper({ id: '27925-638', alsoFiledAs: ['27925-637'] }))).toContain(
    `${FILE}:5: papers[1].alsoFiledAs[0]: Unexpected second "27925-637", ${TWICE}`,
  );
});

test('a dossier that stands twice, or not at all, is refused', () => {
  const register = (dossiers: string) =>
    refusal(() =>
      readPapers(`dossiers: [${dossiers}]\npapers: [${JSON.stringify(paper())}]\n`, FILE),
    );
  expect(register("{ id: '27925' }, { id: '27925' }")).toContain(
    `${FILE}:1: dossiers[1].id: Unexpected second "27925", ${TWICE}`,
  );
  expect(register("{ id: '29754' }")).toBe(
    `${FILE}:2: papers[0].id: Unexpected dossier 27925, expected one of the list of dossiers
  Add it to the list of dossiers, or correct the id.`,
  );
});
