import { expect, test } from 'vitest';
import { editions, rows } from './fixtures/invented-annex.ts';
import { annexRegister, withdrawalReasons } from './withdrawal-reasons.ts';

test('a withdrawn action names the edition and the reason; the others are not there', () => {
  const reasons = [...withdrawalReasons(rows, editions).values()];
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toMatch(/^retirée par l’édition «\u{A0}.*\u{A0}». Les bancs sont posés\.$/u);
});

test('the register of the pages knows a withdrawn action before its command has written it', () => {
  const [id = ''] = [...withdrawalReasons(rows, editions).keys()];
  const line = JSON.stringify({
    page: '/a/',
    ancre: id,
    empreinte: '0123456789ab',
    debut: 'Installer des bancs',
  });
  const { withdrawn } = annexRegister(line, { annexe: rows, editions });
  expect(withdrawn.get('/a/')?.get(id)?.start).toBe('Installer des bancs');
});
