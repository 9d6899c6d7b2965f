import { expect, test } from 'vitest';
import { inventYaml, listener } from '../../tests/fixtures/sources/invent-texts.ts';
import { errataSchema } from '../editorial/errata.ts';
import { writeEntry } from '../register/entries.ts';
import { readRegister } from '../register/register.ts';
import { checkErrata } from './check-errata.ts';

const page = '/convention/enjeux/';
const register = readRegister(
  [
    { page, ancre: 'ici', empreinte: '0'.repeat(12), debut: 'Ici' },
    { page, ancre: 'avant', vers: 'ici' },
  ]
    .map(writeEntry)
    .join('\n'),
);

test('an anchor of the chapter, an older one or none pass; another is told', () => {
  const { told, report } = listener();
  const entry = (id: string, anchor: string) =>
    `- { id: ${id}, page: enjeux, ${anchor}ou: Là, transcrit: A, publie: B, pourquoi: C }\n`;
  const text = [
    entry('a', 'ancre: ici, '),
    entry('b', 'ancre: avant, '),
    entry('c', ''),
    entry('d', 'ancre: la, '),
  ];
  checkErrata({ errata: inventYaml('errata.yaml', text.join(''), errataSchema, report) }, register);
  expect(told).toEqual([
    expect.stringContaining('errata.yaml:4:33 (4, ancre) « la » n’est pas une ancre de /convention/enjeux/'),
  ]);
});
