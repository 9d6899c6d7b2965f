import { describe, expect, test } from 'vitest';
import { inventedVerification } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventContent, oneFigure } from '../../../tests/fixtures/verification/invent-content.ts';
import {
  inventedSource,
  inventedSource as source,
} from '../../../tests/fixtures/verification/invent-source.ts';
import { readCell } from '../formula/read-cell.ts';
import { readNumbers } from '../read-numbers.ts';
import type { Outcome } from '../verification.ts';
import {
  changedVerdicts,
  describeChangedVerdicts,
  loadAcknowledged,
  readLedger,
  verdictLine,
  verdictLines,
  writeLedger,
} from './verdict-ledger.ts';

describe('verdict ledger', () => {
  const [quoted = { text: '', plain: '', decimals: 0, start: 0 }] = readNumbers('21');
  const quantity = readCell(source, ['part-jardins', 'nord', 2015]);
  const outcome: Outcome = { kind: 'nombre', quoted, quantity };

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

  test('what cannot be compared is told with both figures too', () => {
    const other = inventedVerification(outcome, { verdict: 'non_comparable', context: ['annee'] });
    expect(verdictLine(source.dataset, other)).toBe(
      'Non comparable (texte : 21 % des terrains ; tableau : 20,5\u{A0}%), autre année ou durée',
    );
  });
});

describe('load acknowledged', () => {
  const { dataset } = inventedSource;
  const agreed = {
    ...oneFigure,
    'verifications/verdicts.yaml': writeLedger({ 'part-nord': 'Concorde, même année et périmètre' }),
  };

  test('acknowledged verdicts let the build go on', () => {
    const root = inventContent(agreed);
    expect(readLedger(root)).toEqual({ 'part-nord': 'Concorde, même année et périmètre' });
    expect(loadAcknowledged(root, dataset).list).toHaveLength(1);
  });

  test('a changed verdict stops it, old and new', () => {
    const words = oneFigure['convention/presentation.mdx'].replace('20,5', '20,6');
    expect(() =>
      loadAcknowledged(inventContent({ ...agreed, 'convention/presentation.mdx': words }), dataset),
    ).toThrow(
      'content/verifications/verdicts.yaml (part-nord) avant : Concorde, même année et périmètre ; maintenant : Diffère (texte : 20,6 % ; tableau : 20,5\u{A0}%), même année et périmètre.',
    );
  });

  test('a ledger that a hand has touched stops it, though its verdicts are the same', () => {
    const touched = {
      ...agreed,
      'verifications/verdicts.yaml': 'part-nord: Concorde, même année et périmètre\n',
    };
    expect(() => loadAcknowledged(inventContent(touched), dataset)).toThrow('n’est pas tel que la commande');
    const saved = agreed['verifications/verdicts.yaml'].replaceAll('\n', '\r\n');
    const onWindows = inventContent({ ...agreed, 'verifications/verdicts.yaml': saved });
    expect(loadAcknowledged(onWindows, dataset).list).toHaveLength(1);
  });

  test('a changed cell stops it too', () => {
    const observations = new Map([
      ...dataset.observations,
      [
        'part-jardins',
        (dataset.observations.get('part-jardins') ?? []).map((cell) =>
          cell.territory === 'nord' ? { ...cell, value: 20.7, published: '20.7' } : cell,
        ),
      ] as const,
    ]);
    expect(() => loadAcknowledged(inventContent(agreed), { ...dataset, observations })).toThrow(
      'maintenant : Diffère',
    );
  });

  test('a ledger that is not there is told', () => {
    expect(() => readLedger(inventContent(oneFigure))).toThrow('le fichier manque');
  });
});
