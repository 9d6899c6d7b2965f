import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  // A few pages at a time: while one is rendered, those before it are finished in a thread (src/finishing).
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  // Authors type « » and ’ themselves; quotes and dots of the official text are not to be guessed.
  integrations: [mdx({ smartypants: false })],
  devToolbar: { enabled: false },
  // Astro's own marker in compiled MDX; it has done its work when the bundler warns about it.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
