import { expect, test } from 'vitest';
import { editionWords, inventState } from './fixtures/invented-state.ts';
import { tellChange } from './fixtures/tell-change.ts';

test('an edition tells each action that came, changed or went, with its words and where it stands', () => {
  const { title, sentences, parts } = tellChange({
    sorte: 'edition',
    edition: 'avenant-1',
    lignes: editionWords('avenant-1'),
  });
  expect([title, sentences]).toEqual([
    'Nouvelle édition de l’annexe : avenant du 4 mars 2026',
    ['Date : 4 mars 2026. Source : Délibération 12.'],
  ]);
  expect(parts.map(({ key, label, note, href }) => [key, label, note, href])).toEqual([
    ['jardins-titre', 'Ambition reformulée (jardins)', null, '/ambitions/jardins/'],
    ['jardins-2', 'Action reformulée (jardins-2)', null, '/ambitions/jardins/#jardins-2'],
    [
      'jardins-3',
      'Action retirée (jardins-3)',
      'Motif : Les bancs sont posés.',
      '/ambitions/jardins/#jardins-3',
    ],
    ['jardins-4', 'Action ajoutée (jardins-4)', null, '/ambitions/jardins/#jardins-4'],
  ]);
  expect(parts[1]?.runs).toEqual([
    { kind: 'gone', text: 'Chercher un potager' },
    { kind: 'new', text: 'Poursuivre deux potagers' },
  ]);
});

test('an edition that was entered wrongly tells what was put right, and why', () => {
  const before = inventState({ editions: new Map([['avenant-2', editionWords('avenant-1')]]) });
  const { title, sentences, parts } = tellChange(
    { sorte: 'edition', edition: 'avenant-2', lignes: editionWords('avenant-2') },
    before,
    'Oubli.',
  );
  expect(title).toBe('Saisie corrigée de l’annexe : avenant de 2027');
  expect(sentences).toEqual(['Raison : Oubli.']);
  expect(parts.map(({ href }) => href)).toContain('/ambitions/velo/#velo-1');
});
