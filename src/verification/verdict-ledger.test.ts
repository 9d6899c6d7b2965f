import { expect, test } from 'vitest';
import { inventedVerification } from '../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../tests/fixtures/verification/invent-source.ts';
import { readCell } from './read-cell.ts';
import { readNumbers } from './read-numbers.ts';
import { changedVerdicts, describeChangedVerdicts, verdictLine, verdictLines } from './verdict-ledger.ts';

const [quoted = { text: '', plain: '', decimals: 0, start: 0 }] = readNumbers('21');
const quantity = readCell(source, ['part-jardins', 'nord', 2015]);
const outcome = { kind: 'nombre', quoted, quantity } as const;

test('a verdict stands on one line, a difference with both figures', () => {
  expect(verdictLine(source.dataset, inventedVerification(outcome))).toBe(
    'Concorde, même année et périmètre',
  );
  const differs = inventedVerification(outcome, { verdict: 'differe', context: ['annee'] });
  expect(verdictLine(source.dataset, differs)).toBe(
    'Diffère (texte : 21 % des terrains ; tableau : 20,5\u{A0}%), autre année ou durée',
  );
  const untold = inventedVerification(outcome, { verdict: 'non_verifiable', context: null });
  expect(verdictLines(source.dataset, [untold])).toEqual({ essai: 'Non vérifiable ici' });
});

test('a verdict that changed, one that is new and one that is gone are told, old and new', () => {
  const changes = changedVerdicts(
    { a: 'Concorde', b: 'Concorde', c: 'Concorde' },
    { a: 'Concorde', b: 'Diffère', d: 'Concorde' },
  );
  expect(changes).toEqual([
    { id: 'b', old: 'Concorde', new: 'Diffère' },
    { id: 'd', old: null, new: 'Concorde' },
    { id: 'c', old: 'Concorde', new: null },
  ]);
  expect(describeChangedVerdicts(changes)).toBe(
    [
      'content/verifications/verdicts.yaml (b) avant : Concorde ; maintenant : Diffère.',
      'content/verifications/verdicts.yaml (d) avant : aucun verdict ; maintenant : Concorde.',
      'content/verifications/verdicts.yaml (c) avant : Concorde ; maintenant : plus de verdict.',
      'Des verdicts ont changé : les lire sur ces lignes, puis en prendre acte avec « npm run verdicts ».',
    ].join('\n'),
  );
});

test('nothing is told where nothing changed', () => {
  expect(changedVerdicts({ a: 'Concorde' }, { a: 'Concorde' })).toEqual([]);
});
