import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

test.each(pages)('$address is valid HTML', async ({ html }) => {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

test('the validator refuses what is not valid', async () => {
  const { valid } = await validator.validateString('<!doctype html><p><div></div></p>');
  expect(valid).toBe(false);
});
