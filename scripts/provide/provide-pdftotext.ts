import { findProgram } from './find-program.ts';
import { provideProgram } from './provide-program.ts';

const REMEDY = [
  'No pdftotext was found for the tests of the printed pages. Install it, then run the tests again:',
  '  Debian: sudo apt-get install --no-install-recommends poppler-utils',
  '  macOS: brew install poppler',
  'If it stands in an unusual place, name its executable in PDFTOTEXT_PATH.',
].join('\n');

/** The path of pdftotext for the tests: found, or installed in a container; else throws with the command to type. */
export function providePdftotext(): string {
  return provideProgram({
    name: 'pdftotext',
    find: (machine) => findProgram(machine, { names: ['pdftotext'], variable: 'PDFTOTEXT_PATH' }),
    packages: ['poppler-utils'],
    remedy: REMEDY,
  });
}
