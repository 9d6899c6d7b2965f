import { findProgram } from './find-program.ts';
import type { Machine } from './machine.ts';
import { type InstallPackages, provideProgram } from './provide-program.ts';

/** The programs that a test in WebKit needs: the driver, the small browser that it drives, and a screen that nobody sees. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Where Linux systems keep the browser of WebKitGTK, which stands in no PATH. */
const BROWSER_PLACES = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((version) =>
  ['lib/x86_64-linux-gnu', 'lib/aarch64-linux-gnu', 'lib64', 'lib', 'libexec'].map(
    (folder) => `/usr/${folder}/${version}/MiniBrowser`,
  ),
);

const REMEDY = [
  'No WebKit was found for the tests in a browser. On Linux, install one, then run the tests again:',
  '  Debian: sudo apt-get install --no-install-recommends webkit2gtk-driver xvfb',
  'If it stands in an unusual place, name its executables in WEBKIT_DRIVER_PATH, WEBKIT_BROWSER_PATH and XVFB_PATH.',
].join('\n');

/**
 * The programs of a WebKit for the tests: found, or installed in a container; else throws with the command to type.
 * Only Linux has one that a test can drive without a person.
 */
export function provideWebKit(machine?: Machine, install?: InstallPackages): WebKitPrograms {
  const packages = ['webkit2gtk-driver', 'xvfb'];
  const provide = (find: (on: Machine) => string | null): string =>
    provideProgram({ name: 'WebKit', find, packages, remedy: REMEDY }, machine, install);
  return { driver: provide(findDriver), browser: provide(findBrowser), screen: provide(findScreen) };
}

type SearchedMachine = Pick<Machine, 'environment' | 'exists'>;

function findDriver(machine: SearchedMachine): string | null {
  return findProgram(machine, { names: ['WebKitWebDriver'], variable: 'WEBKIT_DRIVER_PATH' });
}

function findScreen(machine: SearchedMachine): string | null {
  return findProgram(machine, { names: ['Xvfb'], variable: 'XVFB_PATH' });
}

function findBrowser(machine: SearchedMachine): string | null {
  const found = findProgram(machine, { names: ['MiniBrowser'], variable: 'WEBKIT_BROWSER_PATH' });
  return found ?? BROWSER_PLACES.find(machine.exists) ?? null;
}
