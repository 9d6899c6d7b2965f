import { expect, test } from 'vitest';
import { rateId } from './rate-id.ts';

test('a rate is named for its count', () =>
  expect(rateId({ indicator: 'allocataires-rsa' })).toBe('taux-allocataires-rsa'));
