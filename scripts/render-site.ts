import { build } from 'astro';
import { projectRoot } from './project-root.ts';

// Run as a process of its own by build.ts: it takes the output folder and the cache folder, and ends with Astro's memory.
const [outDir, cacheDir] = process.argv.slice(2);
if (outDir === undefined || cacheDir === undefined)
  throw new Error('render-site.ts takes an output folder and a cache folder.');

await build({ root: projectRoot, outDir, cacheDir, logLevel: 'warn' });
