import { z } from 'zod';

/** A connection of WebDriver BiDi: commands go out numbered, answers come back with their number. */
export interface BidiConnection {
  /** Sends a command and gives its result; throws when the browser refuses it, or is gone. */
  readonly send: (method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly close: () => void;
}

const messageSchema = z.object({
  id: z.int().nullish(),
  result: z.unknown(),
  error: z.string().optional(),
  message: z.string().optional(),
});

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to the address that a browser gave. */
export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`Nobody answers at ${url}.`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = messageSchema.parse(JSON.parse(String(data)));
    const one = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error === undefined) one?.resolve(result);
    else one?.reject(new Error(`${error}: ${message ?? ''}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed the connection.'));
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}
