import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Authors type « » and ’ themselves; quotes and dots of the official text are not to be guessed.
  integrations: [mdx({ smartypants: false })],
  devToolbar: { enabled: false },
  // Astro's own marker in compiled MDX; it has done its work when the bundler warns about it.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
