import { expect, test } from 'vitest';
import type { AnnexAction, AnnexRow } from '../../src/editorial/schemas/annexe.ts';
import { agentProgramme } from './agent-programme.ts';

const action = (id: string, retrait: AnnexAction['retrait'] = null): AnnexAction =>
  ({ id, texte: `Mots de ${id}`, retrait }) as AnnexAction;
// What is asked of the annex is no more than this.
const annexe = [
  { id: 'velos', actions: [action('velos-1'), action('velos-2', { edition: 'a', motif: 'b' })] },
  { id: 'arbres', actions: [action('arbres-1'), action('arbres-2')] },
] as unknown as readonly AnnexRow[];

test('two actions are added, one is reworded, another withdrawn, and three facts are told', () => {
  const { added, changed, withdrawn, facts, sheets } = agentProgramme(annexe);
  expect([added.length, facts.length]).toEqual([2, 3]);
  expect([changed.id, withdrawn.id]).toEqual(['arbres-1', 'arbres-2']);
  expect(Object.values(sheets).map((records) => records.length)).toEqual([1, 4, 3]);
});

test('an annex in which fewer than three actions stand is an error', () => {
  expect(() => agentProgramme(annexe.slice(0, 0))).toThrow('Fewer than three actions');
});
