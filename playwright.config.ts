import { defineConfig } from '@playwright/test'
import { chromiumFlags } from './tests/support/chromium.ts'

/**
 * Played in the oldest browser that the product is kept to (docs/decisions/0059): a journey of three people, the heaviest pages,
 * and what keeps the page in the browser.
 */
const OLDEST = ['**/journey.spec.ts', '**/oldest-browser.spec.ts', '**/worker.spec.ts']
/** Played when the trial is needed no more: it takes everything and everybody away first. */
const EMPTY = '**/second-organisation.spec.ts'

/** Real Chromium against the running emulators; started by tools/test.ts, which serves the web and the inbox. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Pictures and texts that are compared, wherever the tests run.
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  // By project, so that two runs in one folder keep out of each other's way.
  outputDir: `test-results/${process.env.KIEMDIEM_PROJECT ?? 'e2e'}`,
  // One inbox, one campaign and its people: the tests take turns.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'e2e', testIgnore: ['**/screens.spec.ts', EMPTY, ...OLDEST] },
    {
      name: 'oldest',
      testMatch: OLDEST,
      use: { launchOptions: { executablePath: process.env.KIEMDIEM_OLDER_CHROMIUM ?? '', args: chromiumFlags() } },
    },
    // The last in this list is the last to run: there is one worker.
    { name: 'empty', testMatch: EMPTY },
    // Pictures of every screen for the README: npm run screenshots. The last stages are reached by the tests of them.
    { name: 'screenshots', testMatch: ['**/screens.spec.ts', '**/whole/{decision,notice,year-end}.spec.ts'] },
  ],
  reporter: [['list'], ['json', { outputFile: process.env.KIEMDIEM_REPORT ?? '.cache/reports/e2e.json' }]],
  use: {
    ...(process.env.KIEMDIEM_WEB_URL ? { baseURL: process.env.KIEMDIEM_WEB_URL } : {}),
    // What it keeps would be fetched again for each new person of a test; served.spec.ts lets it.
    serviceWorkers: 'block',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    // Steps and network of what failed; pictures and copies of every step cost more than the pages themselves.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      ...(process.env.KIEMDIEM_CHROMIUM ? { executablePath: process.env.KIEMDIEM_CHROMIUM } : {}),
      args: chromiumFlags(),
    },
  },
})
