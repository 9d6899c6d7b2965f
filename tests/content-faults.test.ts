import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSources } from '../scripts/building/check-sources.ts';
import { listFiles } from '../scripts/files/list-files.ts';
import { temporaryFolder } from '../scripts/files/temporary-folder.ts';
import { projectRoot } from '../scripts/project-root.ts';

// The content of the project, copied and spoilt: every kind of fault at once, each in a file of its own.

const COPIED = ['content', 'data', 'src/pages', 'src/urls.ts'];

function copyProject(): { readonly path: string } & Disposable {
  const folder = temporaryFolder();
  for (const name of COPIED) cpSync(join(projectRoot, name), join(folder.path, name), { recursive: true });
  return folder;
}

function messagesOf(root: string): readonly string[] {
  try {
    checkSources({ root, data: join(root, 'data'), siteConfig: null, frozen: null });
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

/** What is done to a file of content/, and what must be said of it. */
type Fault = readonly [file: string, spoil: (text: string) => string, fact: string];

const FAULTS: readonly Fault[] = [
  ['convention/evaluation.mdx', (text) => `${text}\n<Note>a\n`, '« <Note> » n’est pas fermé'],
  ['convention/gouvernance.mdx', (text) => `${text}\n{process.exit()}\n`, 'est un programme'],
  ['convention/priorites.mdx', (text) => text.normalize('NFD'), 'un accent écrit en deux caractères'],
  [
    'convention/enjeux.mdx',
    (text) => text.replace(/^slug: .*$/mu, 'slug: ../../x'),
    'n’est pas un identifiant',
  ],
  ['pages/a-propos.mdx', (text) => `${text}\n[a](/nulle-part/)\n`, 'ne mène à aucune page du site'],
  ['pages/accessibilite.mdx', (text) => `${text}\n<<<<<<< HEAD\n`, 'deux versions mal réunies'],
  ['pages/mentions-legales.mdx', (text) => `${text}\n<script>a</script>\n`, '« <script> » n’est pas admis'],
  [
    'indicateurs/population.mdx',
    (text) => text.replace('indicateur: population', 'indicateur: x'),
    'n’est pas un indicateur',
  ],
  ['indicateurs/taux-emploi.mdx', (text) => `${text}\n[a](javascript:b)\n`, 'n’est ni une page du site'],
  [
    'structure.yaml',
    (text) => text.replace(/introduction: >-\n {6}\S+/u, 'introduction: >-\n      Xylophone'),
    'ne commence aucun passage',
  ],
  ['reperes.yaml', (text) => text.replace(/indicateur: \S+/u, 'indicateur: x'), 'n’est pas un indicateur'],
  ['tableau.yaml', (text) => text.replace(/annee: \d+/u, 'annee: 1999'), '1999 n’est pas une année'],
  ['errata.yaml', (text) => text.replace(/ancre: \S+/u, 'ancre: nulle-part'), 'n’est pas une ancre'],
  [
    'site.yaml',
    (text) => text.replace(/territoire_par_defaut: .*/u, 'territoire_par_defaut: mel'),
    'n’est pas un quartier',
  ],
  ['geo/communes-mel.geojson', (text) => text.slice(0, 900), 'les contours des communes ne se lisent pas'],
  ['glossaire/qpv.yaml', (text) => text.replace('Quartier', 'Quar\u202Etier'), 'change le sens de lecture'],
  ['registre.jsonl', (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1), 'il manque 1 des'],
  ['versions/SHA256SUMS', () => '', 'n’effacer aucune version'],
];

test('every kind of fault is told at once, each with its file, in French', { timeout: 60_000 }, () => {
  using project = copyProject();
  for (const [file, spoil] of FAULTS) {
    const path = join(project.path, 'content', file);
    const text = readFileSync(path, 'utf8');
    expect([file, spoil(text)]).not.toEqual([file, text]);
    writeFileSync(path, spoil(text));
  }
  cpSync(
    join(project.path, 'content/graphiques/profil.yaml'),
    join(project.path, 'content/graphiques/versions.yaml'),
  );
  rmSync(join(project.path, 'content/source/transcription.md'));
  const messages = messagesOf(project.path);
  for (const [file, , fact] of FAULTS)
    expect(messages).toContainEqual(
      expect.stringMatching(new RegExp(`^content/${file}:\\d+:\\d+ .*${fact}`, 'u')),
    );
  for (const file of ['graphiques/versions.yaml', 'source/transcription.md'])
    expect(messages).toContainEqual(expect.stringMatching(new RegExp(`^content/${file}:`, 'u')));
  expect(messages.filter((line) => !/^\S+:\d+:\d+ /u.test(line))).toEqual([]);
});

test('a copy saved by Windows, byte order marks included, has nothing wrong', { timeout: 60_000 }, () => {
  using project = copyProject();
  for (const name of listFiles(join(project.path, 'content')).filter((file) => !file.endsWith('.br'))) {
    const path = join(project.path, 'content', name);
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  expect(messagesOf(project.path)).toEqual([]);
});
