import { SaxesParser } from 'saxes';

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
