import { expect, it } from 'vitest';
import { referenceFlags } from './reference-flags.ts';

const mel = { kind: 'mel', value: 10, text: 'MEL 10 %', shortText: 'MEL 10 %' } as const;
const qpv = { kind: 'qpv', value: 50, text: 'Ensemble des QPV 50 %', shortText: 'QPV 50 %' } as const;
const scale = (value: number) => 130 + value;

it('keeps the label of a missing reference, without a rule', () => {
  const [flag] = referenceFlags([{ ...qpv, value: null, text: 'Ensemble des QPV n. r.' }], scale, 288, 12);
  expect(flag).toMatchObject({ x: null, textX: 0, anchor: 'start', text: 'Ensemble des QPV n. r.' });
});
it('puts the greatest on the first line and points the other left, so that no rule crosses a label', () => {
  const [first, second] = referenceFlags([mel, qpv], scale, 400, 12);
  expect(first).toMatchObject({ kind: 'qpv', line: 0, anchor: 'start', textX: 184 });
  expect(second).toMatchObject({ kind: 'mel', line: 1, anchor: 'end', textX: 136 });
});
it('points left on the first line too where the right has no room', () => {
  expect(referenceFlags([qpv], scale, 288, 12)[0]).toMatchObject({ anchor: 'end', textX: 176 });
});
it('takes the shorter words where the left has no room either', () => {
  expect(referenceFlags([{ ...qpv, value: 1 }], scale, 200, 12)[0]?.text).toBe('QPV 50 %');
});
