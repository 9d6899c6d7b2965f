import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/testing/longest-first.ts';
import { LEFT_OUT } from './tests/site/left-out.ts';

const site = { include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  // What builds make is tens of thousands of files: `npm run watch` need not follow them.
  server: { watch: { ignored: ['**/.build*/**', '**/dist*/**'] } },
  test: {
    environment: 'node',
    // Modules keep no state that a test could leave behind: loading them once for all files saves most of the time.
    isolate: false,
    // The trees of thousands of pages are made and left: a larger nursery spares a tenth of the time.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{,figures/}*.test.ts'],
          // Other stages of `npm test` take the processors meanwhile.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          ...site,
        },
      },
      {
        extends: true,
        test: {
          // Run in the copy of the project that lived a year (scripts/agent-year), whose dist/ is that of its content.
          name: 'changed',
          ...site,
          env: { SAMPLED_PAGES: 'heaviest' },
          exclude: LEFT_OUT.map((place) => `tests/site/${place}${place.endsWith('/') ? '**' : ''}`),
        },
      },
    ],
  },
});
