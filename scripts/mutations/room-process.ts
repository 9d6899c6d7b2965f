import { projectRoot } from '../project-root.ts';
import type { Mutant } from './mutation.ts';
import { openRoomTests } from './room-tests.ts';

// One process that judges the mutants of a room, one message each; the one that started it may end it at any moment.
// It ends with code 3 when it is itself that failed: a mutant that ends it, by filling its memory, gives another.
function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(3);
}

process.on('disconnect', () => process.exit());
const started = performance.now();
try {
  const tests = await openRoomTests(projectRoot, process.argv[2] ?? '');
  process.on('message', (mutant: Mutant) => {
    void tests.judge(mutant).then((judgement) => process.send?.(judgement), fail);
  });
  process.send?.(performance.now() - started);
} catch (error) {
  fail(error);
}
