import type { OfferedDescriptor, OfferedField, OfferedResource } from './offered-descriptor.ts';

/** The name that CSV on the Web looks for beside a table, under /donnees/ and in the folder of indicators. */
export const CSVW_FILES = ['csv-metadata.json', 'indicateurs/csv-metadata.json'] as const;

const BASES: Readonly<Record<OfferedField['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  year: 'gYear',
};

/**
 * The tables of the open data in the words of CSV on the Web, for the folder of `file`: its own tables and those they refer to.
 * Everything in it comes from the data package, so that the two never differ.
 */
export function csvwMetadata(descriptor: OfferedDescriptor, file: (typeof CSVW_FILES)[number]): string {
  const folder = file.replace(/[^/]*$/u, '');
  const named = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
  const own = descriptor.resources.filter(({ path }) => path.startsWith(folder));
  const referred = own.flatMap(({ schema }) =>
    (schema.foreignKeys ?? []).map(({ reference }) => known(named, reference.resource)),
  );
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
    '@type': 'TableGroup',
    'dc:title': descriptor.title,
    'dc:description': descriptor.description,
    'dc:license': { '@id': descriptor.licenses[0]?.path },
    'dc:modified': { '@value': descriptor.mise_a_jour, '@type': 'xsd:date' },
    tables: [...new Set([...own, ...referred])].map((resource) => table(resource, named, folder)),
  };
  return `${JSON.stringify(group, null, 2)}\n`;
}

function table(
  { path, title, description, schema }: OfferedResource,
  named: ReadonlyMap<string, OfferedResource>,
  folder: string,
): Readonly<Record<string, unknown>> {
  const { fields, primaryKey, foreignKeys } = schema;
  const keys = foreignKeys?.map((key) => ({
    columnReference: key.fields,
    reference: {
      resource: urlFrom(folder, known(named, key.reference.resource).path),
      columnReference: key.reference.fields,
    },
  }));
  return {
    url: urlFrom(folder, path),
    'dc:title': title,
    'dc:description': description,
    tableSchema: {
      columns: fields.map(column),
      ...(primaryKey === undefined ? {} : { primaryKey }),
      ...(keys === undefined ? {} : { foreignKeys: keys }),
    },
  };
}

function column({
  name,
  type,
  description,
  constraints = {},
}: OfferedField): Readonly<Record<string, unknown>> {
  const { required, enum: words, pattern, maxLength, minimum, maximum } = constraints;
  const format = words?.join('|') ?? pattern;
  const limits = {
    ...(format === undefined ? {} : { format }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  const base = BASES[type];
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: Object.keys(limits).length === 0 ? base : { base, ...limits },
    ...(required === true ? { required } : {}),
  };
}

function known(named: ReadonlyMap<string, OfferedResource>, name: string): OfferedResource {
  const resource = named.get(name);
  if (resource === undefined) throw new Error(`No resource "${name}" in data/datapackage.json.`);
  return resource;
}

/** The address of a file of /donnees/ from one of its folders. */
function urlFrom(folder: string, path: string): string {
  if (path.startsWith(folder)) return path.slice(folder.length);
  return `${'../'.repeat(folder.split('/').length - 1)}${path}`;
}
