import { strFromU8, unzipSync } from 'fflate';

/** The files of an archive, by path. */
export type Archive = Readonly<Record<string, Uint8Array>>;

/** No workbook of a town is greater once opened: what is may be made to fill the memory. */
const MOST_BYTES = 100_000_000;

/** Opens a ZIP archive, of which .xlsx and .ods are made; throws when it is damaged or far too great. */
export function openArchive(bytes: Uint8Array, most = MOST_BYTES): Archive {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('.xml') && !name.endsWith('.rels') && name !== 'mimetype') return false;
      total += originalSize;
      if (total > most) throw new RangeError('The archive is too great once opened.');
      return true;
    },
  });
}

/** The text of a file of an archive; an empty document where there is none. */
export function entryText(archive: Archive, path: string): string {
  const bytes = archive[path];
  return bytes === undefined ? '<none/>' : strFromU8(bytes);
}
