import { expect, test } from 'vitest';
import {
  describeFollowUp,
  describeRepetition,
  describeRow,
  describeSilence,
  describeStages,
  describeVerbs,
} from './describe-follow-up.ts';
import { rows } from './fixtures/invented-annex.ts';
import { inventedVerbs, inventFact } from './fixtures/invented-fact.ts';
import { annexPortrait, followUp } from './follow-up.ts';

const fact = (id: string, actions: readonly string[]) => inventFact(id, { actions });
const portrait = annexPortrait(rows, inventedVerbs);

test('without a fact the whole says so plainly', () => {
  expect(describeFollowUp(followUp(rows, []), 87)).toBe('87 actions : aucun fait communiqué à ce jour.');
  expect(describeFollowUp([], 1)).toBe('1 action : aucun fait communiqué à ce jour.');
});

test('with facts the whole counts the actions they attest', () => {
  expect(describeFollowUp(followUp(rows, [fact('a', [])]), 4)).toBe(
    '4 actions : aucune n’a de fait attesté. Dernier fait inscrit le 1er mai 2026.',
  );
  expect(describeFollowUp(followUp(rows, [fact('a', ['jardins-1'])]), 4)).toContain(
    'une a au moins un fait attesté',
  );
  expect(describeFollowUp(followUp(rows, [fact('a', ['jardins-1', 'jardins-2'])]), 4)).toContain(
    '2 ont au moins un fait attesté',
  );
});

test('a row tells its facts, its actions in force and the last entry', () => {
  const [none] = followUp(rows, []);
  const [one] = followUp(rows, [fact('a', ['jardins-1'])]);
  if (none === undefined || one === undefined) throw new Error('The invented annex lacks its row.');
  expect(describeRow(none)).toBe('Aucun fait communiqué à ce jour.');
  expect(describeRow(one)).toBe('1 fait, 1 action sur 3 ; le dernier a été inscrit le 1er mai 2026.');
});

test('stages and verbs are counted, and what has none is left out', () => {
  expect(describeStages(portrait.stages)).toBe('2 dites déjà en place et 2 à mettre en œuvre');
  expect(describeStages([])).toBe('');
  expect(
    describeVerbs([
      { verb: 'poursuivre', count: 33 },
      { verb: 'asseoir', count: 1 },
    ]),
  ).toBe('« poursuivre » 33 fois et « asseoir » une fois');
});

test('what the actions leave out is told together, after what some of them give', () => {
  expect(describeSilence(portrait)).toBe('Aucune ne donne de date, de montant ni de nom de personne.');
  expect(describeSilence({ ...portrait, dated: 3, named: 1 })).toBe(
    '3 donnent une date ; 1 donne un nom de personne ; aucune ne donne de montant.',
  );
});

test('a repeated sentence is counted', () => {
  expect(describeRepetition(14, 14)).toBe('la même phrase 14 fois sur 14');
});
