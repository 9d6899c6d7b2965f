import { findProgram } from './find-program.ts';
import type { Machine } from './machine.ts';
import { provideProgram } from './provide-program.ts';

const REMEDY = [
  'No LibreOffice was found to save the workbook of the agent’s year as an agent does. Install it, then run the tests again:',
  '  Debian: sudo apt-get install --no-install-recommends libreoffice-calc-nogui',
  '  macOS: brew install --cask libreoffice',
  'If it stands in an unusual place, name its program soffice in LIBREOFFICE_PATH.',
].join('\n');

/** The path of LibreOffice on a machine, or null; throws when LIBREOFFICE_PATH names a file that is not there. */
export function findLibreOffice(machine: Machine): string | null {
  return findProgram(machine, { names: ['soffice', 'libreoffice'], variable: 'LIBREOFFICE_PATH' });
}

/** The path of LibreOffice for the tests: found, or installed in a container; else throws with the command to type. */
export function provideLibreOffice(): string {
  return provideProgram({
    name: 'LibreOffice',
    find: findLibreOffice,
    packages: ['libreoffice-calc-nogui'],
    remedy: REMEDY,
  });
}
