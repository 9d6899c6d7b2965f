import { expect, test } from 'vitest';
import { cellValue } from './cell-value.ts';

const text = (written: string, absent: readonly string[] = []) =>
  cellValue({ kind: 'text', text: written }, new Set(absent));

test.each([
  ['nr', null],
  ['n.d.', 'non disponible'],
  ['s', 'secret statistique'],
  ['ns', 'non significatif'],
  ['<5', 'secret statistique'],
])('« %s » is an absence, note %s', (mark, note) => {
  expect(text(mark)).toEqual({ kind: 'missing', mark, note });
});

test.each(['-', '–', '/', '...', 'x', '?', ':'])(
  '« %s » may be an absence: it is asked, and taken when answered',
  (mark) => {
    expect(text(mark)).toEqual({ kind: 'doubt', mark });
    expect(text(mark, [mark])).toEqual({ kind: 'missing', mark, note: null });
  },
);

test('blank is blank', () => {
  expect(text('  ')).toEqual({ kind: 'blank' });
  expect(cellValue({ kind: 'blank' }, new Set())).toEqual({ kind: 'blank' });
});

test.each([
  ['40,1', '40.1', false],
  ['40.1', '40.1', false],
  ['40,1 %', '40.1', true],
  ['1 713', '1713', false],
  ['1\u{202F}174\u{A0}273', '1174273', false],
  ['1 234,5', '1234.5', false],
  ['−4,1', '-4.1', false],
])('« %s » is the number %s', (written, number, isPercent) => {
  expect(text(written)).toEqual({ kind: 'number', text: number, isPercent });
});

test.each(['12 34', 'environ 40', '1.234,5', '40,1,2'])('« %s » is not guessed', (written) => {
  expect(text(written)).toMatchObject({ kind: 'wrong' });
});

test('a date and a failed formula are told as what they are', () => {
  expect(cellValue({ kind: 'date', text: '2026-05-10' }, new Set())).toMatchObject({
    remedy: 'le tableur l’a changé en date, récrire le nombre de la source',
  });
  expect(cellValue({ kind: 'error', text: '#N/A' }, new Set())).toMatchObject({
    kind: 'wrong',
    text: '#N/A',
  });
});
