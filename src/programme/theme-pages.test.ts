import { describe, expect, test } from 'vitest';
import { type Theme, themeFileSchema } from '../editorial/schemas/themes.ts';
import type { Stage } from '../editorial/schemas/verbes.ts';
import { fingerprint } from '../register/fingerprint.ts';
import { rows } from './fixtures/invented-annex.ts';
import { inventedVerbs } from './fixtures/invented-fact.ts';
import { byTheme, describeTheme, describeWithdrawn, withoutPlainWords } from './theme-pages.ts';

describe('theme pages', () => {
  const said = (id: string, texte: string) => ({ id, en_clair: 'En clair.', empreinte: fingerprint(texte) });

  function theme(id: string, more: Readonly<Record<string, unknown>>): Theme {
    return {
      id,
      ...themeFileSchema.parse({ ordre: 1, titre: 'T', resume: 'R.', lignes: [], actions: [], ...more }),
    };
  }

  const green = theme('vert', {
    lignes: ['jardins'],
    actions: [said('jardins-2', 'Poursuivre trois potagers'), said('jardins-3', 'Mettre des bancs')],
    aussi: ['velo-1'],
  });
  const wheels = theme('roues', { actions: [said('velo-1', 'Mettre des arceaux')] });

  test('an action placed nowhere stands under the theme of its row, after those that are placed, by what its verb says', () => {
    const [page] = byTheme([green, wheels], rows, inventedVerbs).pages;
    expect(page?.stages.map(({ stage, actions }) => [stage, actions.map(({ action }) => action.id)])).toEqual(
      [
        ['en-place', ['jardins-2', 'jardins-1']],
        ['a-venir', ['velo-1', 'jardins-4']],
      ],
    );
    expect(page?.stages[0]?.actions.map(({ plain }) => plain?.en_clair ?? null)).toEqual(['En clair.', null]);
  });

  test('a withdrawn action is kept apart', () => {
    const [page] = byTheme([green], rows, inventedVerbs).pages;
    expect(page?.withdrawn.map(({ action }) => action.id)).toEqual(['jardins-3']);
  });

  test('an action in two themes has its plain words in both', () => {
    const { pages } = byTheme([green, wheels], rows, inventedVerbs);
    const plain = pages.map(({ stages }) =>
      stages.flatMap(({ actions }) => actions).find(({ action }) => action.id === 'velo-1'),
    );
    expect(plain.map((entry) => entry?.plain?.en_clair)).toEqual(['En clair.', 'En clair.']);
  });

  test('an action of a row that no theme holds is among the others', () => {
    const { others } = byTheme([theme('vert', { lignes: ['jardins'] })], rows, inventedVerbs);
    expect(others.map(({ action }) => action.id)).toEqual(['velo-1']);
  });

  test('plain words written from other words than those of today are not shown, and are told', () => {
    const stale = theme('vert', {
      lignes: ['jardins', 'velo'],
      actions: [said('jardins-2', 'Poursuivre deux potagers')],
    });
    const [page] = byTheme([stale], rows, inventedVerbs).pages;
    expect(page?.stages[0]?.actions[0]).toMatchObject({ action: { id: 'jardins-2' }, plain: null });
    expect(withoutPlainWords([stale], rows).map(({ action, isReworded }) => [action.id, isReworded])).toEqual(
      [
        ['jardins-1', false],
        ['jardins-2', true],
        ['jardins-4', false],
        ['velo-1', false],
      ],
    );
  });

  test('a row with a mention in place of actions is told under its theme', () => {
    const bare = rows.map((row) => (row.id === 'velo' ? { ...row, actions: [], mention: 'Rien' } : row));
    const [page] = byTheme([theme('t', { lignes: ['velo'] })], bare, inventedVerbs).pages;
    expect(page).toMatchObject({ stages: [], mentions: [{ id: 'velo' }] });
  });
});

describe('theme', () => {
  const [action] = rows.flatMap(({ actions }) => actions);
  if (action === undefined) throw new Error('The invented annex has no action.');
  const entries = (count: number) =>
    Array.from({ length: count }, () => ({ action, row: 'jardins', plain: null }));
  const stages = (counts: Partial<Record<Stage, number>>) =>
    (Object.entries(counts) as [Stage, number][]).map(([stage, count]) => ({
      stage,
      actions: entries(count),
    }));

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
});
