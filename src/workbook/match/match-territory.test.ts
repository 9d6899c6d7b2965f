import { describe, expect, test } from 'vitest';
import { matchTerritories, textKey } from './match-territory.ts';

describe('match territory', () => {
  const base = { communes: [], qpvCode: null } as const;
  const match = matchTerritories([
    {
      ...base,
      id: 'le-pre',
      name: 'Quartier Intercommunal Le Pré',
      shortName: 'Le Pré',
      type: 'qpv',
      qpvCode: 'QP059001',
      qpvCodes2024: ['QN05901M'],
    },
    { ...base, id: 'nord-1', name: 'Nord', shortName: 'Nord 1', type: 'qpv' },
    { ...base, id: 'nord-2', name: 'Nord', shortName: 'Nord 2', type: 'qpv' },
    { ...base, id: 'm', name: 'ML', shortName: 'ML', type: 'metropole' },
    { ...base, id: 'e', name: 'Tous', shortName: 'Tous', type: 'ensemble_qpv' },
  ]);

  test.each(['', 'Ailleurs', '2022', 'Nord'])('« %s » is none, or more than one', (text) => {
    expect(match(text)).toBeNull();
  });

  test.each([
    ['le-pre', 'le-pre'],
    ['LE PRE', 'le-pre'],
    ['Quartier Le Pré', 'le-pre'],
    ['QPV Le Pré', 'le-pre'],
    ['QP059001', 'le-pre'],
    ['qn05901m', 'le-pre'],
    ['Nord 2', 'nord-2'],
    ['Métropole Européenne de Lille', 'm'],
    ['Ensemble des QPV', 'e'],
  ])('« %s » is %s', (text, id) => {
    expect(match(text)).toBe(id);
  });
});

describe('text key', () => {
  test('accents, case, signs, œ and spaces do not tell names apart', () => {
    expect(textKey('')).toBe('');
    expect(textKey('  Clémenceau – KIENER ')).toBe(textKey('clemenceau-kiener'));
    expect(textKey('Marcq-en-Barœul')).toBe('marcq en baroeul');
  });
});
