import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { everyCell } from '../cells/every.ts'
import { openProject, rulesText } from '../emulator/project.ts'
import { isListed } from './equivalent.ts'
import { openHunt } from './hunt.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { readRules } from './sites.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const RECORD = join(import.meta.dirname, 'last-run.json')
/** What decides over the fate of a mutant. */
const SOURCES = ['firestore.rules', 'domain/src/policy.ts', 'domain/src/policy/*.ts', 'tests/policy/**/*.ts']

/** The last whole run: of which sources, and how it ended. Kept in the repository. */
export interface Totals {
  sources: string
  mutants: number
  killed: number
  /** Turned down by the compiler of the rules, so never in force. */
  refused: number
  equivalent: number
}

const sourcesNow = (): string => {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) {
    if (file.endsWith('.test.ts')) continue
    hash.update(file).update(readFileSync(join(ROOT, file)))
  }
  return hash.digest('hex')
}

export const lastRun = (): Totals | null => {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8')) as Totals
  } catch {
    return null
  }
}
/** Whether rules, policy and cells are those of the last whole run. */
export const isUnchanged = (): boolean => lastRun()?.sources === sourcesNow()
/** `took` and `machine` tell the reader what a whole run costs. */
export const record = (totals: Totals, took: string): void => {
  const machine = `${cpus().length} processors, ${cpus()[0]?.model ?? process.arch}, Node ${process.version}`
  writeFileSync(RECORD, `${JSON.stringify({ ...totals, took, machine }, null, 2)}\n`)
}

export const everyMutant = (): Mutant[] => mutantsOf(readRules(rulesText()), rulesText())

/** One in ten, others with every seed. */
export const aTenth = (mutants: readonly Mutant[], seed: string): Mutant[] =>
  mutants.filter(({ name }) => (createHash('sha256').update(seed).update(name).digest()[0] ?? 0) % 10 === 0)

/** Tries each mutant. `wrong` says what must not be: one that lives without a reason, or dies in spite of one. */
export const run = async (
  project: string,
  mutants: readonly Mutant[],
  log: (line: string) => void = () => {},
): Promise<Totals & { wrong: string[] }> => {
  const { cells, world } = everyCell()
  const emulator = openProject(project)
  await emulator.clear()
  await emulator.put([...world.documents])
  const hunt = openHunt(emulator, world, cells)
  const totals: Totals = { sources: sourcesNow(), mutants: mutants.length, killed: 0, refused: 0, equivalent: 0 }
  const wrong: string[] = []
  for (const [at, mutant] of mutants.entries()) {
    const fate = await hunt(mutant)
    const listed = isListed(mutant.name)
    if (fate === 'refused') totals.refused += 1
    else if (fate === 'killed') totals.killed += 1
    else if (listed) totals.equivalent += 1
    if (fate === 'survived' && !listed) wrong.push(`firestore.rules:${mutant.line} no cell noticed: ${mutant.name}`)
    if (fate !== 'survived' && listed) wrong.push(`listed as equivalent, and ${fate} all the same: ${mutant.name}`)
    if ((at + 1) % 50 === 0) log(`${at + 1} of ${mutants.length}: ${totals.killed} killed, ${wrong.length} wrong`)
  }
  await emulator.useRules(rulesText())
  return { ...totals, wrong }
}
