import type { z } from 'zod';
import type { Report } from '../dataset/defect.ts';
import { describeContentIssue } from './describe-content-issue.ts';
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
  const result = schema.safeParse(parsed.value, { reportInput: true });
  if (result.success) return { file, data: result.data, complain };
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
