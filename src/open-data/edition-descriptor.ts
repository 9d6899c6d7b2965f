import type { Edition } from '../editorial/edition.ts';
import { COMPOSED_RESOURCES } from './composed-resources.ts';

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
