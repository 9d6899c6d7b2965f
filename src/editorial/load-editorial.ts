import { join } from 'node:path';
import type { z } from 'zod';
import type { Defect } from '../dataset/defect.ts';
import { checkForms, checkUsedForms } from './checks/check-forms.ts';
import { checkPages } from './checks/check-pages.ts';
import { EditorialError } from './editorial-error.ts';
import { allOfficialWords } from './official-words.ts';
import { type AnnexRowFile, type Programme, readAnnexRows, readProgramme } from './read-programme.ts';
import { chronologySchema, type Step } from './schemas/chronologie.ts';
import { type Brief, briefFileSchema, type LongWords, longWordsSchema } from './schemas/en-bref.ts';
import { errataSchema, type Erratum } from './schemas/errata.ts';
import { type Evaluation, evaluationSchema } from './schemas/evaluation.ts';
import { type IndexTerm, indexTermsSchema, type Term, termFileSchema } from './schemas/glossaire.ts';
import { type MarkerPlace, markersSchema } from './schemas/reperes.ts';
import { type Structure, structureSchema } from './schemas/structure.ts';
import { type TableHeads, tableSchema } from './schemas/tableau.ts';
import { type Site, siteSchema } from './site.ts';
import { fileNames, idOfFile, readContentFile, readContentFolder, type Source } from './yaml/read-content.ts';
import type { YamlFile } from './yaml/read-yaml-file.ts';

/** All that the YAML files of content/ hold, validated. */
export interface Editorial extends Programme {
  /** Terms of the glossary, in alphabetical order. */
  readonly glossaire: readonly Term[];
  /** Corrections of the transcription, in the order of the file. */
  readonly errata: readonly Erratum[];
  readonly structure: Structure;
  /** Dated steps, in the order of time. */
  readonly chronologie: readonly Step[];
  /** The small lines of figures beside passages of the chapters. */
  readonly reperes: readonly MarkerPlace[];
  /** Entries of the index of the document, besides the terms of the glossary. */
  readonly index: readonly IndexTerm[];
  readonly tableau: TableHeads;
  /** Baselines and thresholds of the indicators. */
  readonly evaluation: Evaluation;
  /** Summaries of ours, by the name of their file. */
  readonly enBref: readonly Brief[];
  /** The long words that they may use. */
  readonly mots: LongWords;
  readonly site: Site;
}

/** The YAML files of content/ as they were read; null for what could not be. */
export interface EditorialFiles {
  /** Rows of the annex, file by file. */
  readonly annexe: readonly AnnexRowFile[];
  readonly programme: Programme | null;
  readonly glossaire: readonly YamlFile<z.infer<typeof termFileSchema>>[];
  readonly errata: YamlFile<readonly Erratum[]> | null;
  readonly structure: YamlFile<Structure> | null;
  readonly chronologie: YamlFile<readonly Step[]> | null;
  readonly reperes: YamlFile<readonly MarkerPlace[]> | null;
  readonly index: YamlFile<readonly IndexTerm[]> | null;
  readonly tableau: YamlFile<TableHeads> | null;
  readonly evaluation: YamlFile<Evaluation> | null;
  readonly enBref: readonly YamlFile<z.infer<typeof briefFileSchema>>[];
  readonly mots: YamlFile<LongWords> | null;
  readonly site: YamlFile<Site> | null;
}

/** Reads the YAML files of content/, and the configuration from another file when one is named; reports what each has wrong. */
export function readEditorialFiles(source: Source, siteFile: string | null): EditorialFiles {
  const structure = readContentFile(source, 'content/structure.yaml', structureSchema);
  const annexe = readAnnexRows(source);
  const files = {
    annexe,
    structure,
    programme: readProgramme(source, structure, annexe),
    glossaire: readContentFolder(source, 'content/glossaire', termFileSchema),
    errata: readContentFile(source, 'content/errata.yaml', errataSchema),
    chronologie: readContentFile(source, 'content/chronologie.yaml', chronologySchema),
    reperes: readContentFile(source, 'content/reperes.yaml', markersSchema),
    index: readContentFile(source, 'content/index.yaml', indexTermsSchema),
    tableau: readContentFile(source, 'content/tableau.yaml', tableSchema),
    evaluation: readContentFile(source, 'content/evaluation.yaml', evaluationSchema),
    enBref: readContentFolder(source, 'content/en-bref', briefFileSchema),
    mots: readContentFile(source, 'content/mots.yaml', longWordsSchema),
    site: readContentFile(source, siteFile ?? 'content/site.yaml', siteSchema),
  };
  const chapters = fileNames(join(source.root, 'content/convention')).map((name) =>
    name.replace(/\.mdx$/, ''),
  );
  checkForms(files.glossaire);
  checkUsedForms(files.glossaire, allOfficialWords(source.root, files.programme?.annexe ?? []));
  checkPages(files.errata, chapters);
  checkPages(files.chronologie, chapters);
  checkPages(files.reperes, chapters);
  return files;
}

/**
 * Reads the YAML files of content/ below the root of the project, and the configuration from another file when one is named.
 * Throws EditorialError with all defects of all files.
 */
export function loadEditorial(rootFolder: string, siteFile: string | null = null): Editorial {
  const defects: Defect[] = [];
  const source: Source = { root: rootFolder, report: (defect) => void defects.push(defect) };
  const { programme, glossaire, enBref, ...lists } = readEditorialFiles(source, siteFile);
  const { errata, structure, chronologie, reperes, index, tableau, evaluation, mots, site } = lists;
  const annexed = programme && errata && structure && chronologie && reperes;
  const complete = annexed && index && tableau && evaluation && mots && site;
  if (defects.length > 0 || !complete) throw new EditorialError(defects);
  const alphabet = new Intl.Collator('fr');
  return {
    ...programme,
    glossaire: glossaire
      .map(({ file, data }) => ({ ...data, id: idOfFile(file) }))
      .toSorted((a, b) => alphabet.compare(a.terme, b.terme)),
    errata: errata.data,
    structure: structure.data,
    chronologie: chronologie.data,
    reperes: reperes.data,
    index: index.data,
    tableau: tableau.data,
    evaluation: evaluation.data,
    enBref: enBref.map(({ file, data }) => ({ ...data, id: idOfFile(file) })),
    mots: mots.data,
    site: site.data,
  };
}
