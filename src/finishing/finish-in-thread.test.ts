import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishInThread } from './finish-in-thread.ts';
import { finishPage } from './finish-page.ts';

const root = join(import.meta.dirname, '../..');
const pageOf = (words: string): string => `<!doctype html><title>x</title><p id="b">${words}</p>`;

test('pages sent together each come back finished as they are without a thread', async () => {
  const aliases = new Map([['a', 'b']]);
  const texts = ['un ; deux', 'trois', 'quatre : cinq'];
  const finished = await Promise.all(
    texts.map((text) => finishInThread(root, { html: pageOf(text), page: '/x/', aliases })),
  );
  expect(finished.map(({ html }) => html)).toEqual(
    texts.map((text) => finishPage(pageOf(text), '/x/', aliases)),
  );
});

test('what cannot be finished is refused by name, and the next page is finished all the same', async () => {
  const html = '<!doctype html><style>p:unknown-state(1){top:0}</style><p>x</p>';
  await expect(finishInThread(root, { html, page: '/x/', aliases: new Map() })).rejects.toThrow(
    /unknown-state/u,
  );
  await expect(
    finishInThread(root, { html: pageOf('un'), page: '/x/', aliases: new Map() }),
  ).resolves.toMatchObject({ html: expect.stringContaining('un') });
});
