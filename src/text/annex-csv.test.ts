import { expect, test } from 'vitest';
import { annexCsv } from './annex-csv.ts';

const row = {
  id: 'a',
  ordre: 1,
  titre: 'Ambition, une',
  mention: null,
  partenaires: 'P',
  complementaires: 'C',
};

test('one line an action, quoted where a comma asks for it', () => {
  expect(annexCsv([{ ...row, actions: ['Faire', 'Finir'] }])).toBe(
    'ligne,ambition,rang,action,sollicitations_partenaires,actions_complementaires\n' +
      '1,"Ambition, une",1,Faire,P,C\n1,"Ambition, une",2,Finir,P,C\n',
  );
});

test('an ambition without actions keeps its line and its mention', () => {
  expect(annexCsv([{ ...row, mention: 'Hors champ', actions: [] }])).toContain(
    '1,"Ambition, une",,Hors champ,P,C\n',
  );
});

test('a cell cannot become a formula', () => {
  expect(annexCsv([{ ...row, actions: ['=1+1'] }])).toContain("'=1+1");
});
