import { expect, test } from 'vitest';
import { inventedVerification } from '../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../tests/fixtures/verification/invent-source.ts';
import type { Claim } from './claim-schema.ts';
import { describeContext } from './describe-context.ts';
import { readCell } from './read-cell.ts';
import { readNumbers } from './read-numbers.ts';
import type { ContextDifference } from './verdict.ts';

const vocabulary = { bases: {}, territoires: { 'qpv-2024': 'les quartiers de 2024' }, notes: {} };
const [quoted = { text: '', plain: '', decimals: 0, start: 0 }] = readNumbers('20 %');
const describe = (claim: Partial<Claim>, context: readonly ContextDifference[] | null) =>
  describeContext(
    source.dataset,
    vocabulary,
    inventedVerification(
      { kind: 'nombre', quoted, quantity: readCell(source, ['part-jardins', 'nord', 2015]) },
      { claim, context },
    ),
  );

test('nothing is said where nothing was compared, or where nothing differs', () => {
  expect(describe({ annee: [2019] }, null)).toEqual([]);
  expect(describe({ annee: [2015] }, [])).toEqual([]);
});

test('each difference has its sentence, with both sides', () => {
  expect(describe({ annee: [2019] }, ['annee'])).toEqual(['Année du texte : 2019 ; du tableau : 2015.']);
  expect(describe({ annee: [] }, ['annee'])).toEqual(['Le texte ne donne pas d’année ; le tableau, 2015.']);
  expect(describe({ territoire: ['qpv-2024'], base: 'ménages' }, ['perimetre'])).toEqual([
    'Périmètre du texte : les quartiers de 2024 ; du calcul : nord.',
    'Base du texte : ménages ; du tableau : terrains.',
  ]);
});

test('a deduced year is said to be', () => {
  expect(describe({ annee: [2015], annee_deduite: true }, [])).toEqual([
    'Le passage ne donne pas d’année : l’année 2015 est déduite.',
  ]);
  expect(describe({ annee: [2010, 2015], annee_deduite: true }, [])).toEqual([
    'Le passage ne donne pas les années : 2010 et 2015 sont déduits.',
  ]);
});
