import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether missing programs can be installed here: a Debian, and allowed to. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian's packages; what goes wrong is seen by what is missing afterward. */
export function install(...packages: readonly string[]): void {
  console.log(`Installing Debian's ${packages.join(', ')}.`);
  for (const words of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages]]) {
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}
