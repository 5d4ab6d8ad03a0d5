import { createHash } from 'node:crypto'
import { everyCell } from '../cells/every.ts'
import { openProject, rulesText } from '../emulator/project.ts'
import { hashesOf } from './blocks.ts'
import { isListed } from './equivalent.ts'
import { openHunt } from './hunt.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import type { Recorded } from './record.ts'
import { readRules } from './sites.ts'

/** Every mutant of the rules, and for each block the hash of what decides over its mutants. */
export const everyMutant = (text = rulesText()): { mutants: Mutant[]; hashes: Record<string, string> } => {
  const rules = readRules(text)
  const mutants = mutantsOf(rules, text)
  return { mutants, hashes: hashesOf(rules, mutants) }
}

/** Those that some of these blocks must notice, and those that no block could. */
export const mutantsIn = (mutants: readonly Mutant[], blocks: readonly string[]): Mutant[] =>
  mutants.filter((mutant) => mutant.blocks.length === 0 || mutant.blocks.some((block) => blocks.includes(block)))

/** One in so many, others with every seed. */
export const sample = (mutants: readonly Mutant[], oneIn: number, seed: string): Mutant[] =>
  mutants.filter(({ name }) => createHash('sha256').update(seed).update(name).digest().readUInt32BE() % oneIn === 0)

/** Tries each mutant. `wrong` says what must not be: one that lives without a reason, or dies in spite of one. */
export const run = async (
  project: string,
  mutants: readonly Mutant[],
  log: (line: string) => void = () => {},
): Promise<{ fates: Map<string, Recorded>; wrong: string[] }> => {
  const { cells, world } = everyCell()
  const emulator = openProject(project)
  await emulator.clear()
  await emulator.put([...world.documents])
  const hunt = openHunt(emulator, world, cells)
  const fates = new Map<string, Recorded>()
  const wrong: string[] = []
  for (const [at, mutant] of mutants.entries()) {
    const fate = await hunt(mutant)
    const listed = isListed(mutant.name)
    if (fate !== 'survived') fates.set(mutant.name, fate)
    else if (listed) fates.set(mutant.name, 'equivalent')
    if (fate === 'survived' && !listed) wrong.push(`firestore.rules:${mutant.line} no cell noticed: ${mutant.name}`)
    if (fate !== 'survived' && listed) wrong.push(`listed as equivalent, and ${fate} all the same: ${mutant.name}`)
    if ((at + 1) % 50 === 0) log(`${at + 1} of ${mutants.length}: ${wrong.length} wrong`)
  }
  await emulator.useRules(rulesText())
  return { fates, wrong }
}
