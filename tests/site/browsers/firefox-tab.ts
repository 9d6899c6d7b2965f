import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { provideFirefox } from '../../../scripts/provide/provide-firefox.ts';
import { fromJson, inJson } from '../answer-in-json.ts';
import { type BidiConnection, connectBidi } from './bidi-connection.ts';
import { type BrowserTab, pressOf, waitForFonts } from './browser-tab.ts';
import { startProgram } from './started-program.ts';

/** A profile that calls nobody, and lets a test write to the clipboard and read it. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.events.testing.asyncClipboard': true,
  // A window that nobody looks at takes the keyboard all the same.
  'focusmanager.testmode': true,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // As on a phone: 320 px are 320 px of page.
  'ui.useOverlayScrollbars': 1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
} as const;

const contextsSchema = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const scriptSchema = z.object({
  type: z.string(),
  result: z.object({ value: z.unknown() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});

/** Starts a Firefox with a fresh profile and one tab, over WebDriver BiDi. */
export async function openFirefox(): Promise<BrowserTab> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const program = await startProgram({
    path: provideFirefox(),
    args: ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    ready: /WebDriver BiDi listening on (ws:\S+)/u,
  });
  const connection = await connectBidi(`${program.said}/session`);
  await connection.send('session.new', { capabilities: {} });
  const { contexts } = contextsSchema.parse(await connection.send('browsingContext.getTree', {}));
  const close = async (): Promise<void> => {
    connection.close();
    await program.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  await connection.send('browsingContext.activate', { context: contexts[0]?.context ?? '' });
  return firefoxTab(connection, contexts[0]?.context ?? '', close);
}

function firefoxTab(connection: BidiConnection, context: string, close: () => Promise<void>): BrowserTab {
  const evaluate: BrowserTab['evaluate'] = async (run, argument) => {
    const answer = scriptSchema.parse(
      await connection.send('script.callFunction', {
        functionDeclaration: inJson(run),
        arguments: [{ type: 'string', value: JSON.stringify({ argument }) }],
        target: { context },
        awaitPromise: true,
        userActivation: true,
      }),
    );
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The script failed.');
    return fromJson(answer.result?.value);
  };
  return {
    open: async (url, viewport) => {
      await connection.send('browsingContext.setViewport', { context, viewport });
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
      await connection.send('browsingContext.activate', { context });
      await evaluate(waitForFonts);
    },
    resize: async (viewport) => {
      await connection.send('browsingContext.setViewport', { context, viewport });
      await evaluate(waitForFonts);
    },
    evaluate,
    press: (key) => act(connection, context, { type: 'key', actions: pressOf(key) }),
    click: async (selector) => {
      const place = await evaluate(middleOf, selector);
      const actions = [{ type: 'pointerMove', ...place }, ...CLICK];
      await act(connection, context, { type: 'pointer', actions });
    },
    close,
  };
}

const CLICK = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

interface Actions {
  readonly type: 'key' | 'pointer';
  readonly actions: readonly object[];
}

async function act(connection: BidiConnection, context: string, actions: Actions): Promise<void> {
  await connection.send('input.performActions', { context, actions: [{ id: actions.type, ...actions }] });
}

/** Brings an element into the window and gives its middle. Runs inside the browser. */
function middleOf(selector: string): { readonly x: number; readonly y: number } {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`No element "${selector}".`);
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
