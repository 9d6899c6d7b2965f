import { once } from 'node:events';
import { createServer } from 'node:net';
import { z } from 'zod';
import { provideWebKit } from '../../../scripts/provide/provide-webkit.ts';
import { fromJson, inJson } from '../answer-in-json.ts';
import { type BrowserTab, pressOf, waitForFonts, type WindowSize } from './browser-tab.ts';
import { startProgram } from './started-program.ts';
import { type Command, findElement, openInFrame, resizeFrame } from './webkit-frame.ts';

/** No window of MiniBrowser is narrower; below, a page is shown in a frame. */
const NARROWEST_WINDOW = 460;
/** What a window is higher than its page. */
const BARS = 120;
/** The window around such a frame, wider than any that a test gives it. */
const FRAMING_WINDOW: WindowSize = { width: 1480, height: 900 };

const answerSchema = z.object({ value: z.unknown() });
const sessionSchema = z.object({ sessionId: z.string() });
const refusalSchema = z.object({ error: z.string(), message: z.string() });

/** Starts a WebKit with one tab, on a screen that nobody sees. */
export async function openWebKit(): Promise<BrowserTab> {
  const programs = provideWebKit();
  const screen = await startProgram({
    path: programs.screen,
    args: ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    ready: /^(\d+)\n/mu,
  });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = await startProgram({
    path: programs.driver,
    args: [`--port=${port}`],
    environment: { DISPLAY: `:${screen.said}`, GDK_BACKEND: 'x11' },
    ready: () =>
      fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      ),
  });
  const send = sender(`${address}/session`);
  const options = { binary: programs.browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = sessionSchema.parse(await send('POST', '', { capabilities }));
  const command: Command = (name, body) => send('POST', `/${sessionId}/${name}`, body);
  const close = async (): Promise<void> => {
    await send('DELETE', `/${sessionId}`);
    await driver.stop();
    await screen.stop();
  };
  return webKitTab(command, close);
}

/** A port that nobody listens to: the driver does not choose one, nor say it. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port.');
  return address.port;
}

function sender(base: string): (method: string, path: string, body?: object) => Promise<unknown> {
  return async (method, path, body) => {
    const request = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${base}${path}`, request);
    const { value } = answerSchema.parse(await response.json());
    const refusal = refusalSchema.safeParse(value);
    if (refusal.success) throw new Error(`${refusal.data.error}: ${refusal.data.message}`);
    return value;
  };
}

function webKitTab(command: Command, close: () => Promise<void>): BrowserTab {
  const evaluate: BrowserTab['evaluate'] = async (run, argument) => {
    const script = `const done = arguments[1]; (${inJson(run)})(arguments[0]).then(done, (error) => done({ error: String(error) }));`;
    return fromJson(await command('execute/async', { script, args: [JSON.stringify({ argument })] }));
  };
  const setWindow = async ({ width, height }: WindowSize): Promise<void> => {
    await command('window/rect', { x: 0, y: 0, width, height: height + BARS });
  };
  let isFramed = false;
  return {
    open: async (url, size) => {
      await command('frame', { id: null });
      isFramed = size.width < NARROWEST_WINDOW;
      await setWindow(isFramed ? FRAMING_WINDOW : size);
      if (isFramed) await openInFrame(command, evaluate, url, size);
      else await command('url', { url });
      await evaluate(waitForFonts);
    },
    resize: async (size) => {
      if (!isFramed)
        throw new Error('This browser shows a page at several widths in a frame: open it narrow.');
      await resizeFrame(command, evaluate, size);
      await evaluate(waitForFonts);
    },
    evaluate,
    press: async (key) => {
      await command('actions', { actions: [{ type: 'key', id: 'keys', actions: pressOf(key) }] });
    },
    click: async (selector) => {
      const element = await findElement(command, selector);
      await command(`element/${Object.values(element)[0]}/click`, {});
    },
    close,
  };
}
