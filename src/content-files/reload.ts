import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CONTENT_REST, contentFolder, contentStamp } from './folder.ts';
import { isInside } from './inside.ts';

/**
 * While one edits, shows a change of any file of the content at the next load of a page: Astro
 * forgets which pages there are and what they were made from. Open pages load again by themselves.
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        let stamp = contentStamp(folder);
        // A watcher may not have started to look when the first file changes; a request always asks.
        server.middlewares.use((_request, _response, next) => {
          const now = contentStamp(folder);
          if (now === stamp) return next();
          stamp = now;
          for (const { hot } of Object.values(server.environments))
            hot.send('astro:content-changed', {});
          // What was read just before the change counts until then.
          setTimeout(next, CONTENT_REST);
        });
        server.watcher.add(resolve(folder));
        server.watcher.on('all', (_, path) => {
          if (isInside(path, resolve(folder)))
            server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
