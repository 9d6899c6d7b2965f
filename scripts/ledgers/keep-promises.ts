import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotedPages } from '../../src/finishing/noted-pages.ts';
import { brokenPromises, notRegistered } from '../../src/promises/check-register.ts';
import { observeSite } from '../../src/promises/observe-site.ts';
import { Refusal } from '../../src/refusal.ts';
import { readRegister } from '../../src/register/register.ts';
import { projectRoot } from '../project-root.ts';

/** Where every address and anchor ever published is written down. */
export const REGISTER_FILE = join(projectRoot, 'content/registre.jsonl');

/**
 * Refuses a built folder that breaks a promise of the register, all of them named at once.
 * `noted` is what was noted of its pages when they were finished.
 * What is new and not registered yet is only counted: it becomes a promise with « npm run registre ».
 */
export async function keepPromises(
  folder: string,
  registerFile = REGISTER_FILE,
  noted: NotedPages = () => undefined,
): Promise<void> {
  const register = readRegister(await readFile(registerFile, 'utf8'));
  const site = observeSite(folder, (html, page) => noted(html, page)?.observed);
  const broken = brokenPromises(register, site);
  if (broken.length > 0) throw new Refusal(broken.join('\n'));
  const fresh = notRegistered(register, site).length;
  if (fresh > 0)
    console.log(
      `${fresh} adresses, ancres ou passages ne sont pas encore au registre : les inscrire avec « npm run registre ».`,
    );
}
