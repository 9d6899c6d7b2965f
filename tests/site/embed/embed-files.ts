import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../scripts/files/list-files.ts';

/** The page of a figure for a neighbourhood, in a built folder. */
export interface EmbedFile {
  readonly figure: string;
  readonly territory: string;
  /** Address from the root of the site. */
  readonly address: string;
  readonly html: string;
  /** The text of a file beside the page. */
  readonly beside: (name: string) => string;
  readonly has: (name: string) => boolean;
}

/** Every live embed of a built folder, by address; throws when there is none. */
export function readEmbeds(folder: string): readonly EmbedFile[] {
  const files = listFiles(join(folder, 'graphiques')).filter((file) =>
    /^[^/]+\/[^/]+\/index\.html$/u.test(file),
  );
  if (files.length === 0) throw new Error(`No embed in ${folder}: run « npm test ».`);
  return files.map((file) => {
    const [figure = '', territory = ''] = file.split('/');
    const place = join(folder, 'graphiques', figure, territory);
    return {
      figure,
      territory,
      address: `/graphiques/${figure}/${territory}/`,
      html: readFileSync(join(place, 'index.html'), 'utf8'),
      beside: (name) => readFileSync(join(place, name), 'utf8'),
      has: (name) => existsSync(join(place, name)),
    };
  });
}
