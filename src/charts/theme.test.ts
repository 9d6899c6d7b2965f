import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dark, light } from './palette.ts';
import { chartCss, flatCss, plainFirst, standaloneCss } from './theme.ts';

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
it('takes from an embed the very colours that it declares, for the reader’s setting and for each look that is asked for', () => {
  const page = readFileSync(new URL('../styles/embed.css', import.meta.url), 'utf8');
  const [ofReader = '', , ofLight = '', ofDark = ''] = page.split(
    /prefers-color-scheme: dark|:root:target \{|body:target \{/u,
  );
  const [, ofNight = ''] = page.split('prefers-color-scheme: dark');
  for (const [css, palette] of [
    [ofReader, light],
    [ofNight.split(':root:target')[0] ?? '', dark],
    [ofLight, light],
    [ofDark, dark],
  ] as const)
    for (const [role, color] of Object.entries(palette)) expect(css).toContain(`--${role}: ${color};`);
});
it('writes each colour of a file plain before its variable, for programs that know none', () => {
  const colors: Readonly<Record<string, string>> = { ...light };
  const uses = [...standaloneCss.matchAll(/([a-z-]+):var\(--([a-z]+)\)/g)];
  expect(uses.length).toBeGreaterThan(20);
  for (const [use, property, role = ''] of uses)
    expect(standaloneCss).toContain(`${property}:${colors[role]};${use}`);
  expect(() => plainFirst('.a{fill:var(--pink)}')).toThrow('No colour "pink"');
});
it('has a flat variant without variables', () => expect(flatCss(light)).not.toMatch(/var\(|@media/));
it('brings the faces that are wider than Arial to its width, in pages and in files', () => {
  for (const css of [chartCss, standaloneCss]) {
    const faces = [...css.matchAll(/@font-face\{font-family:AHW;src:([^;]*);([^}]*)\}/g)];
    const [regular = [], bold = []] = faces.map(([, sources = '', rules = '']) => [sources, rules]);
    expect(faces).toHaveLength(2);
    expect([regular[1], bold[1]]).toEqual(['size-adjust:86%', 'font-weight:700;size-adjust:83%']);
    expect(bold[0]?.match(/ Bold"\)/g)).toHaveLength(regular[0]?.split(',').length ?? 0);
    expect(css).toMatch(/Arial,Helvetica,AHW,sans-serif/);
  }
  expect(flatCss(light)).not.toContain('@font-face');
});
