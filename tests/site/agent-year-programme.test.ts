import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as toText } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { agentProgramme } from '../../scripts/agent-year/agent-programme.ts';
import { dayAfter } from '../../scripts/agent-year/day-after.ts';
import { addedYears } from '../../scripts/agent-year/third-year-data.ts';
import { staleSources } from '../../scripts/control/source-prints.ts';
import { refuseBrokenSeal, REGISTER, textOf } from '../../scripts/ledgers/ledger-seals.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { SNAPSHOT } from '../../scripts/year/sources-snapshot.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { loadVersions, VERSIONS_FOLDER } from '../../src/frozen/load-versions.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { notRegistered } from '../../src/promises/check-register.ts';
import { observeSite } from '../../src/promises/observe-site.ts';
import { foldTypography as fold } from '../../src/register/fingerprint.ts';
import { readRegister } from '../../src/register/register.ts';
import { selectAll } from '../../src/select.ts';
import { dataset } from './expected-values.ts';

const { agentYear: withYears } = siteFolders;
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const added = addedYears(dataset);
const day = dayAfter(dataset.updated);

describe('an edition of the annex and three facts, by the workbook', () => {
  const { annexe } = loadEditorial('.');
  const { added: actions, changed, newWords, withdrawn, reason, edition, facts } = agentProgramme(annexe);
  const wordsOf = (html: string): string => fold(toText(fromHtml(html)));
  const annex = read(withYears, 'convention/annexe/index.html');
  const pageOf = (action: string): string => {
    const row = annexe.find((one) => one.actions.some(({ id }) => id === action))?.id ?? '';
    return wordsOf(read(withYears, `ambitions/${row}/index.html`));
  };

  test('the annex has the new actions and the new words; a withdrawn one keeps its anchor, which says when and why', () => {
    const items = new Map(
      selectAll('[id]', fromHtml(annex)).map((item) => [String(item.properties['id']), fold(toText(item))]),
    );
    for (const { text } of actions) expect([...items.values()].join('\n')).toContain(fold(text));
    expect(items.get(changed.id)).toContain(fold(newWords));
    expect(items.get(withdrawn.id)).toContain(fold(edition));
    expect(items.get(withdrawn.id)).toContain(fold(reason));
  });

  test('the page of each ambition tells its facts, who says them and where it can be checked', () => {
    for (const { row, text } of facts) {
      const words = wordsOf(read(withYears, `ambitions/${row}/index.html`));
      expect(words).toContain(fold(text));
      expect(words).toContain(fold('Service inventé'));
      expect(words).toContain(fold('Bilan inventé, page 1'));
    }
    expect(pageOf(withdrawn.id)).toContain(fold(reason));
  });

  test('the open data have the edition, the actions and the facts', () => {
    const csv = read(withYears, 'donnees/annexe.csv');
    for (const { text } of actions) expect(csv).toContain(text);
    expect(csv).toContain('avenant-invente');
    for (const { text } of facts) expect(read(withYears, 'donnees/faits.csv')).toContain(text);
  });
});

describe('what the year left in content/', () => {
  const root = join(withYears, '..');

  test('the register, the seals and the frozen versions are those of the new site', () => {
    expect(() => refuseBrokenSeal(root, REGISTER)).not.toThrow();
    const register = readRegister(textOf(root, `content/${REGISTER}`));
    expect(notRegistered(register, observeSite(withYears))).toEqual([]);
    const fresh = loadVersions(join(root, VERSIONS_FOLDER)).filter(({ date }) => date === day);
    for (const { indicator } of added)
      expect(fresh.map(({ figure }) => figure)).toContain(`classement-${indicator}`);
  });

  test('the agent’s own check finds nothing wrong, and nothing half done is left', () => {
    expect(existsSync(join(root, SNAPSHOT))).toBe(false);
    expect(staleSources(root, join(root, '.build'))).toEqual([]);
  });
});
