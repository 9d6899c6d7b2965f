import type { Page } from 'playwright-core';

/**
 * Runs a function in a page of Chromium, where it must stand alone, and gives what it returns; the argument and the answer are JSON.
 * The driver's own way names each object of an answer, which takes four times as long for the boxes of a page.
 */
export async function answerOf<Answer, Argument = undefined>(
  page: Page,
  run: (argument: Argument) => Answer | Promise<Answer>,
  argument?: Argument,
): Promise<Answer> {
  return fromJson(await page.evaluate(`(${inJson(run)})(${JSON.stringify(JSON.stringify({ argument }))})`));
}

/** The source of a function that calls another with one argument of JSON, and answers in JSON. */
export function inJson(run: (argument: never) => unknown): string {
  return `async (argument) => JSON.stringify({ answer: await (${run.toString()})(JSON.parse(argument).argument) })`;
}

/** Reads the answer of such a function; throws where there is none. */
export function fromJson<Answer>(text: unknown): Answer {
  if (typeof text !== 'string') throw new Error(`The page answered ${JSON.stringify(text)}.`);
  // A tab gives back what the function of the test returned: the test knows its type.
  return (JSON.parse(text) as { readonly answer: Answer }).answer;
}
