import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../scripts/files/temporary-folder.ts';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';

/** The path that the copy is served under: the folder is to work under any. */
export const HOSTED_PATH = '/any/sub/path/';

/** The folder of an invented embed, inside the site. */
export const EMBED = 'graphiques/figure-inventee/quartier-invente/';

/** The folder of an invented frozen version of it. */
export const FROZEN = `${EMBED}2001-02-03/`;

/** The folder of the values of that version, shared by all neighbourhoods. */
export const FROZEN_VALUES = 'graphiques/figure-inventee/versions/2001-02-03/';

/** A copy of the published site under a sub-path, for a real server. */
export interface HostedCopy extends Disposable {
  /** A folder for the files of the server. */
  readonly work: string;
  /** The folder that stands at the root of the host; the site is deeper. */
  readonly root: string;
  /** The folder of the site. */
  readonly site: string;
}

/** Copies the published site, adds an invented embed with a frozen version, and lets the user of a server read it. */
export function hostedCopy(): HostedCopy {
  const temporary = temporaryFolder();
  const root = join(temporary.path, 'www');
  const site = join(root, HOSTED_PATH);
  cpSync(siteFolders.published, site, { recursive: true });
  for (const [folder, files] of Object.entries(INVENTED)) {
    mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(join(site, folder, 'index.html'), PAGE);
    for (const file of files) writeFileSync(join(site, folder, file), CONTENT[file] ?? '');
  }
  chmodSync(temporary.path, 0o755);
  return { work: temporary.path, root, site, [Symbol.dispose]: () => temporary[Symbol.dispose]() };
}

const CONTENT: Readonly<Record<string, string>> = {
  'graphique.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'donnees.csv': 'territoire,annee,valeur,statut,note\n',
  'donnees.json': '{}',
};

const INVENTED: Readonly<Record<string, readonly string[]>> = {
  [EMBED]: ['graphique.svg', 'graphique.png', 'donnees.csv', 'donnees.json'],
  [FROZEN]: ['graphique.svg'],
  [FROZEN_VALUES]: ['donnees.csv', 'donnees.json'],
};

const PAGE = `<!doctype html><html lang="fr"><title>Graphique</title><style>
@font-face{font-family:Ours;src:url(${'../'.repeat(FROZEN.split('/').length - 1)}fonts/atkinson-hyperlegible-next-3dd3b52c.woff2)}
</style><h1>Un graphique intégré</h1></html>`;
