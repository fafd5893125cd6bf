import { expect, test } from 'vitest';
import { activeOption, type } from './box.ts';
import { readSite } from './site.ts';

const { at } = readSite();

test('a result on the page at hand marks its words there, and the box is as before', () =>
  at('/27925-651/', async (page) => {
    await type(page, 'grapperhaus');
    // Until the answer is complete and said, a better one may take the place of the options.
    await expect
      .poll(() => page.locator('header [role=status]').textContent())
      .toContain('Eerste: ');
    await page.locator('header input').press('ArrowDown');
    await page.locator('header input').press('Enter');
    await page.locator('.zoek-markering').waitFor();
    expect(new URL(page.url()).hash).toBe('#ondertekening');
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('zoekwoord') ?? [])].map(String),
    );
    expect(marked).toContain('F.B.J. Grapperhaus');
    expect(await page.locator('header .zoek-paneel').isVisible()).toBe(false);
    expect(await activeOption(page)).toBeNull();
  }));

test('a long word that may break in two is marked as a whole', () =>
  at('/27925-651/', async (page) => {
    await type(page, 'basisvoorzieningen');
    await page.locator('header [role=option]').first().click();
    await page.locator('.zoek-markering').waitFor();
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('zoekwoord') ?? [])].map(String),
    );
    expect(marked).toEqual(['basisvoorzieningen']);
  }));

test('who clears the marks by keyboard reads on where the result led', () =>
  at('/27925-651/', async (page) => {
    await type(page, 'machtsvacuüm');
    await page.locator('header [role=option]').first().click();
    const button = page.getByRole('button', { name: 'Markering uitzetten' });
    await button.focus();
    await button.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('alinea-20');
  }));

test('only the paragraph that a result led to is marked, until the reader asks for more', () =>
  at('/27925-651/', async (page) => {
    await type(page, 'tribunaal locatie');
    await page.locator('header [role=option]').first().click();
    await page.locator('.zoek-markering').waitFor();
    const marks = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('zoekwoord') ?? [])].map(
          (range) => (range as Range).startContainer.parentElement?.closest('.alinea')?.id,
        ),
      );
    const { hash } = new URL(page.url());
    expect(new Set(await marks())).toEqual(new Set([hash.slice(1)]));
    const here = (await marks()).length;
    const more = page.getByRole('button', { name: /^Markeer alle \d+ op deze pagina$/u });
    await more.press('Enter');
    expect((await marks()).length).toBeGreaterThan(here);
    await expect
      .poll(() => page.locator('.zoek-markering').textContent())
      .toContain(`${(await marks()).length} treffers`);
    expect(await more.count()).toBe(0);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Markering uitzetten');
  }));
