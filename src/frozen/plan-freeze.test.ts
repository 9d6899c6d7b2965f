import { expect, test } from 'vitest';
import { inventVersion } from '../../tests/fixtures/frozen/invent-version.ts';
import { planFreeze } from './plan-freeze.ts';

const frozen = inventVersion({ date: '2026-01-01', values: { aulnes: '40.1' } });
const changed = inventVersion({ date: '2027-01-01', values: { aulnes: '41.0' } });
const same = { figure: 'essai', date: '2027-01-01', fingerprint: frozen.fingerprint };

test('a figure that was never frozen is due, one whose values are those of its version is not, whatever the date', () => {
  expect(planFreeze([{ ...same, figure: 'nouveau' }, same], [frozen])).toEqual({
    due: ['nouveau'],
    refusals: [],
  });
});

test('a figure whose values changed is due under its new date', () => {
  const candidate = { ...same, fingerprint: changed.fingerprint };
  expect(planFreeze([candidate], [frozen])).toEqual({ due: ['essai'], refusals: [] });
});

test('values that come back to what they were two versions ago are due again', () => {
  const candidate = { ...same, date: '2028-01-01' };
  expect(planFreeze([candidate], [frozen, changed]).due).toEqual(['essai']);
});

test.each(['2026-01-01', '2025-12-31'])(
  'values that changed are refused under %s, with the remedy',
  (date) => {
    const candidate = { ...same, date, fingerprint: changed.fingerprint };
    const [refusal] = planFreeze([candidate], [frozen]).refusals;
    expect(refusal).toMatch(/^data\/datapackage\.json \(mise_a_jour\) les données de « essai » ont changé/u);
    expect(refusal).toContain('version figée du 1er janvier 2026');
    expect(refusal).toMatch(/y écrire le jour du changement, puis relancer « npm run freeze »\.$/u);
  },
);
