import { join } from 'node:path';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { Refusal } from '../../src/refusal.ts';
import { checkSources } from '../building/check-sources.ts';
import { writeTogether } from '../files/write-together.ts';
import { importFile, type ImportOutcome } from '../importing/import-file.ts';
import type { ImportOptions } from '../importing/import-options.ts';
import { readProject } from '../importing/read-project.ts';
import { contentDefects } from '../ledgers/check-edits.ts';
import { runNode } from '../run-node.ts';
import { keepSite } from './kept-site.ts';
import { runSteps, type YearStep } from './run-steps.ts';
import { dropSnapshot, restoreSnapshot, takeSnapshot } from './sources-snapshot.ts';
import type { YearOptions } from './year-options.ts';

/** Reads the file of a year and says what it would change. */
export function readYearFile(imported: ImportOptions, root: string): ImportOutcome {
  return importFile(imported, readProject(root), (proposed) => contentDefects(root, proposed));
}

/**
 * Writes what was read, then checks, freezes, registers, builds and checks the site. What is not done to its end is undone: content/, data/
 * and the built site are put back as they were. Returns whether it was done, and what was thrown otherwise.
 */
export async function runYear(
  edits: ImportOutcome['edits'],
  options: Pick<YearOptions, 'reason' | 'acknowledges'>,
  root: string,
  say: (line: string) => void,
): Promise<{ readonly isDone: boolean; readonly error: unknown }> {
  const site = keepSite(root);
  const before = editionNames(root);
  takeSnapshot(root);
  writeTogether(edits.map(({ path, text }) => ({ path: join(root, path), text })));
  const outcome = await runSteps(yearSteps(options, root, before), say);
  if (outcome.isDone) dropSnapshot(root);
  else {
    restoreSnapshot(root);
    await site.restore();
    say('content, data et le site construit sont remis tels qu’ils étaient : rien n’a été fait à moitié.');
  }
  return outcome;
}

function yearSteps(
  { reason, acknowledges }: Pick<YearOptions, 'reason' | 'acknowledges'>,
  root: string,
  before: readonly string[],
): readonly YearStep[] {
  const command =
    (script: string, ...args: string[]) =>
    async (): Promise<boolean> =>
      (await runNode([join(root, 'scripts', script), ...args])) === 0;
  const why = (): readonly string[] => reasonOf(reason, root, before);
  return [
    {
      title: 'Contrôler les fichiers',
      why: 'Chiffres, textes, sceaux, et les verdicts sur les chiffres cités.',
      run: async () =>
        (!acknowledges || (await command('acknowledge-verdicts.ts')())) && checkFiles(root, acknowledges),
    },
    {
      title: 'Figer les graphiques',
      why: 'Une version de chaque graphique dont les valeurs ont changé est gardée pour toujours.',
      run: command('freeze.ts'),
    },
    {
      title: 'Inscrire ce qui a changé',
      why: 'La page « Ce qui a changé » et son flux le diront ; une édition et un fait y sont figés.',
      run: () => command('changes.ts', ...why())(),
    },
    {
      title: 'Construire le site et inscrire ses adresses',
      why: 'Une minute environ ; chaque page, passage et fichier nouveau entre au registre.',
      run: () => command('build.ts', '--inscrire', ...why())(),
    },
    {
      title: 'Contrôler le site',
      why: 'Mots officiels lettre pour lettre, liens, registre.',
      run: command('control.ts'),
    },
  ];
}

/** Why words changed, as the commands take it: what was said, else the name of the edition that the file brought. */
function reasonOf(reason: string | null, root: string, before: readonly string[]): readonly string[] {
  const words = reason ?? editionNames(root).find((name) => !before.includes(name));
  return words === undefined ? [] : ['--raison', words];
}

function checkFiles(root: string, acknowledges: boolean): boolean {
  try {
    checkSources({ root, data: join(root, 'data'), siteConfig: null, frozen: null, isRegistered: false });
    return true;
  } catch (error) {
    if (!(error instanceof Refusal) || acknowledges || !error.message.includes('npm run verdicts'))
      throw error;
    throw new Refusal(
      error.message.replace('« npm run verdicts »', 'cette commande, en lui ajoutant --verdicts'),
    );
  }
}

function editionNames(root: string): readonly string[] {
  return loadEditorial(root).editions.map(({ nom }) => nom);
}
