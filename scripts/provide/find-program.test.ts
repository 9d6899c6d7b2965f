import { expect, test } from 'vitest';
import { findProgram } from './find-program.ts';

const search = { names: ['apache2', 'httpd'], variable: 'APACHE_PATH' };

test('a machine without the program has none', () => {
  expect(findProgram(machine([]), search)).toBeNull();
});

test('a server is found outside of PATH, where ordinary users have no /usr/sbin', () => {
  expect(findProgram(machine(['/usr/sbin/apache2']), search)).toBe('/usr/sbin/apache2');
});

test('the preferred name comes first, wherever it stands', () => {
  expect(findProgram(machine(['/usr/bin/httpd', '/usr/sbin/apache2']), search)).toBe('/usr/sbin/apache2');
});

test('the variable comes before every other place, and must name a file', () => {
  expect(findProgram(machine(['/opt/mine', '/usr/bin/httpd'], '/opt/mine'), search)).toBe('/opt/mine');
  expect(() => findProgram(machine(['/usr/bin/httpd'], '/opt/mine'), search)).toThrow('APACHE_PATH');
});

function machine(files: readonly string[], named = ''): Parameters<typeof findProgram>[0] {
  return { environment: { PATH: '/usr/bin', APACHE_PATH: named }, exists: (path) => files.includes(path) };
}
