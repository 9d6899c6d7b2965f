import { expect, test } from 'vitest';
import { headersEverywhere, hostRules } from './host-rules.ts';

test('robots are kept out of every answer until somebody publishes the site', () => {
  expect(headersEverywhere(true)).toEqual(hostRules.everywhere);
  expect(headersEverywhere(false)).toEqual([
    ...hostRules.everywhere,
    { name: 'X-Robots-Tag', value: 'noindex' },
  ]);
});
