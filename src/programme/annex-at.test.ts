import { describe, expect, test } from 'vitest';
import { annexAt, annexPassages, isWithdrawn } from './annex-at.ts';
import { editions, rows } from './fixtures/invented-annex.ts';

describe('annex at', () => {
  const at = (edition: string) => annexAt(rows, editions, edition);

  test('the first edition has its own words, and neither later actions nor later withdrawals', () => {
    const [jardins, velo] = at('initiale');
    expect(jardins?.titre).toBe('Ouvrir des jardins');
    expect(jardins?.actions).toEqual([
      { id: 'jardins-1', texte: 'Poursuivre les ateliers' },
      { id: 'jardins-2', texte: 'Chercher un potager' },
      { id: 'jardins-3', texte: 'Mettre des bancs' },
    ]);
    expect(velo).toMatchObject({ mention: 'Sans action à ce jour', actions: [] });
  });

  test('an edition between two has the words between two changes', () => {
    const [jardins] = at('avenant-1');
    expect(jardins?.titre).toBe('Ouvrir des jardins à tous');
    expect(jardins?.actions.map(({ texte }) => texte)).toEqual([
      'Poursuivre les ateliers',
      'Poursuivre deux potagers',
      'Engager un verger',
    ]);
  });

  test('the newest edition has the words of the files', () => {
    const [jardins, velo] = at('avenant-2');
    expect(jardins?.actions.at(1)?.texte).toBe('Poursuivre trois potagers');
    expect(velo).toMatchObject({ mention: null, actions: [{ id: 'velo-1', texte: 'Mettre des arceaux' }] });
  });

  test('an unknown edition is refused by name', () => {
    expect(() => at('avenant-3')).toThrow('No edition "avenant-3" in content/editions.yaml.');
  });

  test('a withdrawn action says so', () => {
    expect(rows[0]?.actions.filter(isWithdrawn).map(({ id }) => id)).toEqual(['jardins-3']);
  });
});

describe('annex passages', () => {
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
});
