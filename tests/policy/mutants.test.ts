import { describe, expect, test } from 'vitest'
import { rulesText } from './emulator/project.ts'
import { EQUIVALENT, isListed } from './mutants/equivalent.ts'
import { changedBlocks, FATES, readRecord } from './mutants/record.ts'
import { everyMutant, mutantsIn, run, sample } from './mutants/run.ts'

const { mutants, hashes } = everyMutant()
const record = readRecord()
const changed = changedBlocks(hashes, record)
/** Others every day; a failure prints the seed with which it can be repeated. */
const seed = process.env.KIEMDIEM_SEED ?? new Date().toISOString().slice(0, 10)
const ONE_IN = 40
const due = mutantsIn(mutants, changed)
// What is known to be equivalent costs every cell of its block; it is looked at when its block is.
const others = mutants.filter((mutant) => !due.includes(mutant) && !isListed(mutant.name))
const chosen = [...due, ...sample(others, ONE_IN, seed)]

describe('firestore.rules, changed in one place', () => {
  test('every change has a name of its own, and what is excused is made', () => {
    const names = mutants.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(EQUIVALENT.flatMap((group) => group.mutants)))
  })

  test('a comment makes no block due, a condition its own, and a shared function every block that uses it', {
    timeout: 600_000,
  }, () => {
    const due = (from: string, to: string) => {
      expect(rulesText()).toContain(from)
      const { hashes: now } = everyMutant(rulesText().replace(from, to))
      return Object.keys(now).filter((block) => now[block] !== hashes[block])
    }
    expect(due('// Roles come', '// The roles come')).toEqual([])
    expect(due('note.text.size() <= 5000', 'note.text.size() <= 5001')).toEqual([
      'conferences/{conferenceId}/notes/{noteId}',
    ])
    expect(due('roles().admin == true', 'roles().admin != false')).toEqual(
      expect.arrayContaining(['access/{uid}', 'people/{personId}/events/{eventId}']),
    )
  })

  test('the record left nothing unexplained, and is of the mutants that there are', () => {
    // A block that has left the rules leaves the record with the next `npm run mutate`.
    for (const [block, last] of Object.entries(record.blocks).filter(([block]) => block in hashes)) {
      expect(
        FATES.reduce((sum, fate) => sum + last[fate], 0),
        block,
      ).toBe(last.mutants)
      const made = mutants.filter(({ blocks }) => blocks.includes(block)).length
      if (!changed.includes(block)) expect(last.mutants, block).toBe(made)
    }
  })

  const scope = changed.length === 0 ? 'no block has changed' : `all of ${changed.join(', ')}`
  const title = `is noticed by the cells of its block: ${chosen.length} mutants, ${scope}, one in ${ONE_IN} of the others (seed ${seed})`
  test(title, { timeout: 1_800_000 }, async () => {
    const { wrong, fates } = await run('demo-policy-mutants', chosen)
    expect(wrong).toEqual([])
    expect(fates.size).toBe(chosen.length)
    if (changed.length > 0) console.log('`npm run mutate -- --changed` records that these blocks were tried.')
  })
})
