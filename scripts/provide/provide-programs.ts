import { provideChromium } from './provide-chromium.ts';
import { provideEpubcheck } from './provide-epubcheck.ts';
import { provideFirefox } from './provide-firefox.ts';
import { provideLibreOffice } from './provide-libreoffice.ts';
import { providePdftotext } from './provide-pdftotext.ts';
import { provideApache, provideNginx } from './provide-web-server.ts';
import { provideWebKit } from './provide-webkit.ts';

// Run as a process of its own by the tests, so that other stages go on while packages are installed: finds or installs the programs
// that tests drive, and says where they are. Ends with 1 where one is missing that the tests cannot do without.
const NEEDED = [provideChromium, providePdftotext, provideEpubcheck, provideApache, provideNginx];
const WISHED = [provideFirefox, () => provideWebKit().browser, provideLibreOffice];

try {
  for (const provide of NEEDED) console.log(provide());
  for (const provide of WISHED) console.log(whereItIs(provide));
} catch (error) {
  console.log(reasonOf(error));
  process.exitCode = 1;
}

/** The path of a program whose tests are left out where it is not, or what to type to have it. */
function whereItIs(provide: () => string): string {
  try {
    return provide();
  } catch (error) {
    return `Not run: ${reasonOf(error)}`;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
