import { expect, test } from 'vitest';
import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { withoutPlainWords } from '../src/programme/theme-pages.ts';

const { annexe, themes } = loadEditorial('.');

test('the ten themes of daily life are there', () => {
  expect(themes.map(({ id }) => id)).toEqual([
    'ecole-et-enfance',
    'emploi',
    'sante',
    'logement-et-energie',
    'rue-et-proprete',
    'securite',
    'aides-et-droits',
    'se-deplacer',
    'culture-et-sport',
    'prendre-part',
  ]);
});

test('every action of the first edition is in at least one theme', () => {
  const placed = new Set(themes.flatMap(({ actions, aussi }) => [...actions.map(({ id }) => id), ...aussi]));
  const first = annexe.flatMap(({ actions }) => actions.filter(({ depuis }) => depuis === null));
  expect(first).toHaveLength(87);
  expect(first.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
});

test('no plain words were written from other words than those of today', () => {
  expect(withoutPlainWords(themes, annexe).filter(({ isReworded }) => isReworded)).toEqual([]);
});

test('every row of the annex is gathered by a theme', () => {
  const gathered = new Set(themes.flatMap(({ lignes }) => lignes));
  expect(annexe.map(({ id }) => id).filter((id) => !gathered.has(id))).toEqual([]);
});
