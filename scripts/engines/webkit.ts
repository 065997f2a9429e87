import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Engine } from './browser.ts';
import { end, freePort, makeFolder, start, startUntil } from './processes.ts';
import { getPrograms } from './programs.ts';

const WEBKIT = [
  { name: 'WebKitWebDriver', variable: 'WEBKIT_DRIVER_PATH', paths: ['/usr/bin/WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  { name: 'MiniBrowser', variable: 'MINIBROWSER_PATH', paths: ['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/libexec/webkit2gtk-4.1/MiniBrowser'], debian: 'webkit2gtk-driver' },
  { name: 'Xvfb', variable: 'XVFB_PATH', paths: ['/usr/bin/Xvfb'], debian: 'xvfb' },
];

/** WebKitGTK, driven by WebDriver, in a window on a screen that is only in memory. */
export const webkitEngine: Engine = {
  name: 'WebKitGTK',
  async start(): Promise<Browser> {
    const [driver, binary, xvfb] = getPrograms(WEBKIT);
    const folder = makeFolder();
    furnish(folder.path);
    const screen = await startUntil(xvfb!, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], /^(\d+)$/m);
    const port = await freePort();
    const service = start(driver!, [`--port=${port}`], { DISPLAY: `:${screen.match[1]}`, XDG_CONFIG_HOME: folder.path, XDG_DATA_HOME: folder.path, XDG_CACHE_HOME: folder.path });
    const send = await connect(`http://127.0.0.1:${port}`);
    const session = (await send('POST', 'session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } })) as Session;
    const ask = (method: string, command: string, given?: object): Promise<unknown> => send(method, `session/${session.sessionId}${command && `/${command}`}`, given);
    await ask('POST', 'timeouts', { script: 120_000 });
    const run: Browser['run'] = async (act, given) => {
      const script = `const done = arguments[1]; (async () => (${act})(arguments[0]))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = (await ask('POST', 'execute/async', { script, args: [given ?? null] })) as { value?: unknown; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as never;
    };
    return {
      version: session.capabilities.browserVersion,
      open: async (url) => void (await ask('POST', 'url', { url })),
      async resize(width, height) {
        // The window is as much larger than the page in it as its bar needs.
        let [wide, high] = [width, height];
        for (let attempt = 0; attempt < 3; attempt += 1) {
          await ask('POST', 'window/rect', { width: wide, height: high });
          const [w, h] = await run(async () => {
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            return [innerWidth, innerHeight] as const;
          }, null);
          if (w === width && h === height) return;
          [wide, high] = [wide + width - w, high + height - h];
        }
        throw new Error(`the window cannot be made ${width} by ${height}`);
      },
      run,
      screenshot: async () => Buffer.from((await ask('GET', 'screenshot')) as string, 'base64'),
      async close() {
        await ask('DELETE', '').catch(() => {});
        await end(service);
        await end(screen.child);
        folder.remove();
      },
    };
  },
};

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** GTK's own settings: reduced motion, and a bar whose buttons leave the window as narrow as a phone. */
function furnish(folder: string): void {
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), 'window * { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }\n');
}

/** Waits until the driver answers; then sends commands and gives what is answered. */
async function connect(home: string): Promise<(method: string, path: string, given?: object) => Promise<unknown>> {
  const send = async (method: string, path: string, given?: object): Promise<unknown> => {
    const response = await fetch(`${home}/${path}`, { method, ...(given && { body: JSON.stringify(given) }) });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error}, ${value.message}`);
    return value;
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send('GET', 'status');
      return send;
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(100);
    }
  }
}
