import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { briefPassages } from '../../src/sources/check-passages.ts';
import { readTexts } from '../../src/sources/read-texts.ts';
import { briefHints } from './brief-hints.ts';
import { plainHints } from './plain-hints.ts';

/** What may yet be written or read again in our plain words; the files of the project must be sound. */
export function contentHints(root: string): readonly string[] {
  const editorial = loadEditorial(root);
  const { chapters } = readTexts({ root, report: () => {} });
  const official = { passages: briefPassages(chapters, editorial.annexe), rows: editorial.annexe };
  return [...plainHints(editorial), ...briefHints(editorial, official)];
}
