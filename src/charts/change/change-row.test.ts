import { expect, test } from 'vitest';
import { inventedChange } from '../fixtures/invented-change.ts';
import { isLinked } from './change-row.ts';

test('two values are joined only where both are known and plain', () => {
  const linked = inventedChange.rows.filter(isLinked).map(({ label }) => label);
  expect(linked).toEqual(
    inventedChange.rows
      .map(({ label }) => label)
      .filter(
        (label) =>
          !['Sans chiffre', 'Sans départ', 'Départ douteux', 'Chiffre rond', 'Ensemble des QPV'].includes(
            label,
          ),
      ),
  );
});
