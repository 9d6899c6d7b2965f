import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../scripts/project-root.ts';
import { readLedger } from '../src/frozen/ledger.ts';
import { loadVersions, VERSIONS_FOLDER } from '../src/frozen/load-versions.ts';

const folder = join(projectRoot, VERSIONS_FOLDER);
const versions = loadVersions(folder);
const files = versions.flatMap((one) => one.files);

test('every frozen file is the one of its fingerprint, and none is missing', () => {
  const text = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  const ledger = readLedger('SHA256SUMS', text, (defect) => expect.fail(defect.message));
  expect(files.map(({ path }) => path).toSorted()).toEqual([...ledger.keys()].toSorted());
  expect(files.length).toBeGreaterThan(0);
});

describe.each(versions.map((version) => [`${version.figure}, ${version.date}`, version] as const))(
  '%s',
  (_, { date, values, files: own }) => {
    const drawings = own.filter(({ path }) => path.endsWith('.svg'));

    test('each drawing holds its title, source, licence and date, and asks for no other file', () => {
      const words = new RegExp(
        `<title>[^<]+<.*<dc:date>${date}<.*<dc:source>[^<]+<.*<dc:rights>Licence Ouverte 2\\.0<.*<text[^>]*>Source`,
        'su',
      );
      for (const { path, text } of drawings) {
        expect(`${path} ${text}`).toMatch(words);
        expect(`${path} ${text}`).not.toMatch(/<script|<image|url\(|@import|NaN/u);
      }
    });

    test('a drawing is XML of its own', () => {
      const { document } = new JSDOM(drawings[0]?.text, { contentType: 'image/svg+xml' }).window;
      expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    });

    test('each neighbourhood of its words has its drawing', () => {
      const drawn = drawings.map(({ path }) => path.split('/')[2]);
      expect(values.vues.map(({ en_vue }) => en_vue)).toEqual(drawn);
    });
  },
);
