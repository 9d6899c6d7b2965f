import type { core, z } from 'zod';
import type { Report } from '../../dataset/defect.ts';
import { characterDefect } from '../text/check-characters.ts';
import { parseYaml } from './parse-yaml.ts';

/** A content file that was read, and a way to complain of a place in it later. */
export interface YamlFile<T> {
  /** Path as the editor sees it, from the root of the project. */
  readonly file: string;
  readonly data: T;
  /** Reports a defect at a path of the data, in French. */
  readonly complain: (path: readonly PropertyKey[], message: string) => void;
}

/** The field as the editor reads it: names, and ranks from 1: « actions, 3 ». */
function fieldName(path: readonly PropertyKey[]): string | null {
  const names = path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key)));
  return names.length === 0 ? null : names.join(', ');
}

/** Reads a YAML text by its schema; reports every defect with line and column, and then returns null. */
export function readYamlFile<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  report: Report,
): YamlFile<T> | null {
  const parsed = parseYaml(file, text, report);
  if (parsed === null) return null;
  const complain = (path: readonly PropertyKey[], message: string): void =>
    report({ file, ...parsed.place(path), field: fieldName(path), message });
  const hidden = hiddenCharacters(parsed.value, []);
  for (const { path, message } of hidden) complain(path, message);
  const result = schema.safeParse(parsed.value, { reportInput: true });
  if (result.success) return hidden.length > 0 ? null : { file, data: result.data, complain };
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') {
      complain(issue.path, describeContentIssue(issue));
      continue;
    }
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      const message = describeContentIssue({ ...issue, keys: [key] });
      report({ file, ...parsed.placeOfName(path), field: fieldName(path), message });
    }
  }
  return null;
}

/** Characters that a text may not hold, written as codes where nobody sees them: « "\\u202E" ». */
function hiddenCharacters(
  value: unknown,
  path: readonly PropertyKey[],
): readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] {
  if (typeof value === 'string') {
    const defect = characterDefect(value);
    return defect === null ? [] : [{ path, message: defect.message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    hiddenCharacters(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const AS_TEXT = 'écrire le texte à la ligne suivante, après « >- »';

function describeType(expected: string, input: unknown): string {
  if (expected === 'string' && typeof input === 'object') {
    return `le texte contient « : » et il est lu comme un champ : ${AS_TEXT}.`;
  }
  if (expected === 'string') return `« ${String(input)} » n’est pas lu comme un texte : ${AS_TEXT}.`;
  if (expected === 'array')
    return 'une liste est attendue : commencer chaque ligne par « - » suivi d’un espace.';
  if (expected === 'object')
    return 'des champs sont attendus : écrire « nom du champ : valeur », un par ligne.';
  return `« ${String(input)} » n’est pas un nombre entier : l’écrire en chiffres, sans espace.`;
}

/** Says in French what a field of a content file has wrong, and the remedy; messages of our own schemas pass as they are. */
export function describeContentIssue(issue: core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'unrecognized_keys') {
    return `« ${issue.keys.join(' », « ')} » n’est pas un champ connu : corriger ce nom ou retirer le champ.`;
  }
  if (issue.input === null && issue.path.length === 0) {
    return 'le fichier est vide : y écrire les champs, comme dans un fichier voisin.';
  }
  if (issue.input === undefined) return 'le champ manque : l’ajouter.';
  if (issue.input === null || issue.input === '') return 'le champ est vide : l’écrire.';
  if (issue.code === 'invalid_format') return issue.message;
  if (issue.code === 'invalid_type') return describeType(issue.expected, issue.input);
  if (issue.code === 'invalid_value') {
    return `« ${String(issue.input)} » n’est pas admis : écrire ${issue.values.map(String).join(' ou ')}.`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return 'la liste est trop courte : y ajouter ce qui manque.';
  }
  if (issue.code === 'too_small')
    return `« ${String(issue.input)} » est trop petit : écrire au moins ${issue.minimum}.`;
  if (issue.code === 'too_big' && issue.origin === 'array') return 'la liste est trop longue : en retirer.';
  return `« ${String(issue.input)} » n’a pas la forme attendue : comparer avec un fichier voisin.`;
}
