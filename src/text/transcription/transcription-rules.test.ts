import { expect, test } from 'vitest';
import { matchRules } from './transcription-rules.ts';

const rules = [{ starts: 'fortes concernant', reason: 'A page break.' }];

test('a text that begins with the words of a rule matches', () => {
  const matcher = matchRules(rules);
  expect([matcher.matches('Les plus fortes concernant'), matcher.matches('fortes concernant le')]).toEqual([
    false,
    true,
  ]);
  expect(matcher.close).not.toThrow();
});

test('a rule that met nothing is refused', () => {
  expect(matchRules(rules).close).toThrow('« fortes concernant » s’y trouve 0 fois au lieu d’une');
});

test('a rule that met two places is refused', () => {
  const matcher = matchRules(rules);
  matcher.matches('fortes concernant');
  matcher.matches('fortes concernant');
  expect(matcher.close).toThrow('2 fois au lieu d’une');
});
