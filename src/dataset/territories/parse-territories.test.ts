import { expect, test } from 'vitest';
import { collectMessages } from '../../../tests/invented-cell.ts';
import { parseTerritories } from './parse-territories.ts';

const HEADER = 'id,nom,nom_court,type,communes,code_qpv\n';

function messagesFor(line: string): readonly string[] {
  const { report, messages } = collectMessages();
  parseTerritories('f.csv', `${HEADER}${line}\n`, report);
  return messages;
}

test('a blank code is null, blank communes are none', () => {
  const { report } = collectMessages();
  expect(parseTerritories('f.csv', `${HEADER}m,La Métropole,Métropole,metropole,,\n`, report)).toEqual([
    { id: 'm', name: 'La Métropole', shortName: 'Métropole', type: 'metropole', communes: [], qpvCode: null },
  ]);
});

test.each([
  ['Le-Pré,Le Pré,Le Pré,qpv,Montbel,', 'identifiant'],
  ['a,,Le Pré,qpv,Montbel,', 'le nom manque'],
  ['a,Le Pré,,qpv,Montbel,', 'le nom manque'],
  [`a,Le Pré,${'x'.repeat(35)},qpv,Montbel,`, 'a 35 caractères : en garder 34 au plus'],
  ['a,Le Pré,Le Pré,QPV,Montbel,', 'n’est pas un type'],
  ['a,Le Pré,Le Pré,qpv,,', 'la commune manque'],
  ['a,Le Pré,Le Pré,qpv,"Montbel,Valclair",', 'n’est pas une liste'],
  ['a,Le Pré,Le Pré,qpv,"Montbel, ,Valclair",', 'n’est pas une liste'],
  ['a,Le Pré,Le Pré,qpv,Montbel,59001', 'n’est pas un code'],
])('%s: %s', (line, fact) => {
  const messages = messagesFor(line);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(fact);
});

test('a name of 34 characters and a code are accepted; those of the list of 2024 have a column of their own', () => {
  expect(messagesFor(`a,Le Pré,${'x'.repeat(34)},qpv,"Montbel, Valclair",QP059999`)).toEqual([]);
  const { report, messages } = collectMessages();
  const text = `id,nom,nom_court,type,communes,code_qpv,code_qpv_2024\na,Le Pré,Le Pré,qpv,Montbel,,QN05901M QN05902M\nb,B,B,qpv,B,,\n`;
  const [first, second] = parseTerritories('f.csv', text, report);
  expect(messages).toEqual([]);
  expect(first?.qpvCodes2024).toEqual(['QN05901M', 'QN05902M']);
  expect(second).not.toHaveProperty('qpvCodes2024');
});

test('an identifier is written whole in small letters, figures and hyphens', () => {
  expect(messagesFor('a b,Le Pré,Le Pré,qpv,Montbel,')[0]).toContain('« a b » n’est pas un identifiant');
  expect(messagesFor('a-É,Le Pré,Le Pré,qpv,Montbel,')[0]).toContain('« a-É » n’est pas un identifiant');
});

test('a short name that charts refuse is told, and no other cell is asked about', () => {
  const { report, messages } = collectMessages();
  const refuse = (name: string): string => `« ${name} » est trop large.`;
  const [territory] = parseTerritories(
    'f.csv',
    `${HEADER}a,Le Grand Pré,Le Pré,qpv,Montbel,\n`,
    report,
    refuse,
  );
  expect(messages).toEqual(['« Le Pré » est trop large.']);
  expect(territory?.id).toBe('a');
});
