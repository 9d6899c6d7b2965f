import { createHash } from 'node:crypto';

/** A file of the open data: its path under /donnees/, its bytes, their number and their SHA-256 in hexadecimal. */
export interface PublishedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** Describes a file by its size and fingerprint. */
export function publishedFile(path: string, content: Uint8Array | string): PublishedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The list that `sha256sum --check` reads. */
export function checksumList(files: readonly PublishedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
