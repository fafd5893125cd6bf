import type { Sql } from 'postgres';
import { markedName } from '../search/language/content.ts';
import type { Excerpt, Result } from '../search/result.ts';
import type { Paragraph } from './paragraphs.ts';

/*
 * Search in the texts of more letters than a browser can carry: PostgreSQL with its Dutch dictionary.
 * It answers as `searchSite` does (src/browser/search/site.ts). A query is always a parameter.
 */

/** Most results of a query, each of another section. */
const MOST = 20;

/** How words are marked in an excerpt: by characters that no letter has. */
const EXCERPT = 'StartSel=\u0002, StopSel=\u0003, MaxWords=32, MinWords=18, ShortWord=0';
const MARK = /[\u0002\u0003]/u;

/** Makes the table, where it is not there yet; words of a heading count for more than those of a text. */
async function makeTable(sql: Sql): Promise<void> {
  await sql`
    create table if not exists paragraph (
      letter text not null, section text not null, position integer not null,
      href text not null, title text not null, part text not null, place text not null,
      countries text[] not null, body text not null,
      words tsvector not null generated always as (
        setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', body), 'C')
      ) stored,
      primary key (letter, position)
    )`;
  await sql`create index if not exists paragraph_words on paragraph using gin (words)`;
}

/** Paragraphs that are written at a time: a statement has at most 65,534 parameters. */
const AT_ONCE = 1000;

/**
 * Fills the table with the paragraphs of letters, in place of what it had; until all are there, who
 * asks gets the answers of before.
 * @param letters Those of each letter; taken one letter at a time, so that few are in memory.
 */
export async function fillTable(sql: Sql, letters: Iterable<readonly Paragraph[]>): Promise<void> {
  await makeTable(sql);
  await sql.begin(async (within) => {
    await within`delete from paragraph`;
    for (const paragraphs of letters)
      for (let at = 0; at < paragraphs.length; at += AT_ONCE)
        await within`insert into paragraph ${within([...paragraphs.slice(at, at + AT_ONCE)])}`;
  });
  await sql`analyze paragraph`;
}

/** A line of an answer. */
type Found = Pick<Paragraph, 'href' | 'title' | 'part' | 'place' | 'countries'> & { shown: string };

/** Answers a query: sections with all of its words, each at its best paragraph, the best first. */
export async function searchTexts(sql: Sql, query: string): Promise<Result[]> {
  const found = await sql<Found[]>`
    with scored as (
      select paragraph.*, asked, ts_rank_cd(words, asked, 1) as score
      from paragraph, websearch_to_tsquery('dutch', ${query}) as asked
      where words @@ asked
    ), ranked as (
      select *, row_number() over (partition by section order by score desc, position) as among
      from scored
    ), best as (
      select * from ranked where among = 1 order by score desc, letter desc, position limit ${MOST}
    )
    select href, title, part, place, countries,
      ts_headline('dutch', body, asked, ${EXCERPT}) as shown
    from best order by score desc, letter desc, position`;
  return found.map(resultOf);
}

function resultOf({ shown, ...found }: Found): Result {
  const excerpt = excerptOf(shown);
  const marked = excerpt.marks.map(({ start, end }) => markedName(excerpt.text.slice(start, end)));
  const words = [...new Set(marked)];
  return { ...found, kind: 'paragraaf', kinds: ['paragraaf'], excerpt, words };
}

/** An excerpt in which words are marked by characters. */
function excerptOf(shown: string): Excerpt {
  const marks: Excerpt['marks'] = [];
  let text = '';
  for (const [at, piece] of shown.split(MARK).entries()) {
    if (at % 2 === 1) marks.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, marks };
}
