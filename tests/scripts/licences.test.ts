import { expect, test } from 'vitest';
import { licenceFault } from '../../scripts/checks/licences.ts';

const withLicence = (license: { id?: string; name?: string }, name = 'proef') => ({
  ...{ name, version: '1.0.0', properties: [] },
  licenses: [{ license }],
});

test.each([
  [withLicence({ id: 'MIT' })],
  [{ ...withLicence({}), licenses: [{ expression: '(GPL-3.0-only OR MIT)' }] }],
  [{ ...withLicence({}), licenses: [{ expression: 'Apache-2.0 AND LGPL-3.0-or-later' }] }],
])('a package may be used under %j', (component) => {
  expect(licenceFault(component)).toBeUndefined();
});

test.each([
  [withLicence({ id: 'GPL-3.0-only' }), 'Unexpected licence GPL-3.0-only of proef 1.0.0'],
  [{ ...withLicence({}), licenses: [] }, 'Unexpected licence without a name of proef 1.0.0'],
  [
    { ...withLicence({}), licenses: [{ expression: 'MIT AND GPL-3.0-only' }] },
    'Unexpected licence MIT AND GPL-3.0-only',
  ],
])('a package may not be used under %j', (component, fault) => {
  expect(licenceFault(component)).toContain(fault);
});
