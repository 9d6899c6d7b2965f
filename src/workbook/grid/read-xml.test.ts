import { expect, test } from 'vitest';
import { readXml } from './read-xml.ts';

test('elements are told without their prefixes, texts with their entities resolved', () => {
  const told: string[] = [];
  readXml('<a:x xmlns:a="u" a:n="1"><y>é &amp; &#233;</y><![CDATA[z]]></a:x>', {
    open: ({ name, attributes }) => void told.push(`+${name} ${attributes['n'] ?? ''}`),
    text: (text) => void told.push(text),
    close: (name) => void told.push(`-${name}`),
  });
  expect(told).toEqual(['+x 1', '+y ', 'é & é', '-y', 'z', '-x']);
});

test('a document that is not well formed is an error, and an entity of a DTD is not resolved', () => {
  expect(() => readXml('<a><b></a>', {})).toThrow('unexpected close tag');
  expect(() => readXml('<!DOCTYPE a [<!ENTITY x "yyyy">]><a>&x;</a>', {})).toThrow('undefined entity');
});
