import type { Term, Triple } from './json-ld-triples.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const SPDX = 'http://spdx.org/rdf/terms#';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** What a property of a class holds: how many at least and at most, and which end. */
type Rule = readonly [least: number, most: number, fits: (end: Term) => boolean];

const words = (end: Term) => end.kind === 'literal' && end.type === undefined;
const french = (end: Term) => words(end) && end.language === 'fr';
const typed = (type: string, form: RegExp) => (end: Term) => end.type === XSD + type && form.test(end.value);
const day = typed('date', /^\d{4}-\d\d-\d\d$/u);
const year = typed('gYear', /^\d{4}$/u);
const isNode = ({ kind }: Term) => kind === 'node';
const page = (end: Term) => isNode(end) && /^https?:\/\//u.test(end.value);
const MANY = Infinity;

const RESOURCE: Readonly<Record<string, Rule>> = {
  [`${DCT}title`]: [1, MANY, french],
  [`${DCT}description`]: [1, MANY, french],
  [`${DCT}publisher`]: [1, 1, isNode],
  [`${DCT}modified`]: [1, 1, day],
  [`${DCT}license`]: [1, 1, page],
  [`${DCT}language`]: [1, MANY, page],
};

// DCAT-AP 3.0 as we read it; but formats are words and no address, which portals ask for against it (docs/decisions/024-descriptions-of-the-data.md).
const RULES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  [`${DCAT}Catalog`]: {
    ...RESOURCE,
    [`${DCAT}dataset`]: [1, MANY, page],
    [`${FOAF}homepage`]: [0, 1, page],
  },
  [`${DCAT}Dataset`]: {
    ...RESOURCE,
    [`${DCT}identifier`]: [1, 1, words],
    [`${DCT}temporal`]: [0, MANY, isNode],
    [`${DCAT}keyword`]: [1, MANY, french],
    [`${DCAT}landingPage`]: [1, 1, page],
    [`${DCAT}contactPoint`]: [0, MANY, isNode],
    [`${DCAT}distribution`]: [1, MANY, page],
  },
  [`${DCAT}Distribution`]: {
    [`${DCT}title`]: [1, MANY, french],
    [`${DCT}license`]: [1, 1, page],
    [`${DCT}format`]: [1, 1, words],
    [`${DCAT}mediaType`]: [1, 1, words],
    [`${DCAT}accessURL`]: [1, MANY, page],
    [`${DCAT}downloadURL`]: [0, MANY, page],
    [`${DCAT}byteSize`]: [0, 1, typed('nonNegativeInteger', /^\d+$/u)],
    [`${SPDX}checksum`]: [0, 1, isNode],
  },
  [`${SPDX}Checksum`]: {
    [`${SPDX}algorithm`]: [1, 1, (end) => end.value === `${SPDX}checksumAlgorithm_sha256`],
    [`${SPDX}checksumValue`]: [1, 1, typed('hexBinary', /^[0-9a-f]{64}$/u)],
  },
  [`${DCT}PeriodOfTime`]: { [`${DCAT}startDate`]: [1, 1, year], [`${DCAT}endDate`]: [1, 1, year] },
  [`${FOAF}Agent`]: { [`${FOAF}name`]: [1, MANY, words] },
  [`${VCARD}Organization`]: {
    [`${VCARD}fn`]: [1, 1, words],
    [`${VCARD}hasEmail`]: [0, 1, (end) => isNode(end) && end.value.startsWith('mailto:')],
    [`${VCARD}hasURL`]: [0, 1, page],
  },
};

/** What the statements of a catalogue break of DCAT-AP: a class or a property that is not in it, one that lacks or comes too often, an end that does not fit. */
export function dcatDefects(triples: readonly Triple[]): readonly string[] {
  // Said in several places, a node is one.
  const unique = [...new Map(triples.map((triple) => [JSON.stringify(triple), triple])).values()];
  const classes = new Map(
    unique
      .filter(({ predicate }) => predicate === '@type')
      .map(({ subject, object }) => [subject, object.value]),
  );
  const untyped = unique
    .filter(({ subject }) => !classes.has(subject))
    .map(({ subject }) => `${subject} has no class`);
  return [
    ...new Set(untyped),
    ...[...classes].flatMap(([subject, name]) => {
      const rules = RULES[name];
      if (rules === undefined) return [`${subject} is a ${name}`];
      const own = unique.filter((triple) => triple.subject === subject && triple.predicate !== '@type');
      const unknown = own.filter(({ predicate }) => rules[predicate] === undefined);
      return [
        ...unknown.map(({ predicate }) => `${subject} has ${predicate}`),
        ...Object.entries(rules).flatMap(([property, [least, most, fits]]) => {
          const ends = own.filter(({ predicate }) => predicate === property).map(({ object }) => object);
          const count =
            ends.length < least || ends.length > most ? [`${subject} has ${ends.length} ${property}`] : [];
          return [
            ...count,
            ...ends.filter((end) => !fits(end)).map(({ value }) => `${subject} ${property} ${value}`),
          ];
        }),
      ];
    }),
  ];
}
