import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { readText } from '../text/read-text.ts';
import { fileNames, type Source } from '../yaml/read-content.ts';
import { readYamlFile } from '../yaml/read-yaml-file.ts';
import type { MdxNode } from './mdx-tree.ts';
import { parseMdx } from './parse-mdx.ts';

/** A chapter, an explanation or a page that was read. */
export interface MdxFile<Front> {
  /** Path as the editor sees it, from the root of the project. */
  readonly file: string;
  /** Name of the file without its ending. */
  readonly id: string;
  readonly front: Front;
  readonly tree: MdxNode;
  /** Reports a defect of a field above the text, in French. */
  readonly complain: (path: readonly PropertyKey[], message: string) => void;
  /** Reports a defect where a node stands, in French. */
  readonly complainAt: (node: MdxNode, message: string) => void;
}

const NO_FRONT =
  'le fichier ne commence pas par ses champs entre deux lignes « --- » : les rétablir, comme dans un fichier voisin.';

/** Reads every .mdx file of a folder, in the order of names, each checked by its schema; those that cannot be read are reported. */
export function readMdxFolder<Front>(
  source: Source,
  folder: string,
  schema: z.ZodType<Front>,
): readonly MdxFile<Front>[] {
  return fileNames(join(source.root, folder))
    .filter((name) => /^[a-z0-9-]+\.mdx$/u.test(name))
    .flatMap((name) => readMdxFile(source, `${folder}/${name}`, schema) ?? []);
}

function readMdxFile<Front>(
  { root, report }: Source,
  file: string,
  schema: z.ZodType<Front>,
): MdxFile<Front> | null {
  const path = join(root, file);
  const text = existsSync(path) ? readText(file, readFileSync(path), report) : null;
  if (text === null) return null;
  const tree = parseMdx(file, text, report);
  const front = frontMatter(text);
  if (front === null) {
    report({ file, line: 1, column: 1, field: null, message: NO_FRONT });
    return null;
  }
  // The fields start on the second line of the file.
  const read = readYamlFile(file, front, schema, (defect) => report({ ...defect, line: defect.line + 1 }));
  if (tree === null || read === null) return null;
  return {
    file,
    id: basename(file, '.mdx'),
    front: read.data,
    tree,
    complain: read.complain,
    complainAt: ({ position }, message) => {
      const { line, column } = position?.start ?? { line: 1, column: 1 };
      report({ file, line, column, field: null, message });
    },
  };
}

function frontMatter(text: string): string | null {
  return /^---\n(.*?)\n---(?:\n|$)/su.exec(text)?.[1] ?? null;
}
