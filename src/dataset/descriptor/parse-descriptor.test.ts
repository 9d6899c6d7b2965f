import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collectMessages } from '../../../tests/invented-cell.ts';
import { formatDefect } from '../defect.ts';
import { checkJsonKeys, describeIssue, parseDescriptor } from './parse-descriptor.ts';

describe('parse descriptor', () => {
  const SOUND = readFileSync('tests/fixtures/data/sound/datapackage.json', 'utf8');

  test('a text that is no JSON, and a JSON that is no object, give no descriptor', () => {
    const { report, messages } = collectMessages();
    expect(parseDescriptor('f.json', '{,}', report)).toBeNull();
    expect(parseDescriptor('f.json', '12', report)).toBeNull();
    expect(messages).toHaveLength(2);
  });

  test('breaks are none unless written, properties of the standard are let through', () => {
    const { report, messages } = collectMessages();
    const descriptor = parseDescriptor('f.json', SOUND, report);
    expect(descriptor?.resources[2]?.indicateur?.ruptures).toEqual([]);
    expect(descriptor?.['name']).toBe('exemple');
    expect(messages).toEqual([]);
  });

  test('all missing properties are reported at once', () => {
    const { report, messages } = collectMessages();
    expect(parseDescriptor('f.json', '{}', report)).toBeNull();
    expect(messages).toHaveLength(6);
  });
});

describe('check json keys', () => {
  function check(text: string): readonly string[] {
    const defects: string[] = [];
    checkJsonKeys('f.json', text, (defect) => defects.push(formatDefect(defect)));
    return defects;
  }

  test('the same key in two objects is not repeated', () => {
    expect(check('[{ "a": 1 }, { "a": { "a": 2 } }]')).toEqual([]);
  });

  test('a key written twice in an object is reported at its second place', () => {
    expect(check('{ "a": 1,\n  "b": { "c": 1, "c": 2 } }')).toEqual([
      'f.json:2:18 (c) « c » est écrit deux fois : n’en garder qu’un.',
    ]);
  });
});

describe('issue', () => {
  function describeFirst(schema: z.ZodType, input: unknown): string {
    const issue = schema.safeParse(input, { reportInput: true }).error?.issues[0];
    return issue === undefined ? 'accepted' : describeIssue(issue);
  }

  test.each([
    [z.object({ a: z.string() }), {}, 'la propriété manque : l’écrire.'],
    [z.string(), 12, '« 12 » n’est pas un texte : le corriger.'],
    [z.array(z.string()), null, '« null » n’est pas une liste : le corriger.'],
    [z.string().min(1), '', 'la propriété est vide : l’écrire.'],
    [z.enum(['m', 'f']), 'x', '« x » n’est pas admis : écrire m ou f.'],
    [z.strictObject({}), { b: 1 }, '« b » n’est pas une propriété connue : la corriger ou la retirer.'],
    [z.string().regex(/^a$/), 'b', '« b » n’a pas la forme attendue : la corriger.'],
    [z.number(), 'x', '« x » n’est pas un nombre : le corriger.'],
    [z.int(), 1.5, '« 1.5 » n’est pas un nombre entier : le corriger.'],
    [z.object({}), 'x', '« x » n’est pas un objet : le corriger.'],
    [z.null(), 'x', '« x » n’est pas null : le corriger.'],
    [
      z.strictObject({}),
      { b: 1, c: 2 },
      '« b », « c » n’est pas une propriété connue : la corriger ou la retirer.',
    ],
    [z.array(z.string()).min(1), [], 'la propriété est vide : l’écrire.'],
    [z.int().min(2), 1, '« 1 » n’a pas la forme attendue : la corriger.'],
    [z.int().max(6), 7, '« 7 » n’a pas la forme attendue : la corriger.'],
  ])('%#: %s', (schema, input, message) => {
    expect(describeFirst(schema, input)).toBe(message);
  });

  test('a date is asked for with an example', () => {
    expect(describeFirst(z.iso.date(), '31/01/2025')).toContain('« 31/01/2025 » n’est pas une date');
  });
});
