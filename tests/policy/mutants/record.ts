import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Mutant } from './mutants.ts'

const RECORD = join(import.meta.dirname, 'last-run.json')

/** `refused`: turned down by the compiler of the rules, so never in force. `equivalent`: lives, and why is listed. */
export const FATES = ['killed', 'refused', 'equivalent'] as const
export type Recorded = (typeof FATES)[number]

/** How the mutants of one block ended when they were last tried; one that several blocks notice counts in each. */
interface BlockRecord extends Record<Recorded, number> {
  hash: string
  mutants: number
}

/** The outcome of every mutant, by block, each at the hash it was tried at. Kept in the repository. */
export interface RunRecord {
  blocks: Record<string, BlockRecord>
  /** What a whole run costs, for the reader. */
  took: string
  machine: string
}

export const readRecord = (): RunRecord => {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8')) as RunRecord
  } catch {
    return { blocks: {}, took: '', machine: '' }
  }
}

/** Blocks that are not as they were when all of their mutants were last tried. */
export const changedBlocks = (hashes: Record<string, string>, { blocks }: RunRecord): string[] =>
  Object.keys(hashes).filter((block) => blocks[block]?.hash !== hashes[block])

const blockRecord = (hash: string, mutants: readonly Mutant[], fates: ReadonlyMap<string, Recorded>): BlockRecord => {
  const count = (fate: Recorded) => mutants.filter(({ name }) => fates.get(name) === fate).length
  return {
    hash,
    mutants: mutants.length,
    killed: count('killed'),
    refused: count('refused'),
    equivalent: count('equivalent'),
  }
}

/** The record after some blocks were tried whole; those that are no longer there are forgotten. */
export const recordWith = (
  before: RunRecord,
  hashes: Record<string, string>,
  tried: readonly string[],
  mutants: readonly Mutant[],
  fates: ReadonlyMap<string, Recorded>,
): RunRecord['blocks'] =>
  Object.fromEntries(
    Object.entries(hashes).flatMap(([block, hash]) => {
      const own = mutants.filter(({ blocks }) => blocks.includes(block))
      const known = tried.includes(block) ? blockRecord(hash, own, fates) : before.blocks[block]
      return known ? [[block, known]] : []
    }),
  )

export const writeRecord = (blocks: RunRecord['blocks'], took: string): void => {
  const machine = `${cpus().length} processors, ${cpus()[0]?.model ?? process.arch}, Node ${process.version}`
  writeFileSync(RECORD, `${JSON.stringify({ blocks, took, machine }, null, 2)}\n`)
}
