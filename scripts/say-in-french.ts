import { DatasetError } from '../src/dataset/dataset-error.ts';
import { Refusal } from '../src/refusal.ts';

/** Runs a command; what an editor can mend is printed alone, line by line, and ends it with 1. Other errors are of the programmer. */
export function sayInFrench(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof DatasetError || error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
