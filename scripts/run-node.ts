import { spawn, type StdioOptions } from 'node:child_process';

/** What a child process may be given besides its arguments. */
export interface RunOptions {
  /** The folder that it is started in; that of this process when left out. */
  readonly folder?: string;
  /** Variables added to those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Takes what the child writes; it goes where this process writes when left out. */
  readonly write?: (text: string) => void;
  /** What the child is told on its standard input, when it is known; null ends the child instead. */
  readonly order?: Promise<string | null>;
  /** Called once the order has left, or cannot: what holds this thread for seconds waits for it. */
  readonly onOrdered?: () => void;
}

/** Runs a script with this same Node and returns its exit code; a signal that ends this process ends the child too. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: streamsOf(options),
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      env: { ...process.env, ...options.environment },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => options.write?.(text));
    }
    const stop = (): void => void child.kill('SIGTERM');
    // A child that ended before its order says so by its exit code.
    child.stdin?.on('error', () => {});
    options.order?.then(
      (order) => (order === null ? stop() : child.stdin?.end(order, options.onOrdered)),
      stop,
    );
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      resolve(code ?? 1);
    });
  });
}

function streamsOf({ write, order }: RunOptions): StdioOptions {
  const out = write === undefined ? 'inherit' : 'pipe';
  if (order !== undefined) return ['pipe', out, out];
  return write === undefined ? 'inherit' : ['ignore', out, out];
}
