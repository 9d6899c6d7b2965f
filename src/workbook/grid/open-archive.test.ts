import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { entryText, openArchive, readXml } from './open-archive.ts';

describe('open archive', () => {
  test('a file that is not there is an empty document; images are not opened', () => {
    const archive = openArchive(zipSync({ 'a.xml': strToU8('<a/>'), 'b.png': new Uint8Array(9) }));
    expect(entryText(archive, 'a.xml')).toBe('<a/>');
    expect(entryText(archive, 'c.xml')).toBe('<none/>');
    expect(Object.keys(archive)).toEqual(['a.xml']);
  });

  test('an archive made to fill the memory is refused', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(1001) });
    expect(() => openArchive(bomb, 1000)).toThrow('too great');
  });
});

describe('read xml', () => {
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
});
