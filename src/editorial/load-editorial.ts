import { join } from 'node:path';
import type { Defect } from '../dataset/defect.ts';
import { checkForms } from './check-forms.ts';
import { checkPages } from './check-pages.ts';
import { checkUsedForms } from './check-used-forms.ts';
import { chronologySchema } from './chronologie.ts';
import type { Step } from './chronologie.ts';
import { EditorialError } from './editorial-error.ts';
import { errataSchema } from './errata.ts';
import type { Erratum } from './errata.ts';
import { termFileSchema } from './glossaire.ts';
import type { Term } from './glossaire.ts';
import { fileNames, idOfFile, readContentFile, readContentFolder } from './read-content.ts';
import type { Source } from './read-content.ts';
import { allOfficialWords } from './official-words.ts';
import { type Programme, readProgramme } from './read-programme.ts';
import { markersSchema } from './reperes.ts';
import type { MarkerPlace } from './reperes.ts';
import { siteSchema } from './site.ts';
import type { Site } from './site.ts';
import { structureSchema } from './structure.ts';
import type { Structure } from './structure.ts';
import { tableSchema } from './tableau.ts';
import type { TableHeads } from './tableau.ts';

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
  readonly tableau: TableHeads;
  readonly site: Site;
}

/**
 * Reads the YAML files of content/ below the root of the project, and the configuration from another file when one is named.
 * Throws EditorialError with all defects of all files.
 */
export function loadEditorial(rootFolder: string, siteFile: string | null = null): Editorial {
  const defects: Defect[] = [];
  const source: Source = { root: rootFolder, report: (defect) => void defects.push(defect) };
  const glossaire = readContentFolder(source, 'content/glossaire', termFileSchema);
  const errata = readContentFile(source, 'content/errata.yaml', errataSchema);
  const structure = readContentFile(source, 'content/structure.yaml', structureSchema);
  const chronologie = readContentFile(source, 'content/chronologie.yaml', chronologySchema);
  const reperes = readContentFile(source, 'content/reperes.yaml', markersSchema);
  const tableau = readContentFile(source, 'content/tableau.yaml', tableSchema);
  const programme = readProgramme(source, structure);
  const site = readContentFile(source, siteFile ?? 'content/site.yaml', siteSchema);

  const chapters = fileNames(join(rootFolder, 'content/convention')).map((name) =>
    name.replace(/\.mdx$/, ''),
  );
  checkForms(glossaire);
  checkPages(errata, chapters);
  checkUsedForms(glossaire, allOfficialWords(rootFolder, programme?.annexe ?? []));
  checkPages(chronologie, chapters);
  checkPages(reperes, chapters);

  const complete = programme && errata && structure && chronologie && reperes && tableau && site;
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
    tableau: tableau.data,
    site: site.data,
  };
}
