import { describe, expect, test } from 'vitest';
import { annexRegister, editionChanges, withdrawalReasons } from './edition-changes.ts';
import { editions, rows } from './fixtures/invented-annex.ts';

describe('edition changes', () => {
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
});

describe('withdrawal reasons', () => {
  test('a withdrawn action names the edition and the reason; the others are not there', () => {
    const reasons = [...withdrawalReasons(rows, editions).values()];
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(/^retirée par l’édition «\u{A0}.*\u{A0}». Les bancs sont posés\.$/u);
  });

  test('the register of the pages knows a withdrawn action before its command has written it', () => {
    const [id = ''] = [...withdrawalReasons(rows, editions).keys()];
    const line = JSON.stringify({
      page: '/a/',
      ancre: id,
      empreinte: '0123456789ab',
      debut: 'Installer des bancs',
    });
    const { withdrawn } = annexRegister(line, { annexe: rows, editions });
    expect(withdrawn.get('/a/')?.get(id)?.start).toBe('Installer des bancs');
  });
});
