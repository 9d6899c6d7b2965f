import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Defect } from '../../src/dataset/defect.ts';
import { missingForPublication } from '../../src/editorial/edition.ts';
import { EditorialError } from '../../src/editorial/editorial-error.ts';
import { siteSchema } from '../../src/editorial/site.ts';
import { readYamlFile } from '../../src/editorial/yaml/read-yaml-file.ts';

/** Throws, in French and with its place, every particular that the law asks of a published site and that its configuration lacks. */
export function refusePublication(root: string, siteConfig: string | null): void {
  const file = siteConfig ?? 'content/site.yaml';
  const defects: Defect[] = [];
  const text = readFileSync(resolve(root, file), 'utf8');
  const site = readYamlFile(file, text, siteSchema, (defect) => void defects.push(defect));
  if (site !== null)
    for (const { path, message } of missingForPublication(site.data)) site.complain(path, message);
  if (defects.length > 0) throw new EditorialError(defects);
}
