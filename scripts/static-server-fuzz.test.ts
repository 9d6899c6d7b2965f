import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { temporaryFolder } from './files/temporary-folder.ts';
import { startServer } from './serving/static-server.ts';

const ROUNDS = 400;

/** Pieces of requests that have stopped a server, or might. */
const METHODS = ['GET', 'HEAD', 'POST', 'TRACE', 'CONNECT', 'OPTIONS', 'PURGE', 'get', '', 'GE T'];
const TARGETS = [
  '/',
  '//convention',
  '/..%2fX',
  '/%',
  '/%E0%A4%A',
  '*',
  '/a/../..',
  'http://b.example/',
  '',
].concat([`/${'a'.repeat(20_000)}`, '/%00', '/\\..\\', '/errata', '/errata/?a#b', '/é', '/./errata/']);
const HEADERS = [
  'Range: bytes=5-2',
  'Range: bytes=-5',
  'Range: bytes=99999999999999999999-',
  'Range: x',
].concat([
  `X: ${'y'.repeat(40_000)}`,
  'If-None-Match: "',
  'Content-Length: 5',
  'Content-Length: -5',
  'Transfer-Encoding: chunked',
  'Expect: 100-continue',
  'Connection: Upgrade\r\nUpgrade: websocket',
  'Host: a\r\nHost: b',
  ': :',
]);

test('no request stops the server, however it is put together', async () => {
  using folder = temporaryFolder({ 'index.html': 'home', '404.html': 'lost', 'errata/index.html': 'errata' });
  const server = await startServer({ folder: folder.path, basePath: '/', port: 0 });
  const port = Number(new URL(server.url).port);
  const pick = picker(1);
  const statuses = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const headers = Array.from({ length: round % 4 }, () => pick(HEADERS));
    const request = `${pick(METHODS)} ${pick(TARGETS)} HTTP/1.1\r\n${['Host: a', ...headers].join('\r\n')}\r\n\r\n`;
    statuses.add(await send(port, round % 7 === 0 ? request.slice(0, round) : request));
  }
  expect([...statuses].filter((status) => /^[2345]/u.test(status)).toSorted()).toEqual(
    expect.arrayContaining(['200', '404', '405', '400', '431', '301']),
  );
  expect([...statuses]).not.toContain('500');
  expect(await (await fetch(server.url)).text()).toBe('home');
  await server.close();
});

/** The same sequence at each run: a failure can be found again. */
function picker(seed: number): (list: readonly string[]) => string {
  let state = seed;
  return (list) => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length] ?? '';
  };
}

/** The status that a request gets, or an empty one where the server ends the conversation or waits for more. */
function send(port: number, request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (status: string): void => {
      socket.destroy();
      resolve(status);
    };
    socket.setTimeout(30, () => end(''));
    socket.on('error', () => end(''));
    socket.on('close', () => end(''));
    socket.on('data', (data) => end(/^HTTP\/1\.1 (\d{3})/u.exec(data.toString('latin1'))?.[1] ?? ''));
    socket.write(request, 'latin1');
  });
}
