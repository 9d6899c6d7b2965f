import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import type { Report } from '../../dataset/defect.ts';
import { readText } from '../text/read-text.ts';
import { readYamlFile, type YamlFile } from './read-yaml-file.ts';

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;
const WRONG_NAME =
  'ce nom n’est pas celui d’un fichier de contenu : écrire des minuscules sans accent, des traits d’union, et finir par « .yaml ».';

/** True for a file that a system or an editor adds by itself, and that nobody reads. */
export function isOfTheSystem(name: string): boolean {
  return /^(\.|~\$)|~$|^(Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** The names of the files of a folder, sorted, without those that systems and editors add; none without the folder. */
export function fileNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !isOfTheSystem(name))
    .toSorted();
}

/** Where the content is read from, and who hears of its defects. */
export interface Source {
  /** The root of the project; files are named from it. */
  readonly root: string;
  readonly report: Report;
}

/** Reads one file by its schema; reports every defect, the lack of the file included, and then returns null. */
export function readContentFile<T>(
  { root, report }: Source,
  file: string,
  schema: z.ZodType<T>,
): YamlFile<T> | null {
  const path = resolve(root, file);
  if (!existsSync(path)) {
    report({ file, line: 1, column: 1, field: null, message: 'le fichier manque : le rétablir.' });
    return null;
  }
  const text = readText(file, readFileSync(path), report);
  return text === null ? null : readYamlFile(file, text, schema, report);
}

/** Reads every .yaml file of a folder by one schema, in the order of names; other files are defects. */
export function readContentFolder<T>(
  source: Source,
  folder: string,
  schema: z.ZodType<T>,
): readonly YamlFile<T>[] {
  return fileNames(join(source.root, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (FILE_NAME.test(name)) return readContentFile(source, file, schema) ?? [];
    source.report({ file, line: 1, column: 1, field: null, message: WRONG_NAME });
    return [];
  });
}

/** The identifier that a file name gives, without the number that sorts it: « 01-habitat.yaml » gives « habitat ». */
export function idOfFile(file: string): string {
  return basename(file, '.yaml').replace(/^\d+-/, '');
}
