import { expect, test } from 'vitest';
import { inventContent, oneFigure } from '../../tests/fixtures/verification/invent-content.ts';
import { inventedSource } from '../../tests/fixtures/verification/invent-source.ts';
import { loadAcknowledged, readLedger } from './load-acknowledged.ts';
import { writeLedger } from './verdict-ledger.ts';

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
