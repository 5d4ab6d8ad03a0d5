import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startCampaign } from '../../../functions/src/campaigns/start-campaign.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { runJob } from '../../../functions/src/jobs/run-job.ts'
import { readProject } from '../../../tools/operating/read-project.ts'
import { call } from '../fixture/handlers/handlers.ts'
import { startTaskQueue, type TaskQueue } from '../fixture/handlers/task-queue.ts'
import { detailsOf } from '../fixture/refused.ts'
import { opening, plantRegistry, REGISTRY } from '../fixture/registry/registry-only.ts'

let queue: TaskQueue
beforeAll(async () => {
  queue = await startTaskQueue()
})
afterAll(() => queue.close())
beforeEach(async () => {
  await plantRegistry()
  queue.tasks.length = 0
})

const [HUYEN, HUNG] = REGISTRY.organisers
const CLERK = 'p-lai-xe'

/** The head of the organising board is its only organiser: nobody appraises what he answers for. */
const start = (more: object = {}) =>
  call(startCampaign, REGISTRY.admin, {
    ...opening(),
    organisers: [
      { track: 'partyGroup', people: [HUNG] },
      { track: 'provincial', people: [HUYEN] },
      { track: 'partyCell', people: [REGISTRY.cell] },
    ],
    key: crypto.randomUUID(),
    ...more,
  })
const runAll = async () => {
  for (const task of queue.tasks.filter((each) => typeof each === 'object' && each !== null && 'jobId' in each))
    await runJob.run({ data: task } as Parameters<typeof runJob.run>[0])
}
const scopesOf = async (uid: string) => parse(accessSchema, await db.doc(paths.access(uid)).get()).scopes ?? []

it('a campaign opens although its only organiser belongs to groups: who leads the decider is proposed for these, or another named', async () => {
  const { summary } = await start({ preview: true })
  const groups = summary?.ownGroups ?? []
  expect(groups.length).toBeGreaterThan(0)
  for (const group of groups)
    expect(group).toMatchObject({ inside: [HUNG], outside: [], appraiser: 'p-chu-tich', proposed: true })
  const [first, ...others] = groups
  if (!first) throw new Error('no group of his own')
  const named = { track: first.track, group: first.group, appraiser: 'p-chu-tich', clerk: CLERK }
  await start({ appraisers: [named] })
  await runAll()
  const own = groups.map(({ track, group }) => `2026.${track}.${group}`).sort()
  expect((await scopesOf('p-chu-tich')).toSorted()).toEqual(own)
  expect(await scopesOf(CLERK)).toEqual([`2026.${first.track}.${first.group}`])
  expect(others.length).toBeGreaterThan(0)
  for (const scope of own) expect(await scopesOf(HUNG)).not.toContain(scope)
  const trail = await db.collection(`${paths.person(CLERK)}/events`).get()
  expect(trail.docs.map((doc) => doc.get('command'))).toEqual(['nameAppraiser'])
  const told = await db.collection('mail').where('template', '==', 'rolesChanged').get()
  expect(told.docs.map((doc) => doc.get('to'))).toEqual(expect.arrayContaining([CLERK, 'p-chu-tich', HUNG]))
  const found = findingsOf(dataOf(await readProject(db), new Date()))
  expect(found.filter(({ findings }) => findings.length > 0)).toEqual([])
})

it('nobody of the group, no one without an account, and not oneself, may be named; then nothing opens', async () => {
  const { summary } = await start({ preview: true })
  const [group] = summary?.ownGroups ?? []
  const named = (appraiser: string, clerk: string | null = null) =>
    detailsOf(start({ appraisers: [{ track: group?.track, group: group?.group, appraiser, clerk }] }))
  const at = { [`2026.${group?.track}.${group?.group}`]: 'appraiserInside' }
  expect(await named(HUNG)).toMatchObject({ reason: 'cannotOpen', at })
  expect(await named('p-chu-tich', 'p-chu-tich')).toMatchObject({ reason: 'cannotOpen', at })
  expect(await named('p-khong-co')).toMatchObject({ reason: 'organisersMissing', at: { 'p-khong-co': 'noAccount' } })
  expect(await named(REGISTRY.admin)).toMatchObject({ reason: 'selfGrant' })
  expect((await db.collection('campaigns').get()).size).toBe(0)
})
