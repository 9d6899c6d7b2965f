import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dark, light } from './palette.ts';
import { chartCss, flatCss, standaloneCss } from './theme.ts';

it('styles every class the reviewed drawings use, or leaves it plain on purpose', () => {
  const plain = new Set(['g-row', 'g-value', 'g-from', 'g-key', 'g-level', 'g-median']);
  const folder = new URL('fixtures/', import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.svg'))) {
    const svg = readFileSync(new URL(name, folder), 'utf8');
    for (const [, list = ''] of svg.matchAll(/class="([^"]+)"/g)) {
      for (const one of list.split(' ')) {
        if (!plain.has(one) && one !== 'g')
          expect(chartCss, `${name}`).toMatch(new RegExp(`\\.${one}[^a-z-]`));
      }
    }
  }
});
it('shows no text under 12 px', () => {
  expect([...chartCss.matchAll(/(\d+)px\//g)].map(([, px]) => Number(px))).toEqual([12]);
});
it('declares its colours when it stands alone, for light, dark and forced colours', () => {
  expect(standaloneCss).toContain(`--brick:${light.brick}`);
  expect(standaloneCss).toContain('prefers-color-scheme:dark');
  expect(standaloneCss).toContain('forced-colors:active');
});
it('takes from the page the very colours the page declares', () => {
  const page = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const [ofLight = '', ofDark = ''] = page.split('prefers-color-scheme: dark');
  for (const [css, palette] of [
    [ofLight, light],
    [ofDark, dark],
  ] as const) {
    for (const [role, color] of Object.entries(palette)) {
      if (role !== 'mark') expect(css).toContain(`--${role}: ${color};`);
    }
  }
});
it('has a flat variant without variables', () => expect(flatCss(light)).not.toMatch(/var\(|@media/));
it('brings the faces that are wider than Arial to its width, in pages and in files', () => {
  for (const css of [chartCss, standaloneCss]) {
    expect(css.match(/@font-face\{font-family:AHW;/g)).toHaveLength(2);
    expect(css).toMatch(/Arial,Helvetica,AHW,sans-serif/);
  }
  expect(flatCss(light)).not.toContain('@font-face');
});
