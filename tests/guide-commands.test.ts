import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readBuildOptions } from '../scripts/building/build-options.ts';
import { readImportOptions } from '../scripts/importing/import-options.ts';
import { askedEntries } from '../scripts/ledgers/asked-entries.ts';
import { readChangeOptions } from '../scripts/ledgers/change-options.ts';
import { readYearOptions } from '../scripts/year/year-options.ts';

/** The commands that GUIDE.md tells to type, as written: « npm run annee -- classeur.xlsx --ecrire ». */
function commandsOf(guide: string): readonly string[] {
  const typed = [
    ...guide.matchAll(/(?:`|^\s*)(npm (?:run [a-z-]+|start|test|ci)(?: -- [^`\n]+)?)(?:`|$)/gmu),
  ];
  return [...new Set(typed.map(([, command = '']) => command.trim()))];
}

/** The words of a command after « -- », a quoted one being a single word. */
function wordsOf(command: string): readonly string[] {
  const [, given = ''] = command.split(' -- ');
  return [...given.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

const REGISTER_OPTIONS = /^--(?:raison|alias|deplacer|retirer|recommencer)$/u;

/** What reads the arguments of each command, and throws or refuses what it does not know. */
const READERS: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
  annee: readYearOptions,
  importer: readImportOptions,
  build: (args) => readBuildOptions({}, '.', args),
  changements: readChangeOptions,
  classeur: (args) => args,
  registre: (args) => {
    const unknown = args.filter((arg) => arg.startsWith('--') && !REGISTER_OPTIONS.test(arg));
    const after = (name: string): readonly string[] =>
      args.flatMap((arg, at) => (arg === name ? [args[at + 1] ?? ''] : []));
    askedEntries({
      raison: after('--raison')[0],
      alias: after('--alias'),
      deplacer: after('--deplacer'),
      retirer: after('--retirer'),
    });
    return unknown.length > 0 ? { refusal: unknown.join(' ') } : args;
  },
};

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const commands = commandsOf(readFileSync('GUIDE.md', 'utf8'));

test('the guide tells every step of the year', () => {
  for (const name of ['classeur', 'annee', 'importer', 'controler', 'en-ligne', 'registre', 'verdicts'])
    expect(commands.filter((command) => command.startsWith(`npm run ${name}`))).not.toEqual([]);
});

test.each(commands)('« %s » exists, with its options', (command) => {
  const name = /^npm (?:run )?([a-z-]+)/u.exec(command)?.[1] ?? '';
  if (name !== 'ci') expect(Object.keys(scripts)).toContain(name);
  const words = wordsOf(command).map((word) => (word === '...' ? 'fichier.csv' : word));
  if (words.length === 0) return;
  const read = READERS[name];
  if (read === undefined) throw new Error(`No reader of the options of « ${name} » in this test.`);
  expect(read(words)).not.toMatchObject({ refusal: expect.anything() });
});

test.each([
  ['npm run annee -- classeur.xlsx --ecrit', 'annee'],
  ['npm run importer -- a.xlsx b.xlsx', 'importer'],
  ['npm run registre -- --raisons "Avenant"', 'registre'],
])('an option that does not exist is seen: « %s »', (command, name) => {
  expect(READERS[name]?.(wordsOf(command))).toMatchObject({ refusal: expect.anything() });
});
