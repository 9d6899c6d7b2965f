import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Defect } from '../../dataset/defect.ts';
import { EditorialError } from '../../editorial/editorial-error.ts';
import { annexFileSchema } from '../../editorial/schemas/annexe.ts';
import {
  type Source as ContentSource,
  readContentFile,
  readContentFolder,
} from '../../editorial/yaml/read-content.ts';
import {
  claimsFileSchema,
  type OtherWords,
  type Vocabulary,
  vocabularySchema,
} from '../claims/claim-schema.ts';
import { readPassages } from '../claims/read-passages.ts';
import type { Citation, Source } from '../formula/read-cell.ts';
import { readingOfVerification, type Verification } from '../verification.ts';
import { checkChapter, type CheckedChapter } from './check-chapter.ts';
import { annexPassages, quotedNumber, quotedPassages } from './quoted.ts';

/** The chapters that are checked word by word, in the order of the document; the table is what they are checked against. */
export const CHECKED_CHAPTERS = [
  'introduction',
  'presentation',
  'enjeux',
  'priorites',
  'gouvernance',
  'evaluation',
] as const;

/** The annex, which lists actions: the facts that it states are declared, its other words are not gone through. */
export const ANNEX = 'annexe';

/** Every figure of the text, checked, in the order of the document. */
export interface Verifications {
  readonly list: readonly Verification[];
  /** Words that look like a figure and are none to check, by chapter. */
  readonly otherWords: ReadonlyMap<string, readonly OtherWords[]>;
  readonly vocabulary: Vocabulary;
}

/** Reads content/verifications and the words of the chapters, and computes every verdict. Throws EditorialError with all defects. */
export function loadVerifications(root: string, dataset: Dataset): Verifications {
  const defects: Defect[] = [];
  const report = (defect: Defect): void => void defects.push(defect);
  const from = { root, report };
  const vocabulary = readContentFile(from, 'content/verifications/vocabulaire.yaml', vocabularySchema);
  const chapters = CHECKED_CHAPTERS.flatMap((slug): CheckedChapter[] => {
    const file = readContentFile(from, `content/verifications/${slug}.yaml`, claimsFileSchema);
    if (file === null) return [];
    const place = `content/convention/${slug}.mdx`;
    const passages = readPassages(readFileSync(join(root, place), 'utf8'));
    return [{ slug, place, passages: quotedPassages(passages, file.data.affirmations), file }];
  });
  chapters.push(...readAnnex(from));
  if (vocabulary === null || defects.length > 0) throw new EditorialError(defects);
  const source: Source = {
    dataset,
    bases: new Map(Object.entries(vocabulary.data.bases)),
    citations: citationsOf(chapters),
  };
  const list = chapters.flatMap((chapter) => checkChapter(source, chapter));
  checkIds(chapters);
  checkNames(chapters, list);
  if (defects.length > 0) throw new EditorialError(defects);
  const otherWords = new Map(chapters.map(({ slug, file }) => [slug, file.data.autres_mots]));
  return { list, otherWords, vocabulary: vocabulary.data };
}

function readAnnex(from: ContentSource): readonly CheckedChapter[] {
  const place = 'content/annexe';
  const file = readContentFile(from, `content/verifications/${ANNEX}.yaml`, claimsFileSchema);
  const rows = readContentFolder(from, place, annexFileSchema).map(({ data }) => data);
  if (file === null) return [];
  return [{ slug: ANNEX, place, passages: annexPassages(rows, file.data.affirmations), file }];
}

/** The numbers of the text that other claims may compute with. */
function citationsOf(chapters: readonly CheckedChapter[]): ReadonlyMap<string, Citation> {
  const citations = new Map<string, Citation>();
  for (const { file, passages } of chapters)
    for (const { id, words } of passages.flatMap(({ wrapped }) => wrapped)) {
      const claim = file.data.affirmations.find((one) => one.id === id);
      const number = claim === undefined ? null : quotedNumber(firstNumber(words), claim);
      if (claim === undefined || number === null) continue;
      const isPercentage = words.includes('%');
      citations.set(id, {
        number,
        isPercentage,
        territories: claim.territoire,
        years: claim.annee,
        rounding: claim.arrondi,
      });
    }
  return citations;
}

/** « 37 600 au 4ème trimestre 2017 » quotes 37 600: the words up to the first that is neither number nor sign. */
function firstNumber(words: string): string {
  return /^[^\p{L}]+/u.exec(words)?.[0] ?? words;
}

/** Whoever cites a number of the text needs a name for it, or the computation reads « the number, then the number ». */
function checkNames(chapters: readonly CheckedChapter[], list: readonly Verification[]): void {
  const cited = new Set(list.flatMap((one) => readingOfVerification(one)?.cited ?? []));
  for (const { file } of chapters)
    file.data.affirmations.forEach(({ id, nom }, index) => {
      if (cited.has(id) && nom === null)
        file.complain(
          ['affirmations', index],
          `« ${id} » est cité par un calcul et n’a pas de nom : dire dans « nom » ce que compte ce nombre.`,
        );
    });
}

function checkIds(chapters: readonly CheckedChapter[]): void {
  const owners = new Map<string, string>();
  for (const { file } of chapters)
    file.data.affirmations.forEach(({ id }, index) => {
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, file.file);
      else file.complain(['affirmations', index, 'id'], `« ${id} » est déjà dans ${owner} : en changer.`);
    });
}
