import { expect, test } from 'vitest';
import { z } from 'zod';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { heaviestPages } from './page-sample.ts';
import { ordinaryPages } from './pages.ts';
import { printedTables } from './printed-table.ts';
import { visitSite } from './visit-site.ts';
import { plainText } from './written-cell.ts';

const { open } = visitSite(siteFolders.published);
const tabled = heaviestPages(ordinaryPages.filter(({ html }) => html.includes('scope=row')));

const treeSchema = z.object({
  nodes: z.array(
    z.object({
      role: z.object({ value: z.unknown() }).optional(),
      name: z.object({ value: z.string() }).optional(),
    }),
  ),
});

test.each(tabled)('a screen reader names each row of $address by its header alone', async ({ address }) => {
  const page = await open(address);
  const session = await page.context().newCDPSession(page);
  const { nodes } = treeSchema.parse(await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  const headers = nodes.filter(({ role }) => role?.value === 'rowheader');
  const names = headers.map(({ name }) => plainText(name?.value ?? ''));
  const html = ordinaryPages.find((one) => one.address === address)?.html ?? '';
  const expected = new Set(printedTables(html).flatMap(({ rows }) => rows.map(({ name }) => name)));
  // A table that waits in a folded part is in no tree.
  expect(names.filter((name) => !expected.has(name))).toEqual([]);
  expect(names.join(' ')).not.toMatch(/¶|Chapitre/u);
});
