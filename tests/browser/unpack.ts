import { browserPath } from '../../scripts/browser.ts';

/** Before the first test: files that start a browser at the same time would unpack it together. */
export default async function setup(): Promise<void> {
  await browserPath();
}
