import { findProgram } from './find-program.ts';
import { provideProgram } from './provide-program.ts';

/** The path of an Apache for the tests: found, or installed in a container; else throws with the command to type. */
export function provideApache(): string {
  return provideProgram({
    name: 'Apache',
    find: (machine) => findProgram(machine, { names: ['apache2', 'httpd'], variable: 'APACHE_PATH' }),
    packages: ['apache2-bin'],
    remedy: remedy('Apache', 'apache2-bin', 'httpd', 'APACHE_PATH'),
  });
}

/** The path of an nginx for the tests: found, or installed in a container; else throws with the command to type. */
export function provideNginx(): string {
  return provideProgram({
    name: 'nginx',
    find: (machine) => findProgram(machine, { names: ['nginx'], variable: 'NGINX_PATH' }),
    packages: ['nginx'],
    remedy: remedy('nginx', 'nginx', 'nginx', 'NGINX_PATH'),
  });
}

function remedy(name: string, debian: string, brew: string, variable: string): string {
  return [
    `No ${name} was found for the tests of the host files. Install it, then run the tests again:`,
    `  Debian: sudo apt-get install --no-install-recommends ${debian}`,
    `  macOS: brew install ${brew}`,
    `If it stands in an unusual place, name its executable in ${variable}.`,
  ].join('\n');
}
