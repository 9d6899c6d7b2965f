import { expect, test } from 'vitest';
import { isUntold, tellWeights, weightWords } from './tell-weights.ts';

const page = '<p><a href=../x.pdf data-poids>PDF</a> ou <a href=y.zip data-poids>tout</a></p>';
const weights = new Map([['/c/x.pdf', 411_001]]);

test('a file whose weight is not known keeps its place', () => {
  const told = tellWeights(page, '/c/un/', weights);
  expect(told).toBe('<p><a href=../x.pdf>PDF</a>, 412\u00A0ko ou <a href=y.zip data-poids>tout</a></p>');
  expect(isUntold(told)).toBe(true);
});

test('once all is told nothing is left to tell', () => {
  const told = tellWeights(page, '/c/un/', new Map([...weights, ['/c/un/y.zip', 1]]));
  expect(isUntold(told)).toBe(false);
  expect(tellWeights(told, '/c/un/', weights)).toBe(told);
});

test.each([
  [1, '1\u00A0ko'],
  [999_001, '1000\u00A0ko'],
  [2_210_000, '2,3\u00A0Mo'],
  [3_000_000, '3\u00A0Mo'],
])('%i bytes are %s', (bytes, words) => {
  expect(weightWords(bytes)).toBe(words);
});
