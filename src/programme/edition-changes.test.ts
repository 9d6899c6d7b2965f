import { expect, test } from 'vitest';
import { editionChanges } from './edition-changes.ts';
import { editions, rows } from './fixtures/invented-annex.ts';

test('the first edition changes nothing', () => {
  expect(editionChanges(rows, editions, 'initiale')).toEqual([]);
});

test('an edition tells what it reworded, withdrew and added, in the order of the document', () => {
  expect(editionChanges(rows, editions, 'avenant-1')).toEqual([
    {
      kind: 'cell',
      row: 'jardins',
      field: 'titre',
      before: 'Ouvrir des jardins',
      after: 'Ouvrir des jardins à tous',
    },
    {
      kind: 'reworded',
      row: 'jardins',
      action: 'jardins-2',
      before: 'Chercher un potager',
      after: 'Poursuivre deux potagers',
    },
    {
      kind: 'withdrawn',
      row: 'jardins',
      action: 'jardins-3',
      before: 'Mettre des bancs',
      reason: 'Les bancs sont posés.',
    },
    { kind: 'added', row: 'jardins', action: 'jardins-4', after: 'Engager un verger' },
  ]);
});

test('a mention that gives way to an action is a change of a cell and an action added', () => {
  expect(editionChanges(rows, editions, 'avenant-2').filter(({ row }) => row === 'velo')).toEqual([
    { kind: 'cell', row: 'velo', field: 'mention', before: 'Sans action à ce jour', after: null },
    { kind: 'added', row: 'velo', action: 'velo-1', after: 'Mettre des arceaux' },
  ]);
});
