import { expect, test } from 'vitest';
import { runThread } from './run-thread.ts';

test('a thread gives what it posts', async () => {
  await expect(runThread('drawing/draw-images-thread.ts', [])).resolves.toBe(0);
});

test('a thread that fails fails its caller with its own words', async () => {
  await expect(runThread('books/print-books-thread.ts', { folder: '/nowhere' })).rejects.toThrow(
    /mentions|statut|undefined|site/u,
  );
});

test('a script that answers nothing is named', async () => {
  await expect(runThread('project-root.ts', null)).rejects.toThrow('project-root.ts ended with code 0');
});
