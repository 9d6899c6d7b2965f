import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../scripts/files/list-files.ts';
import { projectRoot } from '../scripts/project-root.ts';

/** A file of code, as the rules of the house see it. */
export interface SourceFile {
  /** Path from the root of the project, with « / ». */
  readonly path: string;
  readonly text: string;
}

/** The files of code under the given folders of the project. */
export function readSourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    listFiles(join(projectRoot, folder))
      .filter((file) => /\.(?:ts|astro|mjs|js)$/u.test(file))
      .map((file) => ({
        path: `${folder}/${file}`,
        text: readFileSync(join(projectRoot, folder, file), 'utf8'),
      })),
  );
}
