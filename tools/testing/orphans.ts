import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { runNode } from '../parts.ts'
import { ROOT } from '../root.ts'

const fromRoot = (path: string) => relative(ROOT, path).split(sep).join('/')

/** Every test file that is tracked, or would be if it were added now. */
export const testFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file) && existsSync(join(ROOT, file)))

const listOf = async <T>(script: string, args: string[]): Promise<T> => {
  const { code, output, stdout } = await runNode(script, args)
  if (code !== 0) throw new Error(`${script} could not list its files:\n${output}`)
  return JSON.parse(stdout) as T
}

/** The files that Vitest finds, with the project of each; a file that two projects find is there twice. */
export const vitestFiles = async (): Promise<{ file: string; project: string }[]> => {
  const found = await listOf<{ file: string; projectName: string }[]>('node_modules/vitest/vitest.mjs', [
    'list',
    '--filesOnly',
    '--json',
  ])
  return found.map(({ file, projectName }) => ({ file: fromRoot(file), project: projectName }))
}

interface PlaywrightSuite {
  file: string
  specs: { tests: { projectName: string }[] }[]
  suites?: PlaywrightSuite[]
}
interface PlaywrightList {
  config: { rootDir: string }
  suites: PlaywrightSuite[]
}

/** The same of Playwright. */
export const playwrightFiles = async (): Promise<{ file: string; project: string }[]> => {
  const list = await listOf<PlaywrightList>('node_modules/@playwright/test/cli.js', [
    'test',
    '--list',
    '--reporter=json',
  ])
  const projectsOf = ({ specs, suites = [] }: PlaywrightSuite): string[] => [
    ...specs.flatMap(({ tests }) => tests.map(({ projectName }) => projectName)),
    ...suites.flatMap(projectsOf),
  ]
  return list.suites.flatMap((suite) =>
    [...new Set(projectsOf(suite))].map((project) => ({
      file: fromRoot(join(list.config.rootDir, suite.file)),
      project,
    })),
  )
}
