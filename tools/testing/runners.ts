import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAside, say, yieldToOthers } from '../parts.ts'
import { CACHE, ROOT } from '../root.ts'
import { type Tally, tallyOf } from './report.ts'

/** Runs a program whose output is seen as it goes, or, aside, when it has ended; gives the code with which it did. */
export const runSeen = (script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: isAside() ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  })
  yieldToOthers(child)
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? 1))
  })
}

/** Runs a test runner and counts its report. A non-zero end without a failed test is a failure. */
const runAndCount = async (name: string, script: string, args: string[], env: NodeJS.ProcessEnv): Promise<Tally> => {
  const reports = join(CACHE, 'reports')
  mkdirSync(reports, { recursive: true })
  const report = join(reports, `${name}-${process.pid}.json`)
  rmSync(report, { force: true })
  const code = await runSeen(
    script,
    args.map((arg) => arg.replace('{report}', report)),
    { ...env, KIEMDIEM_REPORT: report },
  )
  const tally = tallyOf(report)
  rmSync(report, { force: true })
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** One suite of Vitest, of one project or those that fit a pattern (vitest.config.ts); arguments choose files or tests. */
export const vitest = (
  suite: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  project = suite,
): Promise<Tally> => {
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json={report}']
  return runAndCount(suite, 'node_modules/vitest/vitest.mjs', ['run', '--project', project, ...reporters, ...args], env)
}

/** One project of Playwright (playwright.config.ts). */
export const playwright = (
  projects: readonly string[],
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Tally> => {
  const [first = ''] = projects
  const chosen = projects.map((project) => `--project=${project}`)
  return runAndCount(first, 'node_modules/@playwright/test/cli.js', ['test', ...chosen, ...args], env)
}
