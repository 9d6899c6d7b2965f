import type { Dataset } from '../dataset/dataset.ts';
import type { Defect } from '../dataset/defect.ts';
import { EditorialError } from '../editorial/editorial-error.ts';
import { readContentFolder } from '../editorial/yaml/read-content.ts';
import { parseSpecs } from '../figures/build/parse-specs.ts';
import { type FigureSpec, specFileSchema } from '../figures/spec.ts';

/** Reads the figures of content/graphiques below the root of the project; throws EditorialError with all their defects. */
export function loadSpecs(root: string, dataset: Dataset): readonly FigureSpec[] {
  const defects: Defect[] = [];
  const report = (defect: Defect): void => void defects.push(defect);
  const files = readContentFolder({ root, report }, 'content/graphiques', specFileSchema);
  const specs = parseSpecs(files, dataset);
  if (defects.length > 0) throw new EditorialError(defects);
  return specs;
}
