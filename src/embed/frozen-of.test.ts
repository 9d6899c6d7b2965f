import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { publishedVersions } from '../frozen/published-versions.ts';
import { frozenOf } from './frozen-of.ts';

test('a figure that was never frozen has no such address', () => {
  expect(frozenOf(inventFigure({ values: { aulnes: 40.1 }, focus: 'aulnes' }))).toBeNull();
});

test('a published version does not stand for another figure of its name', () => {
  const [version] = publishedVersions();
  const figure = inventFigure({ values: { aulnes: 40.1 }, focus: 'aulnes' });
  const named = { ...figure, spec: { ...figure.spec, id: version?.figure ?? 'essai' } };
  expect(frozenOf(named)).toBeNull();
});
