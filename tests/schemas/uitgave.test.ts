import { expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { contentOf } from '../edition/memory.ts';
import { saidOf } from '../edition/said.ts';

const FILE = 'uitgave.yaml';
const CONTACT =
  'contact: Unexpected contact, expected a mail address such as redactie@voorbeeld.nl, or one that starts with https://';

test.each([
  ['contact: http://voorbeeld.nl/', CONTACT],
  ['contact: mailto:redactie@voorbeeld.nl', CONTACT],
  ['contact: Redactie <redactie@voorbeeld.nl>', CONTACT],
  ['contact: javascript:alert(1)', CONTACT],
  ['contact: voorbeeld.nl', CONTACT],
  ['repository: http://voorbeeld.nl/', 'repository: Unexpected "http://voorbeeld.nl/", expected'],
  ['repository: git@voorbeeld.nl:uitgave', 'repository: Unexpected "git@voorbeeld.nl:uitgave"'],
  ['publisher: ""', 'publisher: Unexpected empty text or blanks around it, expected words'],
  ['publisher:', 'publisher: Unexpected empty value, expected string'],
  ['uitgever: Proef', 'uitgever: Unexpected field "uitgever", expected only the fields'],
])('%s is refused, with its line', (yaml, message) => {
  expect(saidOf(contentOf({ [FILE]: `# Wie uitgeeft.\n${yaml}\n` }))).toContain(
    `content/${FILE}:2: ${message}`,
  );
});

test.each(['redactie@voorbeeld.nl', 'https://voorbeeld.nl/contact?over=brief'])(
  '%s is a contact',
  (contact) => {
    const yaml = `publisher: Proef\ncontact: ${contact}\nrepository: https://voorbeeld.nl/x\n`;
    expect(buildEdition(contentOf({ [FILE]: yaml })).publication).toEqual({
      ...{ publisher: 'Proef', contact, repository: 'https://voorbeeld.nl/x' },
    });
  },
);

test('an edition may leave open who publishes it', () => {
  expect(buildEdition(contentOf({})).publication).toEqual({});
  expect(buildEdition(contentOf({ [FILE]: '{}' })).publication).toEqual({});
});
