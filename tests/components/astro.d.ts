/** A component, for what does not read Astro's files itself: its props are `astro check`'s. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
