import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program that a test started, and that it ends. */
export interface StartedProgram {
  /** What the program said that the test waited for. */
  readonly said: string;
  readonly stop: () => Promise<void>;
}

/** How a program is started. */
export interface ProgramStart {
  readonly path: string;
  readonly args: readonly string[];
  /** The folder that it is started in; that of the tests when left out. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The words by which the program says that it is ready, what their first group holds being handed over; or a question to ask until it is. */
  readonly ready: RegExp | (() => Promise<boolean>);
}

const LONGEST_START = 60_000;

/** Starts a program and waits until it says that it is ready; throws what it said when it ends first, or says nothing. */
export async function startProgram({
  path,
  args,
  folder,
  environment = {},
  ready,
}: ProgramStart): Promise<StartedProgram> {
  const child = spawn(path, args, {
    env: { ...process.env, ...environment },
    ...(folder === undefined ? {} : { cwd: folder }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    const killed = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(killed);
  };
  try {
    const said = ready instanceof RegExp ? await waitFor(child, path, ready) : await askUntil(ready, path);
    return { said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function waitFor(child: ChildProcess, path: string, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const giveUp = (why: string): void => reject(new Error(`${path} ${why}. It said: ${said}`));
    const timer = setTimeout(() => giveUp('is not ready after a minute'), LONGEST_START);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = ready.exec(said);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[1] ?? '');
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', ({ message }) => giveUp(`could not start (${message})`));
    child.once('exit', () => giveUp('ended'));
  });
}

async function askUntil(isReady: () => Promise<boolean>, path: string): Promise<string> {
  const end = performance.now() + LONGEST_START;
  while (!(await isReady())) {
    if (performance.now() > end) throw new Error(`${path} is not ready after a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return '';
}
