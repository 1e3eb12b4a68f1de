import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { createListener } from './stories/endpoint/create-listener.ts';
import { openDatabase } from './stories/endpoint/open-database.ts';
import { openSample } from './stories/endpoint/open-sample.ts';
import { chromium } from './test/engines/chromium.ts';
import { countsReporter } from './test/engines/counts-reporter.ts';
import { programs } from './test/engines/programs.ts';
import { userPlugin } from './test/engines/user-plugin.ts';
import { webkitLauncher } from './test/engines/webkit.ts';

const engines = {
  chromium: () => chromeLauncher({ launchOptions: chromium }),
  firefox: () =>
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: programs.firefox.path } }),
  webkit: webkitLauncher,
};
const chosen = process.env.ENGINES?.split(',') ?? Object.keys(engines);

/** The sample endpoint at /report, with the messages of the 120 days before this run and none that arrive during it. */
const startedAt = new Date();
const sample = await openSample({
  database: await openDatabase({}),
  messages: 20_000,
  clock: () => startedAt,
  base: '/report',
});
const listener = createListener(sample.endpoint);
const sampleEndpoint = (context, next) => {
  if (!context.path.startsWith('/report/')) return next();
  context.respond = false;
  return listener(context.req, context.res);
};

/** The virtualizer's loop notices are harmless: https://github.com/lit/lit/issues/3154 */
const quietResizeObserver = `<script>
  addEventListener('error', (event) => {
    if (event.message?.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
  });
</script>`;

/** Something to tab to on both sides of a test: Firefox, once tabbed out of the page, does not come back. */
const edges = `<script>
  for (const put of ['prepend', 'append']) {
    const edge = document.createElement('button');
    edge.textContent = 'The edge of the page';
    edge.style = 'position: fixed; opacity: 0; pointer-events: none';
    document.documentElement[put](edge);
  }
</script>`;

export default {
  files: 'test/elements/**/*.test.ts',
  nodeResolve: true,
  browsers: await Promise.all(chosen.map((engine) => engines[engine]())),
  // One page at a time in each engine: a page without the focus gets no keys.
  concurrency: 1,
  concurrentBrowsers: chosen.length,
  middleware: [sampleEndpoint],
  plugins: [userPlugin(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>${quietResizeObserver}</head>
      <body>${edges}<script type="module" src="${testFramework}"></script></body>
    </html>`,
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter()],
};
