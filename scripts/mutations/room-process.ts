import { projectRoot } from '../project-root.ts';
import type { Mutant } from './mutation.ts';
import { openRoomTests } from './room-tests.ts';

// One process that judges the mutants of a room, one message each; the one that started it may end it at any moment.
process.on('disconnect', () => process.exit());
const started = performance.now();
try {
  const tests = await openRoomTests(projectRoot, process.argv[2] ?? '');
  process.on('message', (mutant: Mutant) => {
    void tests.judge(mutant).then((judgement) => process.send?.(judgement));
  });
  process.send?.(performance.now() - started);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
