import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A server of the system that runs for a test. */
export interface RunningHost {
  /** The address of its root. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const PATIENCE = 100;

/** Starts a server in the foreground and waits until it answers; throws with what it said when it stops before. */
export async function startProcess(
  command: string,
  args: readonly string[],
  port: number,
): Promise<RunningHost> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (let attempt = 0; attempt < PATIENCE && child.exitCode === null; attempt += 1) {
    if (await answers(port))
      return { url: `http://localhost:${port}`, close: () => (child.kill('SIGTERM'), ended) };
    await setTimeout(100);
  }
  child.kill('SIGKILL');
  throw new Error(`${command} did not start:\n${said}`);
}

/** A port that was free a moment ago, on the loopback. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No port.')),
      );
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
