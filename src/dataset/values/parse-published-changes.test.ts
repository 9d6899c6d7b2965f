import { expect, test } from 'vitest';
import { collectMessages } from '../../../tests/invented-cell.ts';
import { loadDataset } from '../load-dataset.ts';
import { readDataFolder } from '../read-data-folder.ts';
import { parsePublishedChanges } from './parse-published-changes.ts';

const { indicators } = loadDataset(readDataFolder('tests/fixtures/data/sound'));
const HEADER = 'indicateur,territoire,annee_debut,annee_fin,valeur,statut\n';
const START = 'habitants,le-pre,2012,2018,';

function parse(line: string): { published: (string | null)[]; messages: readonly string[] } {
  const { report, messages } = collectMessages();
  const known = new Set(['le-pre']);
  const changes = parsePublishedChanges('f.csv', `${HEADER}${line}\n`, indicators, known, report);
  return { published: changes.map((change) => change.published), messages };
}

test('a missing change is null', () => {
  expect(parse(`${START},non_renseigne`)).toEqual({ published: [null], messages: [] });
});

test.each([
  ['0.0', '+0.0'],
  ['-0.0', '-0.0'],
  ['-10.2', '-10.2'],
  ['186.7', '+186.7'],
])('%s in the file is %s in print, with its precision', (text, published) => {
  expect(parse(`${START}${text},publie`)).toEqual({ published: [published], messages: [] });
});

test.each([
  [`${START}+4.1,publie`, 'retirer le signe +'],
  [`${START}-,publie`, 'tient lieu d’une valeur absente'],
  [`${START}"4,1",publie`, 'écrire les décimales avec un point'],
  [`${START}4.1,non_renseigne`, 'contredit le statut'],
  [`${START}4.1,a_verifier`, 'n’est pas un statut : écrire publie ou non_renseigne.'],
  ['habitant,le-pre,2012,2018,4.1,publie', 'n’est pas un indicateur'],
  ['habitants,le-pre,2012,2024,4.1,publie', 'n’est pas une année de « habitants »'],
])('%s: %s', (line, fact) => {
  const { messages } = parse(line);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(fact);
});

test('a change is repeated where indicator, territory and both years are the same', () => {
  const line = (from: number, to: number): string => `habitants,le-pre,${from},${to},4.1,publie`;
  const repeated =
    'cette évolution est répétée : corriger l’une des lignes ; si elles disent la même chose, n’en garder qu’une.';
  expect(parse(`${line(2012, 2018)}\n${line(2012, 2018)}`).messages).toEqual([repeated]);
  expect(parse(`${line(2012, 2018)}\n${line(2018, 2012)}`).messages).toEqual([]);
});

test('a change whose value is refused is left out, the others stay', () => {
  const text = `habitants,le-pre,2012,2018,x,publie\nhabitants,le-pre,2018,2012,4.1,publie`;
  expect(parse(text).published).toEqual(['+4.1']);
});
