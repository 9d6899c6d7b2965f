import { join } from 'node:path';
import type { Dataset } from '../dataset/dataset.ts';
import type { Report } from '../dataset/defect.ts';
import { readEditorialFiles } from '../editorial/load-editorial.ts';
import { fileNames, idOfFile } from '../editorial/yaml/read-content.ts';
import type { FigureSpec } from '../figures/spec.ts';
import type { Register } from '../register/register.ts';
import { CHECKED_CHAPTERS } from '../verification/verdict/load-verifications.ts';
import { briefNames, checkBriefs } from './check-briefs.ts';
import { checkChapters } from './check-chapters.ts';
import { checkIndexTerms } from './check-index-terms.ts';
import { checkDataReferences, checkIndicators } from './check-indicators.ts';
import { checkLinks, checkOwnPages } from './check-links.ts';
import { checkOutlines } from './check-outlines.ts';
import { allPassages, checkPassages } from './check-passages.ts';
import { checkPlaces } from './check-places.ts';
import { checkSite } from './check-site.ts';
import { checkTableNotes } from './check-table-notes.ts';
import { checkErrata, checkTranscription } from './check-transcription.ts';
import { knownAddresses } from './known-addresses.ts';
import { readTexts } from './read-texts.ts';

/** What the files of content/ are checked against; null for what could not be read, or is not known yet. */
export interface CheckedAgainst {
  readonly dataset: Dataset | null;
  readonly specs: readonly FigureSpec[] | null;
  readonly register: Register | null;
  /** Another configuration of the site than content/site.yaml, or null. */
  readonly siteConfig: string | null;
}

/** Reads every file of content/ that words are written in, and checks it by itself and against all the others. */
export function checkContent(root: string, report: Report, against: CheckedAgainst): void {
  const { dataset, specs, register, siteConfig } = against;
  const source = { root, report };
  checkPlaces(root, report);
  checkVerificationNames(root, report);
  const files = readEditorialFiles(source, siteConfig);
  const texts = readTexts(source);
  checkChapters(root, texts.chapters, report);
  checkPassages(files, texts.chapters);
  // A form may be in a chapter or a row that could not be read.
  const isWhole = texts.chapters.length === fileNames(join(root, 'content/convention')).length;
  if (isWhole && files.programme !== null)
    checkIndexTerms(files.index, allPassages(texts.chapters, files.programme.annexe));
  if (isWhole && files.programme !== null) {
    const names = briefNames(
      texts.chapters.map(({ id }) => id),
      files.programme.annexe.map(({ id }) => id),
    );
    checkBriefs(files.enBref, files.mots?.data ?? null, names);
  }
  checkTableNotes(files, texts.chapters);
  checkOwnPages(root, texts);
  checkSite(files, dataset, texts.pages);
  checkTranscription(root, files, report);
  checkOutlines(root, dataset, report);
  if (register !== null) checkErrata(files, register);
  if (dataset === null) return;
  checkIndicators(dataset, texts.explanations, specs, report);
  checkDataReferences(files, dataset);
  const terms = files.glossaire.map(({ file }) => idOfFile(file));
  checkLinks(texts, knownAddresses({ root, texts, dataset, terms, register }));
}

/** The files of content/verifications beside those of the chapters. */
const BESIDE_CHAPTERS = ['vocabulaire', 'verdicts'];

/** Reports a file of content/verifications that no chapter reads. */
function checkVerificationNames(root: string, report: Report): void {
  const chapters = fileNames(join(root, 'content/convention')).map((name) => name.replace(/\.mdx$/u, ''));
  const known = new Set([...CHECKED_CHAPTERS, ...chapters, ...BESIDE_CHAPTERS].map((name) => `${name}.yaml`));
  for (const name of fileNames(join(root, 'content/verifications')))
    if (!known.has(name))
      report({
        file: `content/verifications/${name}`,
        line: 1,
        column: 1,
        field: null,
        message: 'aucun chapitre ne porte ce nom : le retirer, ou lui donner celui de son chapitre.',
      });
}
