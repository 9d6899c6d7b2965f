import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompressSync,
  type BrotliOptions,
  constants,
} from 'node:zlib';
import { z } from 'zod';
import { type FrozenFile, frozenValuesUrl, type FrozenVersion } from './frozen-version.ts';
import { frozenValuesSchema, valueFingerprint } from './frozen-values.ts';

const line = z.strictObject({
  /** Path inside the published folder. */
  chemin: z.string().regex(/^graphiques(?:\/[a-z0-9-]+){3}\/[a-z]+\.(?:svg|csv|json)$/u),
  contenu: z.string(),
});

/**
 * The files of a version in one: a JSON object a line, compressed by Brotli.
 * The 26 drawings of a figure differ by a few words, so that all of them weigh about as much as one does plain.
 */
export function packArchive(files: readonly FrozenFile[]): Uint8Array {
  const bytes = archiveText(files);
  return brotliCompressSync(bytes, paramsFor(bytes));
}

/** Several archives at once, each with the same bytes as packArchive gives: pressing one takes half a second of a processor. */
export async function packArchives(
  versions: readonly (readonly FrozenFile[])[],
): Promise<readonly Uint8Array[]> {
  const press = promisify(brotliCompress);
  return await Promise.all(
    versions.map(async (files) => {
      const bytes = archiveText(files);
      return await press(bytes, paramsFor(bytes));
    }),
  );
}

function archiveText(files: readonly FrozenFile[]): Buffer {
  const lines = files.map(({ path, text }) => `${JSON.stringify({ chemin: path, contenu: text })}\n`);
  return Buffer.from(lines.join(''), 'utf8');
}

function paramsFor(bytes: Buffer): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  };
}

/** The files of an archive, in their order; throws on bytes that packArchive did not make. */
export function unpackArchive(bytes: Uint8Array): readonly FrozenFile[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(decompress(bytes));
  return text
    .split('\n')
    .slice(0, -1)
    .map((one) => line.parse(JSON.parse(one)))
    .map(({ chemin, contenu }) => ({ path: chemin, text: contenu }));
}

/** Node leaves bytes after the end of a stream unread and says nothing: the stream must need its last byte. */
function decompress(bytes: Uint8Array): Uint8Array {
  if (isStream(bytes.subarray(0, -1))) throw new Error('There are bytes after the end of the archive.');
  return brotliDecompressSync(bytes);
}

function isStream(bytes: Uint8Array): boolean {
  try {
    brotliDecompressSync(bytes);
    return true;
  } catch {
    return false;
  }
}

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
