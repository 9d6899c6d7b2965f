import { unpackArchive } from './archive.ts';
import type { FrozenFile } from './frozen-file.ts';
import { frozenValuesUrl } from './frozen-url.ts';
import { frozenValuesSchema } from './frozen-values.ts';
import type { FrozenVersion } from './frozen-version.ts';
import { valueFingerprint } from './value-fingerprint.ts';

/** Reads the archive of a version; throws when its bytes, or the values in it, are not those of a version of that figure and day. */
export function readVersion(figure: string, date: string, bytes: Uint8Array): FrozenVersion {
  return versionOf(figure, date, unpackArchive(bytes));
}

/** A version from its files; throws when its values are missing, or are those of another. */
export function versionOf(figure: string, date: string, files: readonly FrozenFile[]): FrozenVersion {
  const path = frozenValuesUrl(figure, date, 'donnees.json').slice(1);
  const text = files.find((file) => file.path === path)?.text;
  if (text === undefined) throw new Error(`No "${path}" in the archive.`);
  const stray = files.find(
    (file) => !new RegExp(`^graphiques/${figure}/[^/]+/${date}/`, 'u').test(file.path),
  );
  if (stray !== undefined) throw new Error(`"${stray.path}" is of another version.`);
  const values = frozenValuesSchema.parse(JSON.parse(text));
  if (values.graphique !== figure || values.mise_a_jour !== date)
    throw new Error(`"${path}" holds another version.`);
  return { figure, date, files, values, fingerprint: valueFingerprint(values.valeurs) };
}
