import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type AstroIntegration, build } from 'astro';
import { z } from 'zod';
import { projectRoot } from '../project-root.ts';
import { reportFailure } from '../report-failure.ts';
import { FINISHED, NOTED_PAGES } from './render.ts';
import { waitForLock } from './wait-for-lock.ts';

// Run as a process of its own by render.ts: it takes the output folder and the cache folder, by its arguments or, once it has loaded
// Astro, as JSON on its standard input; it ends with Astro's memory.
const given = process.argv.length > 2 ? process.argv.slice(2) : JSON.parse(await text(process.stdin));
const [outDir, cacheDir] = z.tuple([z.string(), z.string()]).parse(given);

// Astro writes the list of what content/ holds into .astro, whatever its caches, and reads it again until its modules are bundled:
// two builds at once take turns until then.
const release = await waitForLock(join(projectRoot, '.build/render.lock'));
process.on('exit', release);
const giveTurn: AstroIntegration = {
  name: 'give-turn',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [{ name: 'give-turn', closeBundle: release }] } });
    },
  },
};

mkdirSync(cacheDir, { recursive: true });
process.env['NOTED_PAGES'] = join(cacheDir, NOTED_PAGES);
try {
  await build({
    root: projectRoot,
    outDir,
    cacheDir,
    logLevel: 'warn',
    integrations: [giveTurn],
    // What is drawn beside the pages is written into the folder meanwhile.
    vite: { build: { emptyOutDir: false } },
  });
  writeFileSync(join(cacheDir, FINISHED), '');
} catch (error) {
  // The sources were checked before: what stops the rendering is our own.
  reportFailure(error);
}
