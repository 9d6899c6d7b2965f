import { join } from 'node:path';
import type { z } from 'zod';
import { checkAnnex } from './checks/check-annex.ts';
import { checkProgramme } from './checks/check-programme.ts';
import { checkThemes } from './checks/check-themes.ts';
import { annexFileSchema, type AnnexRow } from './schemas/annexe.ts';
import { type Edition, editionsSchema } from './schemas/editions.ts';
import { type Bearing, bearingsSchema } from './schemas/rapprochements.ts';
import type { Structure } from './schemas/structure.ts';
import { type Fact, factsFileSchema } from './schemas/suivi.ts';
import { type Theme, themeFileSchema } from './schemas/themes.ts';
import { type Verbs, verbsSchema } from './schemas/verbes.ts';
import { fileNames, idOfFile, readContentFile, readContentFolder, type Source } from './yaml/read-content.ts';
import type { YamlFile } from './yaml/read-yaml-file.ts';

/** The annex, its editions, what its verbs say, and its follow-up. */
export interface Programme {
  /** Rows of the annex, in the order of the document. */
  readonly annexe: readonly AnnexRow[];
  /** Editions of the annex, the oldest first. */
  readonly editions: readonly Edition[];
  /** What the first verb of an action says. */
  readonly verbes: Verbs;
  /** Dated facts of the follow-up, row by row, each as they were entered. */
  readonly suivi: readonly Fact[];
  /** What the editors bring together with rows of the annex. */
  readonly rapprochements: readonly Bearing[];
  /** Themes of daily life, in their order, with the actions in plain words. */
  readonly themes: readonly Theme[];
}

/** A row of the annex as its file holds it. */
export type AnnexRowFile = YamlFile<z.infer<typeof annexFileSchema>>;

/** Reads the rows of the annex, file by file. */
export function readAnnexRows(source: Source): readonly AnnexRowFile[] {
  return readContentFolder(source, 'content/annexe', annexFileSchema);
}

/** Reads and checks the files of the living annex, of which `rows` are read; null where one that all need could not be read. */
export function readProgramme(
  source: Source,
  structure: YamlFile<Structure> | null,
  rows: readonly AnnexRowFile[],
): Programme | null {
  const editions = readContentFile(source, 'content/editions.yaml', editionsSchema);
  const verbes = readContentFile(source, 'content/verbes.yaml', verbsSchema);
  const facts = readContentFolder(source, 'content/suivi', factsFileSchema);
  const bearings = readContentFile(source, 'content/rapprochements.yaml', bearingsSchema);
  const themes = readContentFolder(source, 'content/themes', themeFileSchema);
  const isWhole = rows.length === fileNames(join(source.root, 'content/annexe')).length;
  checkAnnex(rows, structure, isWhole);
  checkProgramme({
    rows,
    facts,
    isWhole,
    editions: editions?.data ?? null,
    verbs: verbes?.data ?? null,
  });
  if (isWhole) checkBearings(bearings, rows);
  if (isWhole) checkThemes(themes, rows);
  if (editions === null || verbes === null || bearings === null) return null;
  return {
    annexe: rows
      .map(({ file, data }) => ({ ...data, id: idOfFile(file) }))
      .toSorted((a, b) => a.ordre - b.ordre),
    editions: editions.data,
    verbes: verbes.data,
    suivi: facts.flatMap(({ file, data }) => data.map((fact) => ({ ...fact, ligne: idOfFile(file) }))),
    rapprochements: bearings.data,
    themes: themes
      .map(({ file, data }) => ({ ...data, id: idOfFile(file) }))
      .toSorted((a, b) => a.ordre - b.ordre),
  };
}

function checkBearings(
  bearings: YamlFile<readonly Bearing[]> | null,
  rows: readonly { readonly file: string }[],
): void {
  const ids = new Set(rows.map(({ file }) => idOfFile(file)));
  bearings?.data.forEach(({ ligne }, index) => {
    if (!ids.has(ligne))
      bearings.complain(
        [index, 'ligne'],
        `« ${ligne} » n’est pas une ligne de l’annexe : reprendre un nom de fichier de content/annexe, sans son numéro.`,
      );
  });
}
