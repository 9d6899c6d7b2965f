import { findChromium } from './find-chromium.ts';
import { provideProgram } from './provide-program.ts';

const REMEDY = [
  'No Chromium was found for the tests in a browser. Install one, then run the tests again:',
  '  Debian: sudo apt-get install --no-install-recommends chromium-headless-shell',
  '  macOS: brew install --cask chromium',
  '  Windows: winget install Google.Chrome',
  'If it stands in an unusual place, name its executable in CHROMIUM_PATH.',
].join('\n');

/** The path of a Chromium for the tests: found, or installed in a container; else throws with the command to type. */
export function provideChromium(): string {
  return provideProgram({
    name: 'Chromium',
    find: findChromium,
    packages: ['chromium-headless-shell'],
    remedy: REMEDY,
  });
}
