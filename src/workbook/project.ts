import type { Editorial } from '../editorial/load-editorial.ts';
import type { CurrentFigures, DataFiles } from './figures/current-figures.ts';

/** What a workbook is made from and compared with. */
export interface Project {
  /** The files of data/ by path. */
  readonly data: DataFiles;
  readonly figures: CurrentFigures;
  /** The YAML files of content/ by path, as they are written. */
  readonly content: ReadonlyMap<string, string>;
  readonly editorial: Editorial;
}
