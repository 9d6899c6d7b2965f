import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { lostOf } from './lost-of-page.ts';
import { pages } from './pages.ts';
import { openWithSerif, SERIF_FACES } from './serif-faces.ts';
import { usedFonts } from './used-fonts.ts';
import { visitSite } from './visit-site.ts';

const { open, openBlank, urlOf } = visitSite(siteFolders.published);
const contrasted = visitSite(siteFolders.published, { context: { contrast: 'more' } });

const CHAPTERS = pages
  .map(({ address }) => address)
  .filter((address) => /^\/convention\/[a-z]+\/$/u.test(address));
/** Words of the text alone: an element with something of ours in it is set in two fonts. */
const OFFICIAL =
  '[data-officiel] :is(h1, h2, h3, h4, p, li, th, td):not([data-apparatus], [data-apparatus] *, :has([data-apparatus], svg))';
const OURS = '[data-officiel] [data-apparatus]:not(:has(svg), [popover], [popover] *), .brief p';
/** The fonts by name; an arrow, which none of ours has, comes from the machine. */
const familiesOf = (fonts: Awaited<ReturnType<typeof usedFonts>>): readonly string[] => [
  ...new Set(
    fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? '' : ' of the machine'}`),
  ),
];

test('the convention has nine chapters and one page that holds them', () => {
  expect(CHAPTERS).toHaveLength(9);
});

test.each(CHAPTERS)('%s sets each official letter in the serif, and ours in the sans', async (address) => {
  const page = await open(address);
  await page.evaluate(async () => void (await document.fonts.ready));
  expect(familiesOf(await usedFonts(page, OFFICIAL))).toEqual(['Texte Officiel']);
  const ours = familiesOf(await usedFonts(page, OURS));
  expect(ours.filter((name) => name.startsWith('Atkinson'))).toHaveLength(1);
  expect(ours).not.toContain('Texte Officiel');
});

test('figures are old-style and follow each other in the text, lining and as wide as each other in a table', async () => {
  const page = await open('/convention/tableau/');
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    const widthOf = (figures: string, parent: Element): number => {
      const span = document.createElement('span');
      span.textContent = figures;
      parent.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    };
    return ['p', 'td'].map((tag) => {
      const parent = document.querySelector(
        `[data-officiel] ${tag}:not([data-apparatus], [data-apparatus] *)`,
      );
      return parent === null ? [] : [widthOf('11111111', parent), widthOf('00000000', parent)];
    });
  });
  const [[one = 0, zero = 0] = [], [cellOne = 0, cellZero = 1] = []] = widths;
  expect(one).toBeLessThan(zero * 0.9);
  expect(cellOne).toBeCloseTo(cellZero, 1);
});

test.each(['/convention/presentation/', '/ambitions/emploi/'])(
  'who asks for more contrast reads %s in the sans alone, and the serif is not asked for',
  async (address) => {
    const page = await contrasted.openBlank();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(contrasted.urlOf(address));
    await page.evaluate(async () => void (await document.fonts.ready));
    expect(asked.filter((url) => url.endsWith('.woff2'))).toHaveLength(1);
    expect(asked.filter((url) => url.includes('texte-officiel'))).toEqual([]);
    expect(familiesOf(await usedFonts(page, 'main p')).join()).toMatch(/^Atkinson[^,]*$/u);
  },
);

describe.each(SERIF_FACES)('in $name, where the serif does not come,', (face) => {
  test.each([320, 1280])('a chapter %i px wide keeps its place and its words', async (width) => {
    const address = '/convention/presentation/';
    const page = await openBlank();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(urlOf(address));
    await page.evaluate(async () => void (await document.fonts.ready));
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    const ours = await height();
    await openWithSerif(page, urlOf(address), face);
    expect(familiesOf(await usedFonts(page, OFFICIAL))).not.toContain('Texte Officiel');
    expect(await lostOf(page)).toEqual([]);
    const moved = (await height()) / ours - 1;
    console.log(`${face.name}, ${width} px: the page is ${(100 * moved).toFixed(1)} % longer.`);
    expect(Math.abs(moved)).toBeLessThan(0.07);
  });
});
