import { expect, test } from 'vitest';
import { costLine, growthLine } from './cost-lines.ts';

const cost = (seconds: number, cpu: number, memory: number) => ({ seconds, cpu, memory });

test('the medians of the runs are told beside those of the reference', () => {
  const runs = [cost(9, 11, 3e8), cost(10, 12, 4e8), cost(99, 13, 5e8)];
  expect(costLine('Site', runs, [cost(2, 3, 2e8)])).toBe(
    'Site: 10.0 s (× 5.0), processor 12.0 s (× 4.0), 400 MB (× 2.0)',
  );
});

test('what a page more costs leaves out what a build costs at the start', () => {
  const line = growthLine({ pages: 39, cost: cost(9, 6, 3e8) }, { pages: 139, cost: cost(20, 8, 3.5e8) });
  expect(line).toBe('  from 39 to 139 pages, each page more: 20.0 ms of processor, 500 kB');
});
