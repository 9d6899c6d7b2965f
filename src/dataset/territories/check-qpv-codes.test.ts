import { expect, test } from 'vitest';
import { collectMessages, inventedCell } from '../../../tests/invented-cell.ts';
import { checkQpvCodes } from './check-qpv-codes.ts';

function messages(rows: readonly (readonly [type: string, of2015: string, of2024?: string])[]) {
  const { report, messages: found } = collectMessages();
  const seen = new Map<string, number>();
  rows.forEach(([type, of2015, of2024 = ''], index) =>
    checkQpvCodes(
      {
        type,
        of2015: { ...inventedCell(of2015, 'code_qpv'), line: index + 2 },
        of2024: { ...inventedCell(of2024, 'code_qpv_2024'), line: index + 2 },
      },
      seen,
      report,
    ),
  );
  return found;
}

test('blank codes, and codes of the right list, are accepted', () => {
  expect(
    messages([
      ['qpv', ''],
      ['qpv', ''],
      ['metropole', ''],
      ['qpv', 'QP059001', 'QN05901M QN05902M'],
    ]),
  ).toEqual([]);
});

test('a code given twice is told with the line that has it', () => {
  expect(
    messages([
      ['qpv', 'QP059001'],
      ['qpv', 'QP059001'],
    ]),
  ).toEqual(['« QP059001 » est déjà le code de la ligne 2 : corriger celui des deux qui est faux.']);
});

test.each(['metropole', 'ensemble_qpv'])('a %s has no code', (type) => {
  expect(messages([[type, 'QP059001']])[0]).toContain('n’est pas un quartier');
  expect(messages([[type, '', 'QN05901M']])[0]).toContain('n’est pas un quartier');
});

test('a code of the other list is told as such', () => {
  expect(messages([['qpv', 'QN05901M']])[0]).toContain('est un code de la liste de 2024');
  expect(messages([['qpv', '', 'QP059001']])[0]).toContain('est un code de la liste de 2015');
});

test.each(['59', 'QP05901', 'qp059001', 'QP059001 QP059002', 'QN059001'])('« %s » is no code', (code) => {
  expect(messages([['qpv', code]])[0]).toContain('n’est pas un code de quartier de 2015');
});

test('one code of the other list among right ones makes the cell no list of codes', () => {
  const refusal =
    'n’est pas un code de quartier de 2024 : écrire QN, cinq chiffres et une lettre, QN05901M, une espace entre deux codes, ou vider la cellule.';
  expect(messages([['qpv', '', 'QN05901M QP059001']])).toEqual([`« QN05901M QP059001 » ${refusal}`]);
  expect(messages([['qpv', '', 'QN05901M 59']])).toEqual([`« QN05901M 59 » ${refusal}`]);
  expect(messages([['qpv', '', 'xQN05901M']])).toEqual([`« xQN05901M » ${refusal}`]);
  expect(messages([['qpv', '', 'QN05901Mx']])).toEqual([`« QN05901Mx » ${refusal}`]);
});

test('a code of 2015 in the column of 2024 is told with the form of 2024', () => {
  expect(messages([['qpv', '', 'QP059001']])).toEqual([
    '« QP059001 » est un code de la liste de 2015, et « code_qpv_2024 » tient ceux de 2024 : écrire le code de 2024 (QN, cinq chiffres et une lettre, QN05901M), ou vider la cellule.',
  ]);
});

test('of three rows with one code, each is told with the first; codes of 2024 may come again', () => {
  expect(
    messages([
      ['qpv', 'QP059001', 'QN05901M'],
      ['qpv', 'QP059001', 'QN05901M'],
      ['qpv', 'QP059001'],
    ]).map((message) => message.split(' : ')[0]),
  ).toEqual(Array.from({ length: 2 }, () => '« QP059001 » est déjà le code de la ligne 2'));
});

test('a code repeated in its cell is refused', () => {
  expect(messages([['qpv', '', 'QN05901M QN05901M']])).toEqual([
    '« QN05901M QN05901M » répète un code : ne l’écrire qu’une fois.',
  ]);
});
