import { isNode, LineCounter, parseDocument } from 'yaml';
import type { core } from 'zod';
import { listChoices } from '../csv/cell.ts';
import type { Report } from '../defect.ts';
import { type Descriptor, descriptorSchema, type Resource } from './descriptor-schema.ts';

type Say = (path: readonly PropertyKey[], message: string) => void;

function parseJson(file: string, text: string, report: Report): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /line (\d+) column (\d+)/.exec(String(error));
    const [line, column] = position === null ? [1, 1] : [Number(position[1]), Number(position[2])];
    const message = 'le texte n’est pas du JSON : vérifier les guillemets, les virgules et les accolades.';
    report({ file, line, column, field: null, message });
    return undefined;
  }
}

/** Checks what a schema cannot say of one resource: its name against its path, its unit against its other properties. */
function checkResource(resource: Resource, index: number, names: readonly string[], say: Say): void {
  const { name, indicateur } = resource;
  const at = ['resources', index];
  if (names.indexOf(name) < index) say([...at, 'name'], `« ${name} » est répété : n’en garder qu’un.`);
  if (indicateur === undefined) {
    if (!resource.path.startsWith('indicateurs/')) return;
    say(at, `la ressource « ${name} » n’a pas de propriété « indicateur » : l’ajouter.`);
    return;
  }
  const path = `indicateurs/${name}.csv`;
  if (resource.path !== path)
    say([...at, 'path'], `« ${resource.path} » ne suit pas le nom : écrire ${path}.`);
  const counts = indicateur.unite === 'nombre';
  if (counts !== (indicateur.compte !== null)) {
    const remedy = counts ? 'écrire ce qui est compté' : 'écrire null';
    say([...at, 'indicateur', 'compte'], `la propriété contredit l’unité : ${remedy}.`);
  }
  if (counts && indicateur.decimales !== 0) {
    say([...at, 'indicateur', 'decimales'], 'un effectif n’a pas de décimales : écrire 0.');
  }
  const { au_plus: ceiling } = indicateur;
  if (ceiling !== undefined && (!counts || ceiling === name || !names.includes(ceiling))) {
    const fact = `« ${ceiling} » n’est pas un autre effectif`;
    say(
      [...at, 'indicateur', 'au_plus'],
      `${fact} : écrire le nom d’une ressource qui compte, ou retirer la propriété.`,
    );
  }
}

/** Reads data/datapackage.json; reports every defect, and returns null when the rest cannot be read without it. */
export function parseDescriptor(file: string, text: string, report: Report): Descriptor | null {
  const json = parseJson(file, text, report);
  if (json === undefined) return null;
  checkJsonKeys(file, text, report);
  const say: Say = (path, message) =>
    report({ file, ...locateInJson(text, path), field: path.join('.') || null, message });
  const parsed = descriptorSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    for (const issue of parsed.error.issues) say(issue.path, describeIssue(issue));
    return null;
  }
  const names = parsed.data.resources.map(({ name }) => name);
  parsed.data.resources.forEach((resource, index) => checkResource(resource, index, names, say));
  return parsed.data;
}

/** Reports each key that a JSON text writes twice in one object, of which a reader of JSON keeps the last without a word. */
export function checkJsonKeys(file: string, text: string, report: Report): void {
  const lineCounter = new LineCounter();
  for (const { code, pos } of parseDocument(text, { lineCounter }).errors) {
    if (code !== 'DUPLICATE_KEY') continue;
    const { line, col } = lineCounter.linePos(pos[0]);
    const key = /^"([^"]*)"/.exec(text.slice(pos[0]))?.[1] ?? null;
    const message = `« ${key} » est écrit deux fois : n’en garder qu’un.`;
    report({ file, line, column: col, field: key, message });
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un objet',
};

/** Says in French what a property of the descriptor has wrong, and the remedy. */
export function describeIssue(issue: core.$ZodIssue): string {
  const input = typeof issue.input === 'string' ? issue.input : (JSON.stringify(issue.input) ?? '');
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') {
    return 'la propriété manque : l’écrire.';
  }
  if (issue.code === 'unrecognized_keys') {
    return `« ${issue.keys.join(' », « ')} » n’est pas une propriété connue : la corriger ou la retirer.`;
  }
  if (issue.code === 'invalid_value') {
    return `« ${input} » n’est pas admis : écrire ${listChoices(issue.values.map(String))}.`;
  }
  if (issue.code === 'invalid_type') {
    return `« ${input} » n’est pas ${TYPES[issue.expected] ?? issue.expected} : le corriger.`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return `« ${input} » n’est pas une date : écrire année, mois et jour, par exemple 2026-11-23.`;
  }
  if (issue.code === 'too_small' && issue.origin !== 'number') {
    return 'la propriété est vide : l’écrire.';
  }
  return `« ${input} » n’a pas la forme attendue : la corriger.`;
}

/** Line and column of the value at a path of a JSON text, or of the nearest value around it that exists; both from 1. */
export function locateInJson(
  text: string,
  path: readonly PropertyKey[],
): { readonly line: number; readonly column: number } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lineCounter.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
