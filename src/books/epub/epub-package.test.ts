import { expect, test } from 'vitest';
import { epubPackage } from './epub-package.ts';

const edition = { status: 'Version « de travail » & essai.', updated: '2026-11-03', publicAddress: '' };

test('the date of the book is that of its texts, and its identifier does not follow it', () => {
  const first = epubPackage(['un'], edition, null);
  const later = epubPackage(['un'], { ...edition, updated: '2027-01-01' }, null);
  const id = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/u;
  expect(first).toContain('2026-11-03T00:00:00Z');
  expect(id.exec(first)?.[0]).toBe(id.exec(later)?.[0]);
});

test('nobody is the publisher until the town is, and no conformance is claimed', () => {
  expect(epubPackage(['un'], edition, null)).not.toMatch(/dc:publisher|conformsTo/u);
  expect(epubPackage(['un'], edition, 'Ville')).toContain('<dc:publisher>Ville</dc:publisher>');
});

test('each file is listed and read in order', () => {
  expect(epubPackage(['un', 'deux'], edition, null)).toMatch(
    /idref="titre".*\n.*idref="un".*\n.*idref="deux"/u,
  );
});
