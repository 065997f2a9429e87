import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts a program, its words unread. It ends with this process at the latest. */
export function start(program: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess {
  return bound(spawn(program, words, { stdio: 'ignore', env: { ...process.env, ...more } }));
}

function bound<Child extends ChildProcess>(child: Child): Child {
  process.once('exit', () => child.kill());
  return child;
}

/** Starts a program and waits until it says something that matches. */
export async function startUntil(program: string, words: readonly string[], said: RegExp): Promise<{ child: ChildProcess; match: RegExpExecArray }> {
  const child = bound(spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] }));
  let text = '';
  const match = await new Promise<RegExpExecArray>((done, fail) => {
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      const found = said.exec(text);
      if (found) done(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`${program} ended with ${code}: ${text.slice(-500)}`)));
    setTimeout(() => fail(new Error(`${program} did not start within a minute: ${text.slice(-500)}`)), 60_000).unref();
  });
  return { child, match };
}

/** Ends a program and waits until it has gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  const force = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(force);
}

/** A port that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A folder of its own for a browser's profile, and how to leave nothing of it. */
export function makeFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'reverse-qe-engine-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
