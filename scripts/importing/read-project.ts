import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { currentFigures } from '../../src/workbook/figures/current-figures.ts';
import type { Project } from '../../src/workbook/project.ts';
import { listFiles } from '../files/list-files.ts';

/** Reads what a workbook is made from and compared with; throws the defects of data/ or of content/, in French. */
export function readProject(root: string): Project {
  const data = readDataFolder(join(root, 'data'));
  const content = new Map(
    listFiles(join(root, 'content'))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [`content/${file}`, readFileSync(join(root, 'content', file), 'utf8')]),
  );
  return { data, content, figures: currentFigures(data), editorial: loadEditorial(root) };
}
