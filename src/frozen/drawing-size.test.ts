import { expect, test } from 'vitest';
import { inventVersion } from '../../tests/fixtures/frozen/invent-version.ts';
import { drawingSize } from './drawing-size.ts';

const version = inventVersion({ date: '2026-01-01', values: { aulnes: '1' } });

test('the size is that of the root of the drawing', () => {
  expect(drawingSize(version, 'aulnes')).toEqual({ width: 320, height: 400 });
});

test('a neighbourhood without a drawing throws', () => {
  expect(() => drawingSize(version, 'bois')).toThrow('No drawing with a size at "graphiques/essai/bois/');
});
