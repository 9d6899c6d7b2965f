import { expect, test } from 'vitest';
import { inventContent, oneFigure } from '../../tests/fixtures/verification/invent-content.ts';
import { inventedSource } from '../../tests/fixtures/verification/invent-source.ts';
import { readRegister } from '../register/register.ts';
import { verifyText } from './verified-text.ts';

test('each figure is checked, described, and has its mark', () => {
  const text = verifyText(inventContent(oneFigure), inventedSource.dataset, readRegister(''));
  expect(text.claims).toMatchObject([
    { verification: { verdict: 'concorde', start: 24 }, description: { id: 'part-nord' } },
  ]);
  expect(text.marks.get('part-nord')).toMatchObject({ verdict: 'concorde', quotation: '20,5 %' });
  expect(text.otherWords.get('presentation')).toEqual([{ texte: 'En 2015', raison: 'année' }]);
  expect(text.vocabulary.notes).toEqual({ nord: 'Le nord est grand.' });
});
