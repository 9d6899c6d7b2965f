import { DESCRIPTOR } from '../dataset/required-files.ts';
import type { Project } from './project.ts';
import type { FileEdit } from './sheets/sheet-kind.ts';

/** The descriptor of data/ with another day of update, and nothing else changed. */
export function dateEdit({ data }: Project, day: string): FileEdit {
  const text = Buffer.from(data.get(DESCRIPTOR) ?? []).toString();
  return { path: DESCRIPTOR, text: text.replace(/("mise_a_jour":\s*)"[^"]*"/u, `$1${JSON.stringify(day)}`) };
}
