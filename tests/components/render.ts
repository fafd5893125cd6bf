import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Content } from '../../src/edition/build/edition.ts';

/** A component or page of Astro. */
export type Component = Parameters<AstroContainer['renderToString']>[0];

/** Where the edition of the tests is published. */
const SITE = 'https://leeseditie.example';

const parser = unified().use(rehypeParse);

/** A page as readers get it at an address. */
export async function renderPage(
  component: Component,
  content: Content,
  at: { path: string; props?: Record<string, unknown> },
): Promise<Root> {
  const container = await AstroContainer.create({ astroConfig: { site: SITE } });
  const html = await container.renderToString(component, {
    ...{ locals: { ...content }, props: at.props ?? {} },
    ...{ request: new Request(SITE + at.path), partial: false },
  });
  return parser.parse(html);
}
