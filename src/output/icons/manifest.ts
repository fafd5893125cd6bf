import { ui } from '../../interface/index.ts';
import { readColour } from '../share/colours.ts';

/** Sizes of the sign that systems ask for, in pixels. */
export const SIZES = [192, 512] as const;

/** Name of the sign at a size; the maskable one has room around it, which a system may cut away. */
export const iconName = (size: number, isMaskable = false): string =>
  `icoon-${size}${isMaskable ? '-vol' : ''}.png`;

/**
 * What a device needs to put the site among its programs. There is no service worker: what it kept
 * could be older than what is published.
 */
export const manifest = (): string =>
  JSON.stringify(
    {
      ...{ id: '/', start_url: '/', scope: '/', lang: ui.site.language, dir: 'ltr' },
      ...{ name: ui.site.name, short_name: ui.site.name, description: ui.site.description },
      display: 'standalone',
      theme_color: readColour('paper').light,
      background_color: readColour('paper').light,
      icons: [false, true].flatMap((isMaskable) =>
        SIZES.map((size) => ({
          src: `/${iconName(size, isMaskable)}`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: isMaskable ? 'maskable' : 'any',
        })),
      ),
    },
    null,
    1,
  );
