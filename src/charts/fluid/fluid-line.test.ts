import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { fluidLine } from './fluid-line.ts';

const marker = (value: number | null, text: string, doubtful = false) => ({ value, text, doubtful });
const input = {
  focus: { value: 41.3, doubtful: false },
  mel: marker(19.2, 'MEL 19,2 %'),
  qpv: marker(46, 'QPV 46,0 %'),
  spread: [3, 57],
};
const drawn = (more: Partial<typeof input> = {}) =>
  new JSDOM(fluidLine({ ...input, ...more })).window.document;
const places = (document: Document, selector: string, name: string): readonly number[] =>
  [...document.querySelectorAll(selector)].map((one) => Number(one.getAttribute(name)?.replace(/%$/u, '')));

test('every place across is in per cent, so that the line fills what holds it', () => {
  const document = drawn();
  expect(document.querySelector('svg')?.getAttribute('width')).toBe('100%');
  const across = [...document.querySelectorAll('line, text, svg svg')].flatMap((one) =>
    ['x', 'x1', 'x2'].flatMap((name) => one.getAttribute(name) ?? []),
  );
  expect(across.filter((place) => place !== '0' && !/^\d+(?:\.\d)?%$/u.test(place))).toEqual([]);
});

test('the three stand in the order of their values, between the ends of the line', () => {
  const document = drawn();
  const [mel = 0, qpv = 0] = places(document, '.g-mel line, .g-qpv line', 'x1');
  const [focus = 0] = places(document, 'svg svg', 'x');
  expect([0, mel, focus, qpv, 100]).toEqual([0, mel, focus, qpv, 100].toSorted((a, b) => a - b));
});

test('the value of the focus is left to the words around, those of the references are written', () => {
  expect([...drawn().querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
    'MEL 19,2 %',
    'QPV 46,0 %',
  ]);
});

test('two references of one value keep their words apart at the narrowest', () => {
  const [mel = 0, qpv = 0] = places(drawn({ mel: marker(46, 'MEL 46,0 %') }), 'text', 'x');
  expect(((qpv - mel) * 288) / 100).toBeGreaterThan(70);
});

test('a missing value has no mark, a doubtful one is hollow', () => {
  const missing = drawn({ qpv: marker(null, 'QPV non renseigné') });
  expect(missing.querySelectorAll('.g-qpv line')).toHaveLength(0);
  expect(missing.querySelector('.g-qpv text')?.textContent).toBe('QPV non renseigné');
  expect(drawn({ focus: { value: 41.3, doubtful: true } }).querySelectorAll('.g-doubt.g-focus')).toHaveLength(
    1,
  );
  expect(
    new JSDOM(
      fluidLine({ ...input, focus: { value: null, doubtful: false } }),
    ).window.document.querySelectorAll('path'),
  ).toHaveLength(0);
});
