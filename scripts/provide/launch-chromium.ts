import { type Browser, chromium } from 'playwright-core';
import { provideChromium } from './provide-chromium.ts';

const FLAGS = [
  '--no-sandbox',
  // The shell would bring letters to whole pixels. Dense screens, macOS and Windows do not, and some words are wider there.
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium with a fresh profile that calls nobody, and the flags given besides; the caller closes it. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: provideChromium(), headless: true, args: [...FLAGS, ...flags] });
}
