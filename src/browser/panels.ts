/** What a press opens or does over the page, loaded with the first of them. */
export { cite } from './cite.ts';
export { copyForm } from './forms.ts';
export { openHandle } from './handle.ts';
export { press } from './keys.ts';
export { seek } from './seek.ts';
