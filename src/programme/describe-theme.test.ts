import { expect, test } from 'vitest';
import type { Stage } from '../editorial/verbes.ts';
import { rows } from './fixtures/invented-annex.ts';
import { describeTheme, describeWithdrawn } from './describe-theme.ts';

const [action] = rows.flatMap(({ actions }) => actions);
if (action === undefined) throw new Error('The invented annex has no action.');
const entries = (count: number) =>
  Array.from({ length: count }, () => ({ action, row: 'jardins', plain: null }));
const stages = (counts: Partial<Record<Stage, number>>) =>
  (Object.entries(counts) as [Stage, number][]).map(([stage, count]) => ({ stage, actions: entries(count) }));

test('no action, one, several of one stage', () => {
  expect(describeTheme({ stages: [] })).toBe('Aucune action.');
  expect(describeTheme({ stages: stages({ 'a-venir': 1 }) })).toBe('1 action : à venir.');
  expect(describeTheme({ stages: stages({ 'en-place': 2 }) })).toBe('2 actions : dites déjà en place.');
});

test('several stages are each counted', () => {
  expect(describeTheme({ stages: stages({ 'en-place': 2, 'a-l-etude': 1, indetermine: 1 }) })).toBe(
    '4 actions : 2 dites déjà en place, 1 à l’étude et 1 que le texte ne situe pas.',
  );
});

test('withdrawn actions are told, none is not', () => {
  expect(describeWithdrawn({ withdrawn: [] })).toBeNull();
  expect(describeWithdrawn({ withdrawn: entries(1) })).toMatch(/^Une action a été retirée/u);
  expect(describeWithdrawn({ withdrawn: entries(2) })).toMatch(/^2 actions ont été retirées/u);
});
