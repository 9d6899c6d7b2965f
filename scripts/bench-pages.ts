import { join } from 'node:path';
import { build } from 'astro';
import { projectRoot } from './project-root.ts';
import { switchableContent } from './testing/switchable-content.ts';

// Run as a process of its own by bench.ts, with BENCH_METROPOLISES: builds the pages of the indicators and of the
// neighbourhoods of as many invented metropolises, with the components, the layout and the finishing of the real ones;
// with BENCH_EMBEDS=yes, their embeds too.
const [outDir, cacheDir] = process.argv.slice(2);
if (outDir === undefined || cacheDir === undefined)
  throw new Error('bench-pages.ts takes an output folder and a cache folder.');

const content = join(projectRoot, 'src/content.ts');
const plugin = {
  name: 'many-metropolises',
  enforce: 'pre' as const,
  transform: (text: string, id: string) => (id === content ? switchableContent(text) : null),
};

await build({
  root: projectRoot,
  srcDir: join(projectRoot, 'scripts/bench-site'),
  outDir,
  cacheDir,
  logLevel: 'warn',
  vite: { plugins: [plugin] },
});
