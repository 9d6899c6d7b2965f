import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Mutant } from './mutation.ts';
import type { Judgement } from './room-tests.ts';

/** A mutant and what became of it; « endless » when its tests had to be stopped, « crashed » when they ended their process. */
export interface Judged {
  readonly mutant: Mutant;
  readonly outcome: Judgement | 'endless' | 'crashed';
}

/** A process that holds the tests of a room, and the milliseconds that one mutant is given. */
interface RoomProcess {
  readonly child: ChildProcess;
  readonly patience: number;
}

/** Milliseconds between two looks at the time that a mutant has left. */
const STEP = 100;

/** What the process of a room ends with when no mutant is to blame. */
const FAILED = 3;

// Beyond four times what all the tests of the room took to load and run, a loop has no end.
const patienceOf = (took: number): number => 5000 + 4 * took;

/** Judges the mutants of a room in some processes at once, and tells each result; throws when the tests fail without a mutant. */
export async function judgeMutants(
  room: string,
  mutants: readonly Mutant[],
  processes: number,
  tell: (judged: Judged) => void,
  patience: (took: number) => number = patienceOf,
): Promise<void> {
  const queue = mutants.values();
  const start = (): Promise<RoomProcess> => startProcess(room, patience);
  await Promise.all(Array.from({ length: processes }, () => judgeFrom(queue, start, tell)));
}

/** Takes mutants from a queue that others take from too, until it is empty. */
async function judgeFrom(
  queue: Iterable<Mutant>,
  start: () => Promise<RoomProcess>,
  tell: (judged: Judged) => void,
): Promise<void> {
  let own: RoomProcess | null = null;
  try {
    for (const mutant of queue) {
      own ??= await start();
      const outcome = await ask(own, mutant);
      tell({ mutant, outcome });
      if (outcome !== 'endless' && outcome !== 'crashed') continue;
      own.child.kill('SIGKILL');
      own = null;
    }
  } finally {
    own?.child.kill('SIGKILL');
  }
}

function startProcess(room: string, patience: (took: number) => number): Promise<RoomProcess> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'room-process.ts'), [room], { execArgv: [] });
    child.once('exit', () => reject(new Error(`The tests of src/${room} do not run.`)));
    child.once('message', (took: number) => {
      child.removeAllListeners('exit');
      resolve({ child, patience: patience(took) });
    });
  });
}

function ask({ child, patience }: RoomProcess, mutant: Mutant): Promise<Judged['outcome']> {
  return new Promise((resolve, reject) => {
    // Counted in steps: the time that a machine sleeps, or stops this process, proves nothing against a mutant.
    let left = patience;
    const timer = setInterval(() => {
      left -= STEP;
      if (left <= 0) settle('endless');
    }, STEP);
    const settle = (outcome: Judged['outcome']): void => {
      clearInterval(timer);
      for (const event of ['message', 'exit']) child.removeAllListeners(event);
      resolve(outcome);
    };
    child.once('message', (judgement: Judgement) => settle(judgement));
    child.once('exit', (code) => {
      if (code === FAILED) reject(new Error(`The mutant of ${mutant.file} was not judged.`));
      settle('crashed');
    });
    child.send(mutant);
  });
}
