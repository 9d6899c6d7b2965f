import { expect, test } from 'vitest';
import { contentDefects } from './check-edits.ts';

const ROOT = 'tests/fixtures/editorial/projet';

test('edits of data alone, and sound ones, have no defects in content', () => {
  expect(contentDefects(ROOT, [])).toEqual([]);
  expect(contentDefects(ROOT, [{ path: 'data/x.csv', text: '' }])).toEqual([]);
});

test('an edit is judged with all the rest, and nothing is written in the project', () => {
  const [defect] = contentDefects(ROOT, [{ path: 'content/editions.yaml', text: '[]\n' }]);
  expect(defect?.file).toBe('content/editions.yaml');
  expect(contentDefects(ROOT, [{ path: 'content/suivi/arbres.yaml', text: '- id: x\n' }])[0]?.file).toBe(
    'content/suivi/arbres.yaml',
  );
});
