import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { csvwDefects } from '../csvw-defects.ts';
import { dataPackageV2, tableSchemaV2 } from '../data-package-v2.ts';
import { dcatDefects } from '../dcat-defects.ts';
import { jsonLdTriples } from '../json-ld-triples.ts';
import { tableDefects, type TableRow } from '../table-defects.ts';

const folders = Object.entries({ published: siteFolders.published, addressed: siteFolders.addressed });

describe.each(folders)('the site that is %s', (_name, folder) => {
  const read = (path: string) => readFileSync(join(folder, 'donnees', path), 'utf8');
  const descriptor = dataPackageV2.parse(JSON.parse(read('datapackage.json')));

  test.each(descriptor.resources)('$path is as the data package says, line by line', ({ path, schema }) => {
    const { data, meta } = Papa.parse<TableRow>(read(path), {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    });
    const table = tableSchemaV2.parse(typeof schema === 'string' ? JSON.parse(read(schema)) : schema);
    expect(tableDefects(table, meta.fields ?? [], data)).toEqual([]);
  });

  test.each(['csv-metadata.json', 'indicateurs/csv-metadata.json'])(
    '%s says of its tables what is true',
    (path) => {
      expect(csvwDefects(path, read)).toEqual([]);
    },
  );

  test('CSV on the Web finds each table of the data package', () => {
    const urls = JSON.parse(read('csv-metadata.json')).tables.map(({ url }: { url: string }) => url);
    expect(urls).toEqual(descriptor.resources.map(({ path }) => path));
  });

  test('the catalogue keeps to DCAT-AP, and each file that it names is there', () => {
    const found = 'https://exemple.test/sous/donnees/catalogue.jsonld';
    const triples = jsonLdTriples(read('catalogue.jsonld'), found);
    expect(dcatDefects(triples)).toEqual([]);
    const files = triples.filter(({ predicate }) => predicate.endsWith('#downloadURL'));
    expect(files.length).toBeGreaterThan(2 * descriptor.resources.length);
    for (const { subject, object } of files) {
      const size = triples.find(
        (triple) => triple.subject === subject && triple.predicate.endsWith('#byteSize'),
      );
      const path = z.string().parse(object.value.split('/donnees/')[1]);
      expect(`${path} ${Buffer.byteLength(read(path))}`).toBe(`${path} ${size?.object.value}`);
    }
  });
});
