import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../root.ts'
import { playwrightFiles, testFiles, vitestFiles } from './orphans.ts'

test('every test file belongs to one project of one runner', { timeout: 60_000 }, async () => {
  const run = [...(await vitestFiles()), ...(await playwrightFiles())]
  const homes = Map.groupBy(run, ({ file }) => file)
  const wrong = testFiles()
    .map((file) => [file, (homes.get(file) ?? []).map(({ project }) => project)] as const)
    // Pictures of the last stages are taken on the way of the tests of them, which are the browser's suite's.
    .filter(([, projects]) => projects.filter((name) => name !== 'screenshots' || projects.length === 1).length !== 1)
  expect(Object.fromEntries(wrong)).toEqual({})
})

test('a workflow file has a project of its own on the emulators, or says in its name that it shares', () => {
  const sharing = testFiles()
    .filter((file) => /^tests\/(workflow|worlds)\//.test(file))
    .filter((file) => !/import '[./\w]*\/fixture\/own-project\.ts'/.test(readFileSync(join(ROOT, file), 'utf8')))
  expect(sharing.filter((file) => !file.endsWith('.shared.test.ts'))).toEqual([])
  const shared = testFiles().filter((file) => file.endsWith('.shared.test.ts'))
  expect(sharing).toEqual(shared)
})
