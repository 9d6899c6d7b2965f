import { z } from 'zod';
import type { BrowserTab, WindowSize } from './browser-tab.ts';

/** Sends a command of WebDriver to the session of a tab. */
export type Command = (name: string, body: object) => Promise<unknown>;

const elementSchema = z.record(z.string(), z.string());

/** The first element that a selector finds, as WebDriver names it. */
export async function findElement(
  command: Command,
  selector: string,
): Promise<Readonly<Record<string, string>>> {
  return elementSchema.parse(await command('element', { using: 'css selector', value: selector }));
}

/** Frames a page in another file of its site that is no page, and so has no policy against frames. */
export async function openInFrame(
  command: Command,
  evaluate: BrowserTab['evaluate'],
  url: string,
  size: WindowSize,
): Promise<void> {
  await command('url', { url: new URL('/robots.txt', url).href });
  await evaluate(
    (wanted: WindowSize & { readonly url: string }) =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe');
        frame.style.cssText = `border:0;width:${wanted.width}px;height:${wanted.height}px`;
        frame.addEventListener('load', () => resolve());
        frame.src = wanted.url;
        document.body.replaceChildren(frame);
      }),
    { ...size, url },
  );
  await enterFrame(command);
}

/** Gives the frame of that page another size. */
export async function resizeFrame(
  command: Command,
  evaluate: BrowserTab['evaluate'],
  size: WindowSize,
): Promise<void> {
  await command('frame', { id: null });
  await evaluate(({ width, height }: WindowSize) => {
    const style = document.querySelector('iframe')?.style;
    style?.setProperty('width', `${width}px`);
    style?.setProperty('height', `${height}px`);
  }, size);
  await enterFrame(command);
}

async function enterFrame(command: Command): Promise<void> {
  await command('frame', { id: await findElement(command, 'iframe') });
}
