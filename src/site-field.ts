import { formatDateFr } from './format.ts';

/**
 * The value of a field of content/site.yaml by its path (« ville.adresse »), '' when the town has left it empty.
 * Dates are written out in French. Throws on a path that names no text.
 */
export function siteField(site: object, path: string): string {
  const value = path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), site);
  if (typeof value !== 'string') throw new Error(`No text at "${path}" in content/site.yaml.`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDateFr(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
