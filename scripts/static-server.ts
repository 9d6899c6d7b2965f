import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

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
  const serve = sirv(folder, { dev: true, etag: true, setHeaders: declareCharset });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (!path.startsWith(basePath)) return notFound(folder, response);
    const inside = path.slice(basePath.length - 1);
    if (!inside.endsWith('/') && isFolder(folder, inside)) return redirect(response, `${path}/`);
    const stripped: IncomingMessage = Object.assign(request, { url: inside });
    return serve(stripped, response, () => notFound(folder, response));
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

function isFolder(folder: string, path: string): boolean {
  const target = join(folder, safeDecode(path));
  return target.startsWith(folder) && existsSync(target) && statSync(target).isDirectory();
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function declareCharset(response: ServerResponse, path: string): void {
  const type = { csv: 'text/csv', txt: 'text/plain' }[/\.(\w+)$/u.exec(path)?.[1] ?? ''];
  if (type !== undefined) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}
