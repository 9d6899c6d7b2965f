import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { readNotedPages } from '../src/finishing/noted-pages.ts';
import { withdrawalReasons } from '../src/programme/edition-changes.ts';
import { observeSite } from '../src/promises/observe-site.ts';
import { proposeEntries } from '../src/promises/propose-entries.ts';
import { writeEntry } from '../src/register/entries.ts';
import { readRegister } from '../src/register/register.ts';
import { readBuildOptions } from './building/build-options.ts';
import { completeFolder } from './building/build-steps.ts';
import { checkSources, sourceFolders } from './building/check-sources.ts';
import { NOTED_PAGES, startRender } from './building/render.ts';
import { drawFiles } from './drawing/draw-files.ts';
import { appendRegister, describeUndecided } from './ledgers/append-register.ts';
import { askedEntries } from './ledgers/asked-entries.ts';
import {
  forgetSeals,
  refuseBrokenSeal,
  refuseEmptyRegister,
  REGISTER,
  sealLedger,
} from './ledgers/ledger-seals.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';

// The one command that appends to content/registre.jsonl. It never rewrites a line: what was promised stays readable.
const file = join(projectRoot, 'content', REGISTER);
/** Pages that repeat the passages of chapters and take their anchors, which must be registered before. */
const REPEATS = /^\/convention\/(?:integrale|[^/]+\/citer)\/$/u;
const aside = join(projectRoot, '.build/registre-avant.jsonl');

try {
  const { values } = parseArgs({
    options: {
      raison: { type: 'string' },
      alias: { type: 'string', multiple: true },
      deplacer: { type: 'string', multiple: true },
      retirer: { type: 'string', multiple: true },
      recommencer: { type: 'boolean', default: false },
    },
  });
  const asked = askedEntries(values);
  if (values.recommencer) await startAgain();
  else {
    refuseEmptyRegister(projectRoot);
    refuseBrokenSeal(projectRoot, REGISTER);
    appendRegister(projectRoot, asked);
    await register(asked.length, values.raison ?? null);
  }
} catch (error) {
  reportFailure(error);
}

/** Registers what is new in the site as it would be built, and says what a person must decide. */
async function register(before: number, reason: string | null): Promise<void> {
  const site = await observeBuild();
  const { annexe, editions } = loadEditorial(projectRoot);
  const { entries, undecided } = proposeEntries(
    readRegister(readFileSync(file, 'utf8')),
    site,
    reason,
    withdrawalReasons(annexe, editions),
  );
  appendRegister(projectRoot, entries);
  console.log(`${before + entries.length} lignes ajoutées à content/${REGISTER}.`);
  for (const place of undecided) console.error(describeUndecided(place));
  process.exitCode = undecided.length > 0 ? 1 : 0;
}

/** Begins a register, while nothing was published; what was there is put aside, and comes back when the build fails. */
async function startAgain(): Promise<void> {
  mkdirSync(join(projectRoot, '.build'), { recursive: true });
  const was = existsSync(file);
  if (was) copyFileSync(file, aside);
  writeFileSync(file, '');
  try {
    const { entries } = proposeEntries(readRegister(''), await observeBuild(), null);
    const first = entries.filter((entry) => !('page' in entry && REPEATS.test(entry.page)));
    writeFileSync(file, first.map((entry) => `${writeEntry(entry)}\n`).join(''));
  } catch (error) {
    if (was) copyFileSync(aside, file);
    else rmSync(file);
    throw error;
  }
  forgetSeals(projectRoot, REGISTER);
  sealLedger(projectRoot, REGISTER);
  await register(0, null);
  console.log(`content/${REGISTER} est commencé ; celui d’avant est dans .build/registre-avant.jsonl.`);
}

/** The site as a build would publish it, images included: they are addresses too. */
async function observeBuild(): Promise<ReturnType<typeof observeSite>> {
  const folder = mkdtempSync(join(tmpdir(), 'registre-'));
  try {
    const { sources } = readBuildOptions(process.env, projectRoot);
    // What the register alone knows is checked by the build that follows.
    checkSources({ ...sourceFolders(sources), isRegistered: false });
    const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
    await startRender(sources).render(site, cache);
    const noted = readNotedPages(join(cache, NOTED_PAGES));
    await drawFiles({ folder: site, kept: null });
    await completeFolder(site, noted, null);
    return observeSite(site, (html, page) => noted(html, page)?.observed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
