import { expect, test } from 'vitest';
import { formatDifferences } from './difference-table.ts';

test('columns are as wide as their words, numbers stand on the right', () => {
  expect(
    formatDifferences({
      title: 'T',
      heads: ['Indicateur', 'Année'],
      rows: [
        ['Âge', '2022'],
        ['B', ''],
      ],
      details: ['a → b'],
    }),
  ).toBe(
    ['T', '', 'Indicateur  Année', '──────────  ─────', 'Âge          2022', 'B', '', '  a → b'].join('\n'),
  );
});
