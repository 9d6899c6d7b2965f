import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from '../../src/parse-html.ts';
import { citedPassages } from '../../src/books/passage-citation.ts';
import { editionOf } from '../../src/editorial/edition.ts';
import type { Site } from '../../src/editorial/site.ts';
import { passagesBibtex, passagesCsl } from '../../src/embed/cite/passage-references.ts';
import { select } from '../../src/select.ts';
import { chapterUrl, citeUrl } from '../../src/urls.ts';

/** A step of the build: the references of each chapter, one a passage, beside the page that cites them. */
export function writeReferences(folder: string, site: Site): void {
  const { publisher, status } = editionOf(site);
  const shared = {
    site: site.nom,
    updated: site.mis_a_jour_le,
    publisher,
    status,
    publicAddress: site.adresse_publique,
  };
  for (const slug of readdirSync(join(folder, 'convention'))) {
    const cites = join(folder, citeUrl(slug), 'index.html');
    if (!existsSync(cites)) continue;
    const name = select('[data-cite]', readTree(cites))?.properties['dataCite'];
    const page = chapterUrl(slug);
    const passages = citedPassages(readTree(join(folder, page, 'index.html')));
    const chapter = { ...shared, page, name: String(name) };
    writeFileSync(join(folder, citeUrl(slug, 'references.bib')), passagesBibtex(passages, chapter));
    writeFileSync(join(folder, citeUrl(slug, 'references.json')), passagesCsl(passages, chapter));
  }
}

function readTree(file: string) {
  return fromHtml(readFileSync(file, 'utf8'));
}
