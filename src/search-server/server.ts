import { createServer, type Server } from 'node:http';
import type { Result } from '../search/result.ts';
import { LONGEST } from '../search/search.ts';

/** How long a browser keeps an answer, in seconds. */
const KEPT = 300;

/** Answers a query. */
type Answer = (query: string) => Promise<Result[]>;

/**
 * A server that answers `GET /?q=<query>` with results as JSON, to the pages of any site: all that it
 * has is published.
 * @param report Told of a failure, of which who asks hears nothing.
 */
export const searchServer = (answer: Answer, report: (error: unknown) => void): Server =>
  createServer(({ method, url = '/' }, response) => {
    const send = (status: number, results: readonly Result[]) => {
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        'cache-control': status === 200 ? `max-age=${KEPT}` : 'no-store',
      });
      response.end(JSON.stringify(results));
    };
    const query = queryOf(url);
    if (method !== 'GET' || query === '') {
      send(query === '' ? 400 : 405, []);
      return;
    }
    answer(query).then(
      (results) => send(200, results),
      (error: unknown) => {
        report(error);
        send(500, []);
      },
    );
  });

/** The query of an address, as far as it is read; a zero byte is in no text of PostgreSQL. */
const queryOf = (url: string): string =>
  (new URL(url, 'http://localhost').searchParams.get('q') ?? '')
    .replaceAll('\0', ' ')
    .trim()
    .slice(0, LONGEST);
