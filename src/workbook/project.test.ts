import { expect, test } from 'vitest';
import { inventProject } from '../../tests/fixtures/workbook/invent-project.ts';
import { dateEdit } from './project.ts';

test('the day changes and nothing else', () => {
  const project = inventProject();
  const before = Buffer.from(project.data.get('data/datapackage.json') ?? []).toString();
  expect(dateEdit(project, '2027-03-01').text).toBe(before.replace('2025-01-31', '2027-03-01'));
});
