import { createReadStream, existsSync, readFileSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { hostRules } from '../../src/hosting/host-rules.ts';
import { type ByteRange, findServed, readRange } from './served-file.ts';

/** What a static server serves, and where. */
export interface ServerOptions {
  readonly folder: string;
  /** The path the folder is served under, with both slashes: `/`, or `/any/sub/path/`. */
  readonly basePath: string;
  /** The port to take; 0 lets the system choose a free one. */
  readonly port: number;
}

/** A server that runs. */
export interface RunningServer {
  /** The address of the home page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder as a plain static host does: index.html of folders, a slash added by a redirect, 404.html with its status. */
export async function startServer({ folder, basePath, port }: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    try {
      answer(folder, basePath, request, response);
    } catch (error) {
      console.error(error);
      response.destroy();
    }
  });
  const actual = await listen(server, port);
  return {
    url: `http://localhost:${actual}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function answer(folder: string, basePath: string, request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '' } = request;
  if (!['GET', 'HEAD'].includes(method)) {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
    return;
  }
  const served = findServed(folder, basePath, url);
  if (served === null) notFound(folder, request, response);
  else if ('redirect' in served) response.writeHead(301, { Location: served.redirect }).end();
  else sendFile(served.file, served.stat, request, response);
}

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const file = join(folder, '404.html');
  const page = existsSync(file) ? readFileSync(file) : 'Not found';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function sendFile(file: string, stat: Stats, request: IncomingMessage, response: ServerResponse): void {
  const tag = `W/"${stat.size}-${Math.trunc(stat.mtimeMs)}"`;
  response.setHeader('Content-Type', typeOf(file));
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Last-Modified', stat.mtime.toUTCString());
  response.setHeader('ETag', tag);
  response.setHeader('Accept-Ranges', 'bytes');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const range =
    request.headers['if-range'] === undefined ? readRange(request.headers.range, stat.size) : null;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${stat.size}`, 'Content-Length': 0 }).end();
    return;
  }
  sendBytes(file, stat.size, range, request.method === 'HEAD', response);
}

function sendBytes(
  file: string,
  size: number,
  range: ByteRange | null,
  isHead: boolean,
  response: ServerResponse,
): void {
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const partial = range === null ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` };
  response.writeHead(range === null ? 200 : 206, { ...partial, 'Content-Length': end - start + 1 });
  if (isHead || size === 0) response.end();
  // A reader who leaves, or a file that goes meanwhile, ends this answer and nothing else.
  else pipeline(createReadStream(file, { start, end }), response, () => {});
}

const TYPES: ReadonlyMap<string, string> = new Map(
  hostRules.types.map(({ extension, mime, isText }) => [
    `.${extension}`,
    isText ? `${mime}; charset=utf-8` : mime,
  ]),
);

function typeOf(file: string): string {
  return TYPES.get(extname(file)) ?? 'text/plain; charset=utf-8';
}
