import '../fixture/own-project.ts'

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paths } from '@kiemdiem/domain/ids'
import { INVARIANTS } from '@kiemdiem/domain/invariants/invariants'
import type { Review } from '@kiemdiem/domain/model/review'
import { allReviews } from '@kiemdiem/domain/office/stored.fixture'
import { canonical } from '@kiemdiem/domain/pack/canonical'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { beforeAll, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { trialAt } from '../../../tools/seed/course/trial-at.fixture.ts'
import { store as write } from '../../../tools/seed/store/store.ts'
import { runTool } from '../../support/run-tool.ts'
import { exportTo, loseAll } from '../fixture/export-emulator.ts'
import { wholeDatabase } from '../fixture/whole-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'kiemdiem-'))
const standing = join(folder, 'standing.json')
const ALL = Object.keys(INVARIANTS).length
/** What settling a copy changes of purpose: sessions end, the trail of each account says so, campaigns repeat the roles anew. */
const isSettled = (path: string): boolean => /^(?:access\/|people\/[^/]+\/events\/|campaigns\/)/.test(path)

let trial: Store = new Map()
let before = new Map<string, string>()

/** The trial where its tables have been handed over: more than a hundred reviews, with everything that their year has left so far. */
beforeAll(async () => {
  trial = trialAt(new Date(), 'decision').store
  await write(
    db,
    [...trial].map(([path, data]) => ({ op: 'set', path, data })),
  )
  before = await wholeDatabase()
  await exportTo(folder)
  expect(await runTool('restore', '--save', standing)).toMatchObject({ code: 0 })
  await loseAll()
}, 240_000)

const handedOver = (): Review => {
  const found = allReviews(trial).find(({ current }) => current.appraisal !== undefined)
  if (!found) throw new Error('nobody was handed over in the trial')
  return found
}

it('a late year comes back from its copy word for word, and every invariant holds of it', {
  timeout: 240_000,
}, async () => {
  expect((await db.collection('reviews').count().get()).data().count).toBe(0)
  const { code, output } = await runTool('restore', '--from', folder, '--standing', standing, '--yes')
  expect(output.match(/✗.*/g)).toBeNull()
  expect(output.match(/✓/g)).toHaveLength(ALL)
  expect(code).toBe(0)
  const after = await wholeDatabase()
  expect(before.size).toBe(trial.size)
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([])
  // The order of fields is no part of a document.
  const said = (text: string | undefined) => canonical(JSON.parse(text ?? 'null'))
  const changed = [...after].filter(([path, text]) => !isSettled(path) && said(before.get(path)) !== said(text))
  expect(changed.map(([path]) => path)).toEqual([])
})

it('and what is lost of it is named, each loss by its own sentence', { timeout: 240_000 }, async () => {
  const { id, paperId, current } = handedOver()
  const losses = [
    paths.reviewPart(id, current.appraisal ?? ''),
    paths.reviewEvent(id, 2),
    paths.revision(paperId, Number(current.selfReview)),
  ]
  for (const path of losses) await db.doc(path).delete()
  const { code, output } = await runTool('invariants')
  expect(code).toBe(1)
  expect(output).toContain(`${losses[0]}: is pointed at and is not there`)
  expect(output).toContain(`has handed over nothing of ${id}`)
  expect(output).toMatch(new RegExp(`${paths.review(id)}/events/: has \\d+ events of \\d+`))
  expect(output).toContain(`${losses[2]}: was accepted and is not there`)
  expect(output).toContain('✓ boards')
})
