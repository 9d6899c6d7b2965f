import type { z } from 'zod';
import type { Report } from '../dataset/defect.ts';
import { describeContentIssue } from './describe-content-issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { characterDefect } from './text/check-characters.ts';

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
