import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { FINISHED, refuseUnfinished } from './render.ts';

test('a render that ended without saying that it had come to its end is refused in French', () => {
  using folder = temporaryFolder();
  expect(() => refuseUnfinished(folder.path)).toThrow('{process.exit()}');
});

test('a render that said so passes', () => {
  using folder = temporaryFolder({ [FINISHED]: '' });
  expect(() => refuseUnfinished(folder.path)).not.toThrow();
});
