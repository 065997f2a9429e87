import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Engine } from './browser.ts';
import { end, makeFolder, startUntil } from './processes.ts';
import { getPrograms } from './programs.ts';

const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  debian: 'firefox-esr',
};

/** Firefox, driven by WebDriver BiDi, which it speaks itself. */
export const firefoxEngine: Engine = {
  name: 'Firefox',
  async start(): Promise<Browser> {
    const [program] = getPrograms([FIREFOX]);
    const folder = makeFolder();
    writeFileSync(join(folder.path, 'user.js'), 'user_pref("ui.prefersReducedMotion", 1);\n');
    const { child, match } = await startUntil(program!, ['--headless', '--no-remote', '--profile', folder.path, '--remote-debugging-port', '0'], /WebDriver BiDi listening on (ws:\S+)/);
    const send = await connect(`${match[1]}/session`);
    const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} });
    const { contexts } = await send<{ contexts: Array<{ context: string }> }>('browsingContext.getTree', {});
    const { context } = contexts[0]!;
    return {
      version: capabilities.browserVersion,
      open: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' }).catch((error: Error) => {
          // A page that leads elsewhere at once, as the essay does to its slides, ends the way to itself.
          if (!error.message.includes('NS_BINDING_ABORTED')) throw error;
        });
      },
      resize: async (width, height) => void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
      async run(act, given) {
        const functionDeclaration = `async () => JSON.stringify([await (${act})(${JSON.stringify(given)})])`;
        const answer = await send<Answer>('script.callFunction', { target: { context }, functionDeclaration, awaitPromise: true });
        if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
        return JSON.parse(answer.result.value)[0];
      },
      screenshot: async () => Buffer.from((await send<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64'),
      async close() {
        await end(child);
        folder.remove();
      },
    };
  },
};

type Answer = { readonly type: 'success'; readonly result: { readonly value: string } } | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
type Message = { readonly id?: number; readonly type: string; readonly result: unknown; readonly error: string; readonly message: string };

/** A connection that sends commands and gives what is answered. */
async function connect(address: string): Promise<<Result>(method: string, params: object) => Promise<Result>> {
  const socket = new WebSocket(address);
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = fail;
  });
  const waiting = new Map<number, (message: Message) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data as string) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  };
  let last = 0;
  return (method, params) =>
    new Promise((done, fail) => {
      const id = (last += 1);
      const settle = (message: Message): void => {
        waiting.delete(id);
        if (message.type === 'success') done(message.result as never);
        else fail(new Error(`${method}: ${message.error}, ${message.message}`));
      };
      waiting.set(id, settle);
      socket.onclose = () => {
        for (const stop of waiting.values()) stop({ type: 'error', result: undefined, error: 'the browser has gone', message: '' });
      };
      socket.send(JSON.stringify({ id, method, params }));
    });
}
