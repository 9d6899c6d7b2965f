import { DESCRIPTOR } from '../dataset/descriptor/required-files.ts';
import type { Editorial } from '../editorial/load-editorial.ts';
import type { CurrentFigures, DataFiles } from './figures/current-figures.ts';
import type { FileEdit } from './sheets/sheet-kind.ts';

/** What a workbook is made from and compared with. */
export interface Project {
  /** The files of data/ by path. */
  readonly data: DataFiles;
  readonly figures: CurrentFigures;
  /** The YAML files of content/ by path, as they are written. */
  readonly content: ReadonlyMap<string, string>;
  readonly editorial: Editorial;
}

/** The descriptor of data/ with another day of update, and nothing else changed. */
export function dateEdit({ data }: Project, day: string): FileEdit {
  const text = Buffer.from(data.get(DESCRIPTOR) ?? []).toString();
  return { path: DESCRIPTOR, text: text.replace(/("mise_a_jour":\s*)"[^"]*"/u, `$1${JSON.stringify(day)}`) };
}
