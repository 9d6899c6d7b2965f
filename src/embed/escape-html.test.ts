import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('nothing of a text can open a tag, an entity or leave a quoted attribute', () => {
  expect(escapeHtml('<a href="x">&é</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;é&lt;/a&gt;');
});
