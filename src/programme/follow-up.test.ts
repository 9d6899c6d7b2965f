import { describe, expect, test } from 'vitest';
import { annexFileSchema } from '../editorial/schemas/annexe.ts';
import { rows } from './fixtures/invented-annex.ts';
import { inventedVerbs, inventFact } from './fixtures/invented-fact.ts';
import { actionVerb, annexPortrait, followUp } from './follow-up.ts';

describe('follow up', () => {
  const fact = (id: string, inscrit_le: string, actions: readonly string[]) =>
    inventFact(id, { inscrit_le, actions });

  test('without a fact nothing is attested, and no day is given', () => {
    expect(
      followUp(rows, []).map(({ attested, lastEntered, facts }) => [attested, lastEntered, facts.length]),
    ).toEqual([
      [0, null, 0],
      [0, null, 0],
    ]);
  });

  test('facts count for their own row, each action once, and the last entry gives the day', () => {
    const facts = [
      fact('a', '2026-05-01', ['jardins-1', 'jardins-2']),
      fact('b', '2026-09-01', ['jardins-1']),
    ];
    const [jardins, velo] = followUp(rows, facts);
    expect(jardins).toMatchObject({ attested: 2, lastEntered: '2026-09-01' });
    expect(velo).toMatchObject({ attested: 0, lastEntered: null });
  });

  test('the portrait counts the actions in force by their verb, the most frequent first', () => {
    const portrait = annexPortrait(rows, inventedVerbs);
    expect(portrait.actions).toBe(4);
    expect(portrait.stages.map(({ stage, count }) => [stage, count])).toEqual([
      ['en-place', 2],
      ['a-venir', 2],
      ['a-l-etude', 0],
      ['indetermine', 0],
    ]);
    expect(portrait.stages[1]?.verbs).toEqual([
      { verb: 'engager', count: 1 },
      { verb: 'mettre', count: 1 },
    ]);
    expect([portrait.rows, portrait.samePartners, portrait.sameComplements]).toEqual([2, 2, 2]);
  });

  test('a date, an amount and a person are told by their writing; a number of people is none of them', () => {
    const written = [
      'Mettre 12 bancs en 2027',
      'Mettre 30 000 euros',
      'Mettre Mme Roux au jardin',
      'Mettre 20 bancs',
      'Mettre fin le 3 mai',
    ];
    const row = annexFileSchema.parse({
      ordre: 1,
      titre: 'T',
      ambition: 'a',
      partenaires: 'P',
      complementaires: 'C',
      actions: written.map((texte, index) => ({ id: `a-${String(index + 1)}`, texte })),
    });
    const { dated, priced, named } = annexPortrait([{ id: 'a', ...row }], inventedVerbs);
    expect({ dated, priced, named }).toEqual({ dated: 2, priced: 1, named: 1 });
  });
});

describe('action verb', () => {
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
});
