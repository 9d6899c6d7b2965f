import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { contrast, distance, over, seen, visions } from './fixtures/colour-vision.ts';
import { dark, light, type Palette } from './palette.ts';
import { chartCss } from './theme.ts';

test('the formulas give the known values: black on white is 21:1, and white has no distance to itself', () => {
  expect(contrast(seen('#000000'), seen('#ffffff'))).toBeCloseTo(21, 5);
  expect(distance(seen('#ffffff'), seen('#ffffff', 'deuteranopia'))).toBeLessThan(0.1);
  // Pure red and a dark green meet for a protanope, not for others.
  const [red, green] = ['#ff0000', '#5c5800'] as const;
  expect(distance(seen(red), seen(green))).toBeGreaterThan(60);
  expect(distance(seen(red, 'protanopia'), seen(green, 'protanopia'))).toBeLessThan(20);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('on %s paper', (_, palette: Palette) => {
  const band = over(palette.rule, 0.45, palette.paper);

  describe.each(visions)('as seen with %s', (vision) => {
    const of = (role: keyof Palette) => seen(palette[role], vision);

    it.each(['ink', 'soft', 'brick', 'slate'] as const)('words in %s have 4.5:1', (role) => {
      expect(contrast(of(role), of('paper'))).toBeGreaterThanOrEqual(4.5);
    });
    it.each(['ink', 'soft', 'brick'] as const)('words in %s have 4.5:1 on the band of the focus', (role) => {
      expect(contrast(of(role), seen(band, vision))).toBeGreaterThanOrEqual(4.5);
    });
    it.each(['mark', 'soft', 'brick', 'slate'] as const)('marks in %s have 3:1', (role) => {
      expect(contrast(of(role), of('paper'))).toBeGreaterThanOrEqual(3);
    });
  });

  describe.each(visions.filter((vision) => vision !== 'grey'))('as seen with %s', (vision) => {
    it.each([
      ['brick', 'slate'],
      ['brick', 'soft'],
      ['brick', 'mark'],
      ['slate', 'soft'],
      ['slate', 'mark'],
    ] as const)('the colours %s and %s are told apart at a glance', (a, b) => {
      expect(distance(seen(palette[a], vision), seen(palette[b], vision))).toBeGreaterThanOrEqual(15);
    });
  });
});

describe('in black and white, where the three colours are one grey', () => {
  const drawing = (name: string): Document =>
    new JSDOM(readFileSync(new URL(`fixtures/${name}.svg`, import.meta.url), 'utf8')).window.document;
  const shapeOf = (document: Document, selector: string): string => {
    const mark = document.querySelector(selector);
    return mark === null
      ? 'none'
      : `${mark.localName} ${mark.getAttribute('d')?.replace(/[-\d.]+/g, '') ?? ''}`;
  };

  it.each(['slope', 'lines', 'change', 'change-counts'])('shapes carry the difference: %s', (name) => {
    const document = drawing(name);
    const shapes = ['focus', 'mel', 'qpv'].map((kind) => shapeOf(document, `.g-dot.g-${kind} > *`));
    expect(shapes).toEqual(['path M,L,L,L,Z', 'path M,hvhZ', 'circle ']);
  });
  it('the focus of a ranking is a diamond among dots, or a thicker bar', () => {
    expect(shapeOf(drawing('ranking-dots'), '.g-dot.g-focus > *')).toMatch(/^path/);
    expect(shapeOf(drawing('ranking-dots'), '.g-dot:not(.g-focus) > *')).toMatch(/^circle/);
    const heightOf = (selector: string): number =>
      Number(drawing('ranking-bars').querySelector(selector)?.getAttribute('height'));
    expect(heightOf('.g-bar.g-focus > rect')).toBeGreaterThan(heightOf('.g-bar:not(.g-focus) > rect'));
  });
  it('dashes carry it where references are rules or lines; the focus is a thicker line', () => {
    expect(chartCss).toContain('.g-qpv line{stroke-width:1.5;stroke-dasharray:4 3}');
    expect(chartCss).toContain('.g-line.g-qpv path{stroke-dasharray:4 3}');
    expect(chartCss).not.toMatch(/\.g-mel[^{]*\{[^}]*dasharray/);
    expect(chartCss).toContain('.g-line.g-focus path{stroke-width:3}');
  });
  it('a strip tells the focus by a diamond, the metropolis by a whole stroke, the median by a dashed one', () => {
    const document = drawing('strip');
    expect(shapeOf(document, '.g-dot.g-focus > *')).toBe('path M,L,L,L,Z');
    for (const kind of ['mel', 'qpv'])
      expect(document.querySelector(`.g-line.g-${kind} > path`)).not.toBeNull();
  });
});
