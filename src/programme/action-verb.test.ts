import { expect, test } from 'vitest';
import { actionVerb } from './action-verb.ts';

const verbs = {
  'en-place': ['poursuivre'],
  'a-venir': ['mettre'],
  'a-l-etude': ['réfléchir'],
  indetermine: ['via'],
};

test('the first word tells, whatever its capital and accents', () => {
  expect(actionVerb("Poursuivre l'action", verbs)).toEqual({ verb: 'poursuivre', stage: 'en-place' });
  expect(actionVerb('Réfléchir à une aide', verbs)).toEqual({ verb: 'réfléchir', stage: 'a-l-etude' });
  expect(actionVerb('Via la Cité, poursuivre', verbs)).toEqual({ verb: 'via', stage: 'indetermine' });
});

test('a word that is not declared tells nothing', () => {
  expect(actionVerb('Bâtir', verbs)).toBeNull();
  expect(actionVerb('', verbs)).toBeNull();
});
