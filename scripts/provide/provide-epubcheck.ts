import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findProgram } from './find-program.ts';
import { provideProgram } from './provide-program.ts';

const REMEDY = [
  'No EPUBCheck was found for the test of the EPUB. Install it, then run the tests again:',
  '  Debian: sudo apt-get install --no-install-recommends epubcheck default-jre-headless',
  '  macOS: brew install epubcheck',
  'If it stands in an unusual place, name it in EPUBCHECK_PATH: its program, or its .jar.',
].join('\n');

/** The path of EPUBCheck for the tests: found, or installed in a container; else throws with the command to type. */
export function provideEpubcheck(): string {
  return provideProgram({
    name: 'EPUBCheck',
    find: (machine) => findProgram(machine, { names: ['epubcheck'], variable: 'EPUBCHECK_PATH' }),
    packages: ['epubcheck', 'default-jre-headless'],
    remedy: REMEDY,
  });
}

/** What EPUBCheck says of a book, in its words; throws when it finds an error. Debian's program is a Java archive that only Java can start. */
export function runEpubcheck(book: string): string {
  const program = provideEpubcheck();
  const isArchive = readFileSync(program).subarray(0, 2).toString('latin1') === 'PK';
  const [command, ...first] = isArchive ? ['java', '-jar', program] : [program];
  const { status, stdout, stderr } = spawnSync(command, [...first, book, '--failonwarnings'], {
    encoding: 'utf8',
  });
  const words = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(words);
  return words;
}
