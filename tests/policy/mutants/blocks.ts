import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyCell, KINDS } from '../cells/every.ts'
import type { Mutant } from './mutants.ts'
import type { Rules } from './sites.ts'

const POLICY_TESTS = join(import.meta.dirname, '..')
/** How a cell is asked and judged; what is made of it is in the hash by itself. */
const MACHINERY = ['emulator/*.ts', 'mutants/hunt.ts']

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * For each match block that has mutants, a hash of everything that decides over their fates: what the rules say in it,
 * which mutants are made of it and whose cells may notice them, and its cells with their documents and verdicts, in
 * which the rows of the policy are. Comments and layout are not in it, nor what the other blocks say.
 */
export const hashesOf = (rules: Rules, mutants: readonly Mutant[]): Record<string, string> => {
  const machinery = globSync(MACHINERY, { cwd: POLICY_TESTS })
    .sort()
    .map((file) => readFileSync(join(POLICY_TESTS, file), 'utf8'))
  const hashOf = (block: string): string => {
    const { cells, world } = everyCell(KINDS.filter(({ resource }) => resource === block))
    const made = mutants.filter(({ blocks }) => blocks.includes(block)).map(({ name, blocks }) => [name, blocks])
    const all = [machinery, rules.decidingIn(block).map(plain), made, cells, [...world.documents]]
    return createHash('sha256').update(JSON.stringify(all)).digest('hex')
  }
  const blocks = [...new Set(mutants.flatMap((mutant) => mutant.blocks))].sort()
  return Object.fromEntries(blocks.map((block) => [block, hashOf(block)]))
}
