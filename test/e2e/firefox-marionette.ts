import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Firefox over Marionette, its own remote control: no other opens pages of an extension. */
export type Firefox = {
  install(folder: string): Promise<void>;
  goto(address: string): Promise<void>;
  /** Runs the body of a function in the page, where it may return a promise. `arguments` holds what is given. */
  run<Result>(body: string, ...args: readonly unknown[]): Promise<Result>;
  newTab(): Promise<string>;
  switchTo(tab: string): Promise<void>;
  closeTab(): Promise<void>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  picture(): Promise<Buffer>;
  close(): Promise<void>;
};

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** `managed`: what an administrator has set for the extension of that id, where Firefox looks for it in the home folder. */
export async function startFirefox(
  preferences: Preferences,
  managed?: { readonly id: string; readonly data: object },
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'countersign-firefox-'));
  if (managed !== undefined) {
    const { id, data } = managed;
    const folder = join(profile, '.mozilla', 'managed-storage');
    mkdirSync(folder, { recursive: true });
    const manifest = { name: id, description: 'Set by the administrator', type: 'storage', data };
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(manifest));
  }
  const all = { ...preferences, 'marionette.port': 0, 'browser.shell.checkDefaultBrowser': false };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    process.env['COUNTERSIGN_FIREFOX'] ?? '/usr/bin/firefox-esr',
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, 'about:blank'],
    { stdio: 'ignore', env: { ...process.env, HOME: profile } },
  );
  const portFile = join(profile, 'MarionetteActivePort');
  for (let tries = 0; !existsSync(portFile); tries++) {
    if (tries > 300) throw new Error('Firefox did not open its remote control.');
    await new Promise((done) => setTimeout(done, 100));
  }
  const send = await openConnection(Number(readFileSync(portFile, 'utf8')));
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000, implicit: 5_000 });
  const find = async (selector: string): Promise<string> => {
    const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
    return String(Object.values(found['value'] as object)[0]);
  };
  return {
    install: async (path) => void (await send('Addon:Install', { path, temporary: true })),
    goto: async (url) => void (await send('WebDriver:Navigate', { url })),
    run: async <Result>(body: string, ...args: readonly unknown[]) => {
      const script = `const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
        (async function () { ${body} }).apply(null, given).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = await send('WebDriver:ExecuteAsyncScript', { script, args });
      const { value, error } = answer['value'] as { value?: Result; error?: string };
      if (error !== undefined) throw new Error(error);
      return value as Result;
    },
    newTab: async () => {
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab' });
      await send('WebDriver:SwitchToWindow', { handle });
      return String(handle);
    },
    switchTo: async (handle) => void (await send('WebDriver:SwitchToWindow', { handle })),
    closeTab: async () => void (await send('WebDriver:CloseWindow', {})),
    click: async (selector) => void (await send('WebDriver:ElementClick', { id: await find(selector) })),
    type: async (selector, text) => void (await send('WebDriver:ElementSendKeys', { id: await find(selector), text })),
    picture: async () =>
      Buffer.from(String((await send('WebDriver:TakeScreenshot', { full: false }))['value']), 'base64'),
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Send = (command: string, parameters: object) => Promise<Record<string, unknown>>;

/** Packets are a length, a colon, and JSON: `[0, id, command, parameters]` there, `[1, id, error, result]` back. */
async function openConnection(port: number): Promise<Send> {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (error: Error | null, result: Record<string, unknown>) => void>();
  let buffer = Buffer.alloc(0);
  let next = 0;
  const greeted = new Promise<void>((done) => {
    socket.on('data', (data) => {
      buffer = Buffer.concat([buffer, data]);
      for (;;) {
        const colon = buffer.indexOf(':');
        const length = Number(buffer.subarray(0, Math.max(colon, 0)).toString());
        if (colon < 0 || buffer.length < colon + 1 + length) return;
        const packet = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
        buffer = buffer.subarray(colon + 1 + length);
        if (!Array.isArray(packet)) {
          done();
          continue;
        }
        const [, id, error, result] = packet as [
          1,
          number,
          { error: string; message: string } | null,
          Record<string, unknown>,
        ];
        waiting.get(id)?.(error === null ? null : new Error(`${error.error}: ${error.message}`), result);
        waiting.delete(id);
      }
    });
  });
  socket.once('close', () => {
    for (const tell of waiting.values()) tell(new Error('Firefox closed the connection.'), {});
  });
  await greeted;
  return (command, parameters) =>
    new Promise((done, fail) => {
      const id = ++next;
      waiting.set(id, (error, result) => {
        if (error === null) done(result);
        else fail(error);
      });
      const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${String(body.length)}:`), body]));
    });
}
