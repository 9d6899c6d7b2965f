import { expect, test } from 'vitest';
import { planChromium } from './plan-chromium.ts';

const bare = { found: null, isRoot: true, hasApt: true, isUnattended: true };

test('a browser that is there is used, whatever the machine', () => {
  expect(planChromium({ ...bare, found: '/usr/bin/chromium' })).toEqual({
    kind: 'use',
    path: '/usr/bin/chromium',
  });
});

test('root in a Debian container installs one', () => {
  expect(planChromium(bare)).toEqual({ kind: 'install' });
});

test.each(['isRoot', 'hasApt', 'isUnattended'] as const)(
  'without %s nothing is installed: the command is named',
  (fact) => {
    const plan = planChromium({ ...bare, [fact]: false });
    expect(plan.kind).toBe('explain');
    expect(plan.kind === 'explain' && plan.message).toContain('apt-get install');
  },
);
