import { expect, test } from 'vitest';
import { editionWords, inventFact, inventState } from './fixtures/invented-state.ts';
import { lostPromises } from './lost-promises.ts';

const recorded = inventState({
  editions: new Map([
    ['initiale', null],
    ['avenant-1', editionWords('avenant-1')],
  ]),
  facts: new Map([['f1', inventFact('f1')]]),
});

test('what is added to editions and facts loses nothing, nor do the fields of a fact in another order', () => {
  const { id, ...rest } = inventFact('f1');
  const facts = new Map([
    ['f1', { ...rest, id }],
    ['f2', inventFact('f2')],
  ]);
  const editions = new Map([...recorded.editions, ['avenant-2', editionWords('avenant-2')] as const]);
  expect(lostPromises(recorded, { ...recorded, facts, editions })).toEqual([]);
});

test('a letter changed in a published edition is told with its action', () => {
  const words = editionWords('avenant-1').map((row) => ({
    ...row,
    actions: row.actions.map((action) =>
      action.id === 'jardins-4' ? { ...action, texte: `${action.texte}s` } : action,
    ),
  }));
  const [defect = '', ...others] = lostPromises(recorded, {
    ...recorded,
    editions: new Map([
      ['initiale', null],
      ['avenant-1', words],
    ]),
  });
  expect(defect).toContain('l’édition « avenant-1 » a été publiée avec d’autres mots pour « jardins-4 »');
  expect(others).toEqual([]);
});

test('an edition or a fact that is gone, and a fact whose words changed, are told', () => {
  expect(lostPromises(recorded, inventState())).toEqual([
    expect.stringContaining('l’édition « avenant-1 » a été publiée et n’y est plus'),
    expect.stringContaining('content/suivi/jardins.yaml:1:1 le fait « f1 » a été publié et n’y est plus'),
  ]);
  const facts = new Map([['f1', inventFact('f1', { fait: 'Trois ateliers ont eu lieu.' })]]);
  expect(lostPromises(recorded, { ...recorded, facts })).toEqual([
    expect.stringContaining('le fait « f1 » a été publié avec d’autres mots'),
  ]);
});
