import { expect, test } from 'vitest';
import { hostFaults } from '../../../scripts/checks/host.ts';
import { serveDist } from '../../../scripts/serve.ts';

test('the preview keeps every promise of the hosts', async () => {
  const served = await serveDist('dist');
  expect(await hostFaults(served.url, 'dist')).toEqual([]);
  await served.close();
});
