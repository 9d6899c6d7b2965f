import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { proposeEntries } from '../src/promises/propose-entries.ts';
import { observeSite } from '../src/promises/observe-site.ts';
import { readRegister, type RegisterEntry, writeEntry } from '../src/register/register.ts';
import { readBuildOptions } from './build-options.ts';
import { finishingSteps } from './build-steps.ts';
import { drawImages } from './draw-images.ts';
import { projectRoot } from './project-root.ts';
import { render } from './render.ts';

// The one command that appends to content/registre.jsonl. It never rewrites a line: what was promised stays readable.
const file = join(projectRoot, 'content/registre.jsonl');
const { values } = parseArgs({
  options: {
    raison: { type: 'string' },
    alias: { type: 'string', multiple: true },
    deplacer: { type: 'string', multiple: true },
  },
});

const asked: RegisterEntry[] = [
  ...(values.deplacer ?? []).map((pair): RegisterEntry => {
    const [adresse, vers] = splitPair(pair, '--deplacer /ancienne/=/nouvelle/');
    return { adresse, vers };
  }),
  ...(values.alias ?? []).map((pair): RegisterEntry => {
    const [place, vers] = splitPair(pair, '--alias /page/#ancienne=nouvelle');
    const [page = '', ancre = ''] = place.split('#');
    return { page, ancre, vers };
  }),
];
await append(asked);

const folder = await mkdtemp(join(tmpdir(), 'registre-'));
try {
  const { sources } = readBuildOptions(process.env, projectRoot);
  await render(join(folder, 'site'), join(folder, 'cache'), sources);
  // The images are addresses too: the register must see the folder that a build would publish.
  for (const finish of finishingSteps(drawImages())) await finish(join(folder, 'site'));
  const register = readRegister(await readFile(file, 'utf8'));
  const { entries, undecided } = proposeEntries(
    register,
    observeSite(join(folder, 'site')),
    values.raison ?? null,
  );
  await append(entries);
  console.log(`${asked.length + entries.length} lignes ajoutées à content/registre.jsonl.`);
  for (const place of undecided)
    console.error(
      `${place} : ses mots ont changé ou ont disparu. Donner la raison (--raison "…") ou l’ancre qui la remplace (--alias ${place}=ancre).`,
    );
  process.exitCode = undecided.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function splitPair(pair: string, example: string): readonly [string, string] {
  const at = pair.indexOf('=');
  if (at < 1 || at === pair.length - 1) throw new Error(`« ${pair} » n’est pas de la forme « ${example} ».`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

async function append(entries: readonly RegisterEntry[]): Promise<void> {
  if (entries.length > 0) await appendFile(file, entries.map((entry) => `${writeEntry(entry)}\n`).join(''));
}
