import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { typstAnnex } from './typst-annex.ts';

const blocks = fromHtml('<h2>Annexe</h2><p>Ce <a href="#ailleurs">tableau</a></p>', {
  fragment: true,
}).children;
const part = { slug: 'annexe', title: 'Annexe', blocks: blocks as readonly Element[] };
const edition = { status: 'Version de travail.', updated: '2026-11-03', publicAddress: '' };

test('the state of the edition stands between the title and the table, on sheets that lie', () => {
  const source = typstAnnex(part, edition, '// look');
  expect(source).toMatch(/^\/\/ look\n#set document\(title: "Annexe/u);
  expect(source).toMatch(/#turned\(\{heading\(.*"Annexe".*ours\(.*"Version de travail\.".*"Ce "/u);
});

test('what leads out of the annex keeps its words alone', () => {
  expect(typstAnnex(part, edition, '')).not.toContain('link(');
});
