import { expect, test } from 'vitest';
import { annexAt } from './annex-at.ts';
import { annexPassages } from './annex-passages.ts';
import { editions, rows } from './fixtures/invented-annex.ts';

test('the passages of an edition come row by row: title, mention or actions, partners, complements', () => {
  expect(annexPassages(annexAt(rows, editions, 'initiale'))).toEqual([
    { text: 'Ouvrir des jardins', cell: true },
    { text: 'Poursuivre les ateliers', cell: false },
    { text: 'Chercher un potager', cell: false },
    { text: 'Mettre des bancs', cell: false },
    { text: 'À construire', cell: true },
    { text: 'À structurer', cell: true },
    { text: 'Aller à vélo', cell: true },
    { text: 'Sans action à ce jour', cell: true },
    { text: 'À construire', cell: true },
    { text: 'À structurer', cell: true },
  ]);
});
