import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../src/refusal.ts';

/** Where a build is written, and the sources it reads instead of the project's own. */
export interface BuildOptions {
  /** The folder that is published: `dist/`, unless OUT_FOLDER names another. */
  readonly outFolder: string;
  /** The folder beside it that holds the staging, the previous build and the list of changes. */
  readonly workFolder: string;
  /** The sources named in the environment, as absolute paths, for the process that renders the site. */
  readonly sources: Readonly<Record<string, string>>;
  /** True where the build is refused while the town has not given what the law asks of a published site: `--publier`. */
  readonly publish: boolean;
}

/** The variables that replace a source of the site; `src/site.ts` and the loader of the data read them. */
const SOURCES = ['SITE_CONFIG', 'DATA_FOLDER', 'FROZEN_FOLDER'] as const;

/** Reads the options of a build from the environment and its arguments; throws in French what it does not know, and a source that is not there. */
export function readBuildOptions(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  args: readonly string[] = [],
): BuildOptions {
  const unknown = args.find((arg) => arg !== '--publier');
  if (unknown !== undefined)
    throw new Refusal(`« ${unknown} » n’est pas une option de la construction : écrire --publier, ou rien.`);
  const publish = args.length > 0;
  const sources: Record<string, string> = {};
  for (const name of SOURCES) {
    const value = environment[name] ?? '';
    if (value === '') continue;
    const path = resolve(root, value);
    if (!existsSync(path))
      throw new Refusal(`${name} : « ${path} » n’existe pas. Corriger le chemin ou retirer la variable.`);
    sources[name] = path;
  }
  const out = environment['OUT_FOLDER'] ?? '';
  if (out === '')
    return { outFolder: join(root, 'dist'), workFolder: join(root, '.build'), sources, publish };
  const outFolder = resolve(root, out);
  return {
    outFolder,
    workFolder: join(dirname(outFolder), `.build-${basename(outFolder)}`),
    sources,
    publish,
  };
}
