import { describe, expect, test } from 'vitest';
import { writeEntry } from './entries.ts';
import { fingerprint } from './fingerprint.ts';
import { readRegister, withWithdrawals } from './register.ts';

describe('register', () => {
  test('an empty register holds nothing', () => {
    expect(readRegister('\n').addresses.size).toBe(0);
  });

  test('the last entry of an anchor says what it stands for now', () => {
    const text = [
      { adresse: '/a/' },
      { page: '/a/', ancre: 'x', empreinte: '111111111111', debut: 'Avant' },
      { page: '/a/', ancre: 'x', empreinte: '222222222222', debut: 'Après', raison: 'coquille' },
      { page: '/a/', ancre: 'vieux', vers: 'x' },
      { adresse: '/b/', vers: '/a/' },
    ]
      .map(writeEntry)
      .join('\n');
    const register = readRegister(text);
    expect(register.anchors.get('/a/')?.get('x')).toEqual({ fingerprint: '222222222222', start: 'Après' });
    expect(register.aliases.get('/a/')?.get('vieux')).toBe('x');
    expect([...register.moved]).toEqual([['/b/', '/a/']]);
    expect([...register.addresses]).toEqual(['/a/', '/b/']);
  });

  test('a broken line is named by its place', () => {
    expect(() => readRegister('{"adresse":"/a/"}\n{"adresse":')).toThrow('content/registre.jsonl:2');
    expect(() => readRegister('{"page":"/a/"}')).toThrow(
      'content/registre.jsonl:1:1 cette ligne n’est ni une adresse',
    );
  });

  test('a withdrawn anchor keeps how its passage began, and its reason; words that come back undo it', () => {
    const lines = [
      { page: '/a/', ancre: 'x', empreinte: '111111111111', debut: 'Planter' },
      { page: '/a/', ancre: 'x', retrait: 'avenant' },
    ].map((entry) => JSON.stringify(entry));
    const withdrawn = (text: string) => readRegister(text).withdrawn.get('/a/')?.get('x');
    expect(withdrawn(lines.join('\n'))).toEqual({ start: 'Planter', reason: 'avenant' });
    expect(withdrawn([...lines, lines[0]].join('\n'))).toBeUndefined();
  });
});

describe('with withdrawals', () => {
  const line = (page: string, ancre: string) => ({
    page,
    ancre,
    empreinte: fingerprint('La ville agit'),
    debut: 'La ville agit',
  });
  const register = readRegister(
    [
      line('/a/', 'x-1'),
      line('/b/', 'x-1'),
      line('/b/', 'x-2'),
      { page: '/b/', ancre: 'x-1', retrait: 'Dit avant' },
    ]
      .map((one) => JSON.stringify(one))
      .join('\n'),
  );

  test('a withdrawn anchor is known on each page that promised it, with how it began; what the register says stays', () => {
    const { withdrawn } = withWithdrawals(
      register,
      new Map([
        ['x-1', 'Dit après'],
        ['x-9', 'Ailleurs'],
      ]),
    );
    expect(Object.fromEntries([...withdrawn].map(([page, own]) => [page, Object.fromEntries(own)]))).toEqual({
      '/a/': { 'x-1': { start: 'La ville agit', reason: 'Dit après' } },
      '/b/': { 'x-1': { start: 'La ville agit', reason: 'Dit avant' } },
    });
    expect(register.withdrawn.has('/a/')).toBe(false);
  });
});
