/** A line, of which it is asked whether it has text. */
interface WithText {
  text: string;
}

/** Index of the first line with text from one on; -1 when there is none. */
export function nextText(lines: readonly WithText[], from: number): number {
  for (let at = from; at < lines.length; at += 1) if (lines[at]?.text !== '') return at;
  return -1;
}

/** Index of the last line with text before one; -1 when there is none. */
export function lastText(lines: readonly WithText[], before: number): number {
  let at = before - 1;
  while (at >= 0 && lines[at]?.text === '') at -= 1;
  return at;
}
