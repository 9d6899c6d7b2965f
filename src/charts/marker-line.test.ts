import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { markerLine } from './marker-line.ts';
import { renderSvg } from './render-svg.ts';

const marker = (value: number | null, text: string) => ({ value, text, doubtful: false });
const input = {
  focus: { ...marker(41.3, 'Les Tilleuls 41,3 %'), shortText: '41,3 %' },
  mel: marker(19.2, 'MEL 19,2 %'),
  qpv: marker(46, 'QPV 46,0 %'),
  spread: [3, 57],
};
const texts = (svg: string) =>
  [...new JSDOM(svg).window.document.querySelectorAll('text')].map((text) => text.textContent);

it('says that a value is missing and draws no mark for it', () => {
  const svg = renderSvg(
    markerLine({
      ...input,
      focus: { ...marker(null, 'Les Tilleuls n. r.'), shortText: 'n. r.' },
      qpv: marker(null, 'QPV n. r.'),
    }),
  );
  expect(svg).not.toContain('<path');
  expect(svg.match(/<line/g)).toHaveLength(2);
  expect(texts(svg)).toEqual(['MEL 19,2 %', 'QPV n. r.', 'Les Tilleuls n. r.']);
});
it('leaves out a name too long for the line', () => {
  const text = 'Tourcoing - Blanc Seau - Croix Bas 41,3 %';
  expect(texts(renderSvg(markerLine({ ...input, focus: { ...input.focus, text } })))).toContain('41,3 %');
});
it('draws a doubtful focus hollow', () => {
  expect(renderSvg(markerLine({ ...input, focus: { ...input.focus, doubtful: true } }))).toContain(
    'class="g-doubt g-focus"',
  );
});
it('keeps the two references apart when their values meet', () => {
  const svg = renderSvg(markerLine({ ...input, mel: marker(46, 'MEL 46,0 %') }));
  const [mel = 0, qpv = 0] = [...svg.matchAll(/<text x="([\d.]+)" y="44"/g)].map(([, x]) => Number(x));
  expect(Math.abs(mel - qpv)).toBeGreaterThan(60);
});
it('has a reviewed drawing', async () => {
  await expect(`${renderSvg(markerLine(input), { standalone: true })}\n`).toMatchFileSnapshot(
    'fixtures/marker-line.svg',
  );
});
it('costs at most 400 bytes gzip', () => {
  expect(gzipSync(renderSvg(markerLine(input)), { level: 9 }).length).toBeLessThanOrEqual(400);
});
