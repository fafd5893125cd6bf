import { formatProblem } from '../src/problem/problem.ts';
import { readDraftArguments } from './arguments.ts';
import { draftLetter } from './draft-letter.ts';
import { run } from './run.ts';

const USAGE = `  npm run draft -- brief.txt                  drafts a letter in content/<id>/ from its text
  npm run draft -- brief.pdf                  the same from its PDF, which has its pages
  npm run draft -- kst-….xml metadata.xml brief.pdf
                                              from its XML, on the pages of its PDF
  npm run draft -- --id 27925-661 brief.txt  the same for a text that does not give its own number
  npm run draft -- --session 2018/19 …        the same for one that has no date`;

/** Drafts the letter in a file. */
await run(async () => {
  const { files, ...given } = readDraftArguments(USAGE);
  const { doubts, summary } = await draftLetter(files, given);
  for (const doubt of doubts) console.warn(formatProblem(doubt));
  console.log(summary);
});
