import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { figureFingerprint } from './figure-fingerprint.ts';

const values = { aulnes: 40.1, bois: null };
const figure = inventFigure({ values, focus: 'aulnes', mel: 19.2 });

test('the neighbourhood in view is no part of it', () => {
  expect(figureFingerprint(inventFigure({ values, focus: 'bois', mel: 19.2 }))).toBe(
    figureFingerprint(figure),
  );
});

test('a value of any row is', () => {
  const other = inventFigure({ values, focus: 'aulnes', mel: 19.3 });
  expect(figureFingerprint(other)).not.toBe(figureFingerprint(figure));
});
