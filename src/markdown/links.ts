import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Gives the page of the edition for an id; undefined when the register lacks it. */
export type Resolve = (id: string) => string | undefined;

/**
 * Resolves `[words](scheme:id)` and `[words](scheme:id+id)` to pages of the edition.
 * The ids stay in a data attribute; ids that the register lacks are reported.
 */
export function remarkLinks(scheme: 'kamerstuk' | 'rechtsbron', resolve: Resolve) {
  return () => (tree: Root, file: VFile) => {
    visit(tree, 'link', (link) => {
      if (!link.url.startsWith(`${scheme}:`)) return;
      const ids = link.url.slice(scheme.length + 1).split('+');
      const unknown = ids.find((id) => resolve(id) === undefined);
      if (unknown !== undefined) {
        const message = file.message(
          `Unexpected ${scheme} ${unknown}, expected an id of the register`,
          { place: link.position, ruleId: scheme, source: 'leeseditie' },
        );
        message.note = `Add it to the register in content/, or correct the link in brief.yaml.`;
      }
      link.url = resolve(ids[0] ?? '') ?? '';
      link.data = { hProperties: { [`data-${scheme}`]: ids.join(' ') } };
    });
  };
}
