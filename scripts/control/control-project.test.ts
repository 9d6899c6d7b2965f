import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { projectRoot } from '../project-root.ts';
import { controlProject } from './control-project.ts';

/** A copy of what an agent edits, and of the pages that it knows, without a built site. */
function copiedProject() {
  const folder = temporaryFolder();
  for (const name of ['content', 'data', 'src'])
    cpSync(join(projectRoot, name), join(folder.path, name), { recursive: true });
  const folders = {
    root: folder.path,
    outFolder: join(folder.path, 'dist'),
    workFolder: join(folder.path, '.build'),
  };
  return { folders, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

test('sound files without the site that is built from them are told to build it', { timeout: 60_000 }, () => {
  using project = copiedProject();
  const [files, site] = controlProject(project.folders);
  expect(files?.defects).toEqual([]);
  expect(site?.defects.join('\n')).toContain('npm run build');
});

test(
  'defects of the data, of the texts and of the register are told at once, and the site is not judged',
  { timeout: 60_000 },
  () => {
    using project = copiedProject();
    const { root } = project.folders;
    writeFileSync(join(root, 'data/territoires.csv'), 'id\n', { flag: 'a' });
    writeFileSync(join(root, 'content/registre.jsonl'), '');
    writeFileSync(join(root, 'content/perdu.yaml'), 'a: b\n');
    const findings = controlProject(project.folders);
    expect(findings).toHaveLength(1);
    for (const file of ['data/territoires.csv', 'content/registre.jsonl', 'content/perdu.yaml'])
      expect(findings[0]?.defects.filter((defect) => defect.startsWith(file))).not.toEqual([]);
  },
);
