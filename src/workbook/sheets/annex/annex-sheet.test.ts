import { expect, test } from 'vitest';
import { importWorkbook } from '../../../../tests/fixtures/workbook/invent-programme.ts';

test('the workbook of an invented town, read back, changes nothing', () => {
  expect(importWorkbook({})).toMatchObject({
    defects: [],
    questions: [],
    remarks: [],
    edits: [],
    refused: [],
  });
});
