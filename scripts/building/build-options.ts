import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../../src/refusal.ts';

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
  /** What is new is written into the register by the build itself, for a reason where words changed (`--inscrire`, `--raison`); null elsewhere. */
  readonly registers: { readonly reason: string | null } | null;
}

/** The variables that replace a source of the site; `src/loading/load-site.ts` and what else loads the sources read them. */
const SOURCES = ['SITE_CONFIG', 'DATA_FOLDER', 'FROZEN_FOLDER'] as const;

/** Reads the options of a build from the environment and its arguments; throws in French what it does not know, and a source that is not there. */
export function readBuildOptions(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  args: readonly string[] = [],
): BuildOptions {
  const asked = readArguments(args);
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
    return { outFolder: join(root, 'dist'), workFolder: join(root, '.build'), sources, ...asked };
  const outFolder = resolve(root, out);
  return {
    outFolder,
    workFolder: join(dirname(outFolder), `.build-${basename(outFolder)}`),
    sources,
    ...asked,
  };
}

function readArguments(args: readonly string[]): Pick<BuildOptions, 'publish' | 'registers'> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { publier: { type: 'boolean' }, inscrire: { type: 'boolean' }, raison: { type: 'string' } },
    });
    const registers = values.inscrire === true ? { reason: values.raison ?? null } : null;
    return { publish: values.publier === true, registers };
  } catch {
    throw new Refusal(
      `« ${args.join(' ')} » n’est pas une option de la construction : écrire --publier, --inscrire (avec --raison "…" si des mots ont changé), ou rien.`,
    );
  }
}
