import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { emulator, projectOf, rulesText } from '../support/bench.ts'
import { type Condition, type Coverage, mergeCoverage } from './merge.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', '.cache', 'reports')

const coverageOf = async (projectId: string): Promise<Coverage> => {
  const { host, port } = emulator()
  const answer = await fetch(`http://${host}:${port}/emulator/v1/projects/${projectId}:ruleCoverage`)
  return (await answer.json()) as Coverage
}

const sentence = ({ line, allows, missing }: Condition) =>
  `firestore.rules:${line} \`${allows}\` was never ${missing.join(' nor ')}`

/**
 * After the whole suite: adds up what the emulator saw in every test file's project, keeps it as JSON, and fails the run
 * if some `allow` was not seen both granting and denying. A part of the suite is not judged.
 */
export default (project: TestProject) => async () => {
  const { testFiles } = await project.globTestFiles()
  const ran = project.vitest.state.getFiles().filter((file) => file.projectName === project.name)
  if (ran.length < testFiles.length || project.vitest.config.testNamePattern) return
  const coverage = mergeCoverage(rulesText(), await Promise.all(testFiles.map((file) => coverageOf(projectOf(file)))))
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'rules-coverage.json'), `${JSON.stringify(coverage, null, 2)}\n`)
  const gaps = coverage.filter(({ missing }) => missing.length > 0)
  if (gaps.length > 0) throw new Error(`Rules that no test reaches:\n${gaps.map(sentence).join('\n')}`)
}
