import type { Edition } from '../editorial/edition.ts';
import { COMPOSED_RESOURCES } from './composed-resources.ts';

/** A column of a table of the open data, in the words of Table Schema. */
export interface OfferedField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'year';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly maxLength?: number;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** The columns of a table and its keys. */
export interface OfferedSchema {
  readonly fields: readonly OfferedField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** A table of the open data, with its schema inside. */
export interface OfferedResource {
  readonly name: string;
  /** Path under /donnees/. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: OfferedSchema;
}

/** What the data package says once it is offered: that of data/, its schemas inside, and the tables that the site composes. */
export interface OfferedDescriptor {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Day of the last update of the data, ISO 8601. */
  readonly mise_a_jour: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly { readonly title: string; readonly path: string }[];
  readonly resources: readonly OfferedResource[];
}

/** Reads the offered data package and puts in the schemas that it refers to, from the files of data/ by their path; a table without one is left out. */
export function offeredDescriptor(dataFiles: ReadonlyMap<string, Uint8Array>): OfferedDescriptor {
  const read = (path: string): unknown => JSON.parse(new TextDecoder().decode(dataFiles.get(`data/${path}`)));
  type Unread = Omit<OfferedResource, 'schema'> & { readonly schema?: string | OfferedSchema };
  // checkSources has read these files by their schemas.
  const descriptor = read('datapackage.json') as Omit<OfferedDescriptor, 'resources'> & {
    readonly resources: readonly Unread[];
  };
  const resources = descriptor.resources.flatMap((resource): readonly OfferedResource[] => {
    const { schema } = resource;
    if (schema === undefined) return [];
    return [{ ...resource, schema: typeof schema === 'string' ? (read(schema) as OfferedSchema) : schema }];
  });
  return { ...descriptor, keywords: descriptor.keywords ?? [], resources };
}

interface Described {
  readonly description?: string;
  readonly contributors?: readonly unknown[];
  readonly resources?: readonly unknown[];
}

/** data/datapackage.json as it is offered: it says in whose name and describes the tables that the site composes, which data/ itself cannot know; the rest word for word. */
export function editionDescriptor(text: string, { status, publisher }: Edition): string {
  const descriptor = JSON.parse(text) as Described;
  const said = [descriptor.description, status].filter((words) => words !== undefined && words !== '');
  const published = publisher === null ? [] : [{ title: publisher, roles: ['publisher'] }];
  const contributors = [...(descriptor.contributors ?? []), ...published];
  const resources = [...(descriptor.resources ?? []), ...COMPOSED_RESOURCES];
  const offered = { ...descriptor, description: said.join(' '), contributors, resources };
  return `${JSON.stringify(offered, null, 2)}\n`;
}

/** The files of data/ by their path, as they are offered: as they are, the descriptor but for what it says of the edition. */
export function offeredFiles(
  files: ReadonlyMap<string, Uint8Array>,
  edition: Edition,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].map(([path, bytes]): [string, Uint8Array] => {
      if (path !== 'data/datapackage.json') return [path, bytes];
      const text = editionDescriptor(new TextDecoder().decode(bytes), edition);
      return [path, new TextEncoder().encode(text)];
    }),
  );
}
