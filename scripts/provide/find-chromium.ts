import { delimiter, join } from 'node:path';
import type { Machine } from './machine.ts';

/** The shell first: the same engine without the window that no test looks at, and a third faster. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** What the search for a browser looks at. */
type SearchedMachine = Pick<Machine, 'environment' | 'platform' | 'exists'>;

/** The path of a Chromium on this machine, or null; CHROMIUM_PATH comes first, and throws when it names no file. */
export function findChromium({ environment, platform, exists }: SearchedMachine): string | null {
  const named = environment['CHROMIUM_PATH'] ?? '';
  if (named !== '') {
    if (exists(named)) return named;
    throw new Error(`CHROMIUM_PATH names « ${named} », which is not there. Correct it or unset it.`);
  }
  return places(environment, platform).find(exists) ?? null;
}

function places(environment: Machine['environment'], platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return MAC_PLACES;
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => environment[name] ?? '',
    );
    return roots
      .filter((root) => root !== '')
      .flatMap((root) => WINDOWS_PLACES.map((place) => `${root}\\${place}`));
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
