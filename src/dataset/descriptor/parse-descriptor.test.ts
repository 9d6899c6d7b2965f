import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectMessages } from '../../../tests/invented-cell.ts';
import { type Defect, formatDefect } from '../defect.ts';
import { checkJsonKeys, locateInJson, parseDescriptor } from './parse-descriptor.ts';

describe('parse descriptor', () => {
  /** What the sound descriptor holds, to be changed. */
  interface Invented {
    readonly resources: { indicateur?: object }[];
  }

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

  /** The defects of the sound descriptor once something in it is changed. */
  function defectsOf(change: (descriptor: Invented) => void): readonly string[] {
    const descriptor = JSON.parse(SOUND) as Invented;
    change(descriptor);
    const defects: Defect[] = [];
    parseDescriptor('f.json', JSON.stringify(descriptor), (defect) => defects.push(defect));
    return defects.map(({ field, message }) => `${field}: ${message}`);
  }

  test('what may not be exceeded is another count of the data', () => {
    const refused = (fact: string) =>
      `${fact} : écrire le nom d’une ressource qui compte, ou retirer la propriété.`;
    const ceiling = (index: number, name: string) =>
      defectsOf(({ resources }) => Object.assign(resources[index]?.indicateur ?? {}, { au_plus: name }));
    const at = (index: number, name: string) =>
      refused(`resources.${index}.indicateur.au_plus: « ${name} » n’est pas un autre effectif`);
    // A count, « habitants », stands second; a percentage, « part-jeunes », third.
    expect(ceiling(1, 'territoires')).toEqual([]);
    expect(ceiling(1, 'habitants')).toEqual([at(1, 'habitants')]);
    expect(ceiling(1, 'menages')).toEqual([at(1, 'menages')]);
    expect(ceiling(2, 'habitants')).toEqual([at(2, 'habitants')]);
  });

  test('names and paths are written whole in small letters, figures and hyphens', () => {
    const named = (name: string, path = 'evolutions-publiees.csv') =>
      defectsOf(({ resources }) => Object.assign(resources[3] ?? {}, { name, path }));
    expect(named('evolutions')).toEqual([]);
    for (const name of ['Évolutions', 'x evolutions', 'evolutions x'])
      expect(named(name)).toEqual([`resources.3.name: « ${name} » n’a pas la forme attendue : la corriger.`]);
    for (const path of ['../evolutions.csv', 'evolutions.csv.txt', 'Evolutions.csv'])
      expect(named('evolutions', path)).toHaveLength(1);
  });

  test('a text or a list that says nothing is refused, one that says a letter is not', () => {
    const filled = (own: object) => defectsOf((descriptor) => void Object.assign(descriptor, own));
    const blank = 'la propriété est vide : l’écrire.';
    expect(filled({ perimetre: '' })).toEqual([`perimetre: ${blank}`]);
    expect(filled({ perimetre: 'P' })).toEqual([]);
    expect(filled({ keywords: [] })).toEqual([`keywords: ${blank}`]);
    expect(filled({ keywords: ['ville'] })).toEqual([]);
    expect(filled({ licenses: [] })).toEqual([`licenses: ${blank}`]);
    expect(filled({ sources: [] })).toEqual([`sources: ${blank}`]);
    expect(filled({ sources: [{ title: 'S', producteurs: [] }] })).toEqual([
      `sources.0.producteurs: ${blank}`,
    ]);
    expect(filled({ sources: [{ title: 'S', producteurs: ['Insee'] }] })).toEqual([]);
  });

  test('six decimals are admitted, seven are not', () => {
    const decimals = (decimales: number) =>
      defectsOf(({ resources }) => Object.assign(resources[2]?.indicateur ?? {}, { decimales }));
    expect(decimals(6)).toEqual([]);
    expect(decimals(7)).toHaveLength(1);
  });

  test('a year may have producers of its own, a break says true or nothing of the perimeter', () => {
    const own = (properties: object) =>
      defectsOf(({ resources }) => Object.assign(resources[1]?.indicateur ?? {}, properties));
    expect(own({ annees: [{ annee: 2018, producteurs: ['Insee'] }] })).toEqual([]);
    expect(own({ annees: [{ annee: 2018, producteurs: [] }] })).toHaveLength(1);
    expect(own({ ruptures: [{ de: 2012, a: 2018, note: 'N', perimetre: true }] })).toEqual([]);
    expect(own({ ruptures: [{ de: 2012, a: 2018, note: 'N', perimetre: false }] })).toHaveLength(1);
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

describe('locateInJson', () => {
  const TEXT = '{\n  "a": [\n    { "b": 1 },\n    { "b": "deux" }\n  ]\n}\n';

  test('a value is found at its line and column', () => {
    expect(locateInJson(TEXT, ['a', 1, 'b'])).toEqual({ line: 4, column: 12 });
  });

  test('for a value that is not there, the nearest one around it', () => {
    expect(locateInJson(TEXT, ['a', 0, 'c'])).toEqual({ line: 3, column: 5 });
    expect(locateInJson(TEXT, ['z'])).toEqual({ line: 1, column: 1 });
  });
});
