import { type RunningServer, type ServerOptions, startServer } from './static-server.ts';

const ATTEMPTS = 50;

/** Starts a server on the given port, or on the first free one of those that follow. */
export async function startOnFreePort(options: ServerOptions): Promise<RunningServer> {
  for (let port = options.port; port < options.port + ATTEMPTS; port += 1) {
    try {
      return await startServer({ ...options, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  const last = options.port + ATTEMPTS - 1;
  throw new Error(
    `Les ports ${options.port} à ${last} sont tous pris. Arrêter un des programmes qui les occupent.`,
  );
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
