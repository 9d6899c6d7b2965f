import { delimiter, join } from 'node:path';
import type { Machine } from './machine.ts';

/** Where servers stand that an ordinary PATH leaves out. */
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/local/bin'];

/** How a program is looked for. */
export interface ProgramSearch {
  /** Its names, the preferred one first. */
  readonly names: readonly string[];
  /** The variable of the environment that names it, when it stands in an unusual place. */
  readonly variable: string;
}

/** The path of a program on a machine, or null; the variable comes first, and throws when it names no file. */
export function findProgram(
  { environment, exists }: Pick<Machine, 'environment' | 'exists'>,
  { names, variable }: ProgramSearch,
): string | null {
  const named = environment[variable] ?? '';
  if (named !== '' && !exists(named))
    throw new Error(`${variable} names « ${named} », which is not there. Correct it or unset it.`);
  if (named !== '') return named;
  const folders = [...(environment['PATH'] ?? '').split(delimiter), ...SYSTEM_FOLDERS];
  const places = names.flatMap((name) =>
    folders.filter((folder) => folder !== '').map((folder) => join(folder, name)),
  );
  return places.find(exists) ?? null;
}
