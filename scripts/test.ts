import { chdir } from 'node:process';
import { projectRoot } from './project-root.ts';
import { runStages } from './testing/run-stages.ts';
import { testStages } from './testing/test-stages.ts';

chdir(projectRoot);
const started = performance.now();
const { passed, failed } = await runStages(testStages, (text) => void process.stdout.write(text));
console.log(`\nWhole run: ${((performance.now() - started) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
