import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { projectRoot } from './project-root.ts';
import { FINISHED } from './render.ts';
import { reportFailure } from './report-failure.ts';
import { waitForLock } from './wait-for-lock.ts';

// Run as a process of its own by render.ts: it takes the output folder and the cache folder, and ends with Astro's memory.
const [outDir, cacheDir] = process.argv.slice(2);
if (outDir === undefined || cacheDir === undefined)
  throw new Error('render-site.ts takes an output folder and a cache folder.');

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

try {
  await build({ root: projectRoot, outDir, cacheDir, logLevel: 'warn', integrations: [giveTurn] });
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(join(cacheDir, FINISHED), '');
} catch (error) {
  // The sources were checked before: what stops the rendering is our own.
  reportFailure(error);
}
