import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { listFiles } from './files/list-files.ts';
import { describeRoom, describeSurvivor, isSurvivor, scoreOf } from './mutations/describe-room.ts';
import { findMutations } from './mutations/find-mutations.ts';
import { type Judged, judgeMutants } from './mutations/judge-mutants.ts';
import { readMutationOptions } from './mutations/read-options.ts';
import { sample } from './mutations/sample.ts';
import { projectRoot } from './project-root.ts';

// npm run mutations: breaks the rooms in one place after the other, in memory, and lists what their own tests let pass.

/** What a core room owes, in per cent. */
const LEAST = 85;

const options = readMutationOptions(process.argv.slice(2));
if ('refusal' in options) {
  console.error(options.refusal);
  process.exit(2);
}
const started = performance.now();
for (const room of options.rooms) {
  const modules = listFiles(join(projectRoot, 'src', room)).filter(
    (path) => path.startsWith(options.within) && path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  const files = modules.map((path) => `src/${room}/${path}`);
  const all = files.flatMap((file) => {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    return findMutations(text).map((mutation) => ({ file, text, ...mutation }));
  });
  const judged: Judged[] = [];
  const mutants = sample(all, options.most, options.seed);
  console.log(`src/${room}: trying ${mutants.length} mutants…`);
  await judgeMutants(room, mutants, availableParallelism(), (one) => {
    judged.push(one);
    if (isSurvivor(one)) console.log(describeSurvivor(one));
  });
  console.log(describeRoom(room, judged, all.length));
  if ((scoreOf(judged) ?? 0) < LEAST) process.exitCode = 1;
}
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s.`);
