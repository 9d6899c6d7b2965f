/** A node of a catalogue, or a value with its type or its language, as JSON-LD writes them. */
export type Node = Readonly<Record<string, unknown>>;

/** The prefixes of a catalogue. Written inside it: a harvester that must fetch them fails with the host that has them. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Words in French. */
export function french(words: string): Node {
  return { '@value': words, '@language': 'fr' };
}

/** A year. */
export function year(value: number): Node {
  return { '@value': String(value), '@type': 'xsd:gYear' };
}
