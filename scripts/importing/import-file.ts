import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Defect, formatDefect } from '../../src/dataset/defect.ts';
import { DESCRIPTOR } from '../../src/dataset/descriptor/required-files.ts';
import { formatDifferences } from '../../src/workbook/difference-table.ts';
import { askOrigin, originsFrom, tellOrigins } from '../../src/workbook/figures/year-origins.ts';
import { readSpreadsheet } from '../../src/workbook/grid/read-spreadsheet.ts';
import { type ImportPlan, importSheets } from '../../src/workbook/import-sheets.ts';
import { dateEdit, type Project } from '../../src/workbook/project.ts';
import type { ImportOptions } from './import-options.ts';

/** What the import says, and the files that it would write; none while something is wrong or open. */
export interface ImportOutcome {
  readonly lines: readonly string[];
  readonly edits: ImportPlan['edits'];
  /** Whether nothing keeps it from writing. */
  readonly isReady: boolean;
}

/** Reads a file against a project and says in French what would change; writes nothing. */
export function importFile(
  { file, answers, updated }: ImportOptions,
  project: Project,
  checkContent: (edits: ImportPlan['edits']) => readonly Defect[] = () => [],
): ImportOutcome {
  const stop = (line: string): ImportOutcome => ({ lines: [line], edits: [], isReady: false });
  if (!existsSync(file) || !statSync(file).isFile())
    return stop(`Il n’y a pas de fichier « ${file} » : vérifier son nom et son dossier.`);
  const read = readSpreadsheet(file, readFileSync(file));
  if ('refusal' in read) return stop(`${file} : ${read.refusal}`);
  const dated = withDate(importSheets(read.sheets, project, answers), project, updated);
  const proposed = withOrigins(dated, project, answers);
  const plan = {
    ...proposed,
    defects: [...proposed.defects, ...checkContent(proposed.edits).map((defect) => toCell(defect, proposed))],
  };
  const lines = [
    ...plan.differences.flatMap((table) => [formatDifferences(table), '']),
    ...listed('À savoir :', plan.remarks),
    ...listed(
      'À corriger :',
      plan.defects.map(({ place, message }) => (place === '' ? message : `${place} : ${message}`)),
    ),
    ...listed('À préciser, en ajoutant la réponse à la commande :', plan.questions),
  ];
  const isReady = plan.defects.length === 0 && plan.questions.length === 0;
  if (plan.edits.length === 0 && isReady) lines.push('Rien ne change.');
  return { lines, edits: plan.edits, isReady };
}

/** A defect that a build would find, said at the cell that brings it where one does. */
function toCell(defect: Defect, { places }: ImportPlan): ImportPlan['defects'][number] {
  const place = places.of(defect);
  return place === null ? { place: '', message: formatDefect(defect) } : { place, message: defect.message };
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `  - ${item}`), ''];
}

/** Changed figures want the day of their update: it is asked, and never taken from the clock. */
function withDate(plan: ImportPlan, project: Project, updated: string | null): ImportPlan {
  const changes =
    plan.toldYears.length > 0 || plan.edits.some(({ path }) => path.startsWith('data/indicateurs/'));
  const dated = plan.edits.some(({ path }) => path === DESCRIPTOR);
  if (!changes || dated) return plan;
  const current = project.figures.updated;
  if (updated === null)
    return {
      ...plan,
      questions: [
        ...plan.questions,
        `De quel jour est cette mise à jour des chiffres (la précédente : ${current}) ? La dire, par exemple : --mise-a-jour 2027-03-01`,
      ],
    };
  if (updated === current) return plan;
  if (updated < current)
    return {
      ...plan,
      defects: [
        ...plan.defects,
        {
          place: '--mise-a-jour',
          message: `${updated} vient avant la mise à jour précédente (${current}) : corriger la date.`,
        },
      ],
    };
  const edit = dateEdit(project, updated);
  return { ...plan, edits: [edit, ...plan.edits] };
}

/** Added years want their source: where the file does not tell it, it is asked, and not taken from the years before. */
function withOrigins(plan: ImportPlan, { data }: Project, answers: ImportOptions['answers']): ImportPlan {
  const question = askOrigin(plan.addedYears, answers);
  if (question !== null) return { ...plan, questions: [...plan.questions, question] };
  const isDescriptor = ({ path }: ImportPlan['edits'][number]): boolean => path === DESCRIPTOR;
  const before = plan.edits.find(isDescriptor)?.text ?? Buffer.from(data.get(DESCRIPTOR) ?? []).toString();
  const text = tellOrigins(before, [...plan.toldYears, ...originsFrom(plan.addedYears, answers)]);
  if (text === before) return plan;
  return {
    ...plan,
    edits: [{ path: DESCRIPTOR, text }, ...plan.edits.filter((edit) => !isDescriptor(edit))],
  };
}
