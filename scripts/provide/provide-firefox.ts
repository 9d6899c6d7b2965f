import { findProgram } from './find-program.ts';
import type { Machine } from './machine.ts';
import { provideProgram } from './provide-program.ts';

const MAC_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

const REMEDY = [
  'No Firefox was found for the tests in a browser. Install one, then run the tests again:',
  '  Debian: sudo apt-get install --no-install-recommends firefox-esr',
  '  macOS: brew install --cask firefox',
  '  Windows: winget install Mozilla.Firefox',
  'If it stands in an unusual place, name its executable in FIREFOX_PATH.',
].join('\n');

/** The path of a Firefox for the tests: found, or installed in a container; else throws with the command to type. */
export function provideFirefox(): string {
  return provideProgram({ name: 'Firefox', find: findFirefox, packages: ['firefox-esr'], remedy: REMEDY });
}

/** The path of a Firefox on a machine, or null; FIREFOX_PATH comes first, and throws when it names no file. */
export function findFirefox(machine: Pick<Machine, 'environment' | 'platform' | 'exists'>): string | null {
  const found = findProgram(machine, { names: ['firefox-esr', 'firefox'], variable: 'FIREFOX_PATH' });
  if (found !== null) return found;
  return places(machine).find(machine.exists) ?? null;
}

function places({ environment, platform }: Pick<Machine, 'environment' | 'platform'>): readonly string[] {
  if (platform === 'darwin') return MAC_PLACES;
  if (platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? '');
  return roots.filter((root) => root !== '').map((root) => `${root}\\Mozilla Firefox\\firefox.exe`);
}
