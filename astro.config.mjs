import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Authors type « » and ’ themselves; quotes and dots of the official text are not to be guessed.
  integrations: [mdx({ smartypants: false })],
  devToolbar: { enabled: false },
});
