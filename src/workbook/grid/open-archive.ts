import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

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

/** An element of an XML document: its name without prefix, its attributes by name without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a reader of a document wants to hear of. */
export interface XmlListener {
  readonly open?: (element: XmlElement) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads an XML document from beginning to end; throws where it is not well formed. Entities of a DTD are not resolved. */
export function readXml(xml: string, { open, text, close }: XmlListener): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open !== undefined)
    parser.on('opentag', ({ name, attributes }) =>
      open({
        name: local(name),
        attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
      }),
    );
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close !== undefined) parser.on('closetag', ({ name }) => close(local(name)));
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
