import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset/dataset.ts';
import type { Editorial } from '../editorial/load-editorial.ts';
import { fileNames } from '../editorial/yaml/read-content.ts';
import { type PublishedState, stateOf } from './published-state.ts';

/** The state of the site below `root`, with the texts of its chapters. */
export function readState(root: string, dataset: Dataset, editorial: Editorial): PublishedState {
  const folder = join(root, 'content/convention');
  const chapters = new Map(
    fileNames(folder).map((name): [string, string] => [
      name.replace(/\.mdx$/u, ''),
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
  return stateOf({ dataset, editorial, chapters });
}
