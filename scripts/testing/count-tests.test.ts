import { expect, test } from 'vitest';
import { countTests, sumCounts } from './count-tests.ts';

const clean = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

test('passed and failed tests are counted', () => {
  expect(countTests(JSON.stringify({ ...clean, numFailedTests: 2 }))).toEqual({ passed: 5, failed: 2 });
});

test('a test that was skipped or left to do counts as failed', () => {
  expect(countTests(JSON.stringify({ ...clean, numPendingTests: 1, numTodoTests: 1 })).failed).toBe(2);
});

test('a file that could not be run counts as one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(countTests(JSON.stringify({ ...clean, testResults }))).toEqual({ passed: 5, failed: 1 });
});

test('a report of another form is refused', () => {
  expect(() => countTests('{}')).toThrow('numPassedTests');
});

test('counts add up, and none is zero', () => {
  expect(sumCounts([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sumCounts([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6 });
});
