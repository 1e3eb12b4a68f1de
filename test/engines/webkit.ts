import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { programs } from './programs.ts';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

const untilExit = (child: ChildProcess): void => {
  process.once('exit', () => child.kill());
  process.once('SIGTERM', () => process.exit(1));
};

/** A screen nobody sees; resolves with its name. */
const startScreen = async (): Promise<string> => {
  const screen = spawn(
    programs.xvfb.path,
    ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  untilExit(screen);
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return `:${display.toString().trim()}`;
};

const untilAnswering = async (url: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await pause(100);
  }
  throw new Error(`No answer from ${url}`);
};

const startDriver = async (): Promise<number> => {
  const [port, display] = await Promise.all([freePort(), startScreen()]);
  const driver = spawn(programs.webkit.path, [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    stdio: 'ignore',
  });
  untilExit(driver);
  await untilAnswering(`http://127.0.0.1:${port}/status`);
  return port;
};

/** WebKitGTK by its own WebDriver, on a screen of its own. Both end with this process. */
export const webkitLauncher = async (): Promise<ReturnType<typeof webdriverLauncher>> => {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: await startDriver(),
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    } as object,
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  return launcher;
};
