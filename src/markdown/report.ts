import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

/** Stops the build when a plugin reported anything: Astro drops messages in silence. */
export function remarkReport() {
  return (_tree: Root, file: VFile) => {
    if (file.messages.length > 0) throw new Error(reporter(file, { verbose: true }));
  };
}
