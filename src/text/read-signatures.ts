import type { Text } from './model.ts';
import { parseBody } from './parser.ts';
import { lineOf, type Origin, readInline, refused } from './read-inline.ts';

/** A signature, its lines a line each, and the line of the file on which it starts. */
export interface ReadSignature extends Text {
  line: number;
}

/**
 * Reads the signatures out of the body of an MDX file: a paragraph each, with a hard break before
 * the name. @throws ContentError with file and line for anything else.
 */
export function readSignatures(body: string, origin: Origin): ReadSignature[] {
  return parseBody(body, origin.file, origin.line).children.map((node) => {
    if (node.type !== 'paragraph') throw refused(node, origin, 'signatures, a paragraph each');
    const draft: Text = { text: '', marks: [] };
    for (const child of node.children) {
      if (child.type === 'break') draft.text += '\n';
      else readInline(draft, [child], origin);
    }
    return { ...draft, line: lineOf(node, origin).line };
  });
}
