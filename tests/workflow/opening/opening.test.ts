import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type Job, jobSchema } from '@kiemdiem/domain/model/job'
import { personSchema } from '@kiemdiem/domain/model/person'
import { openCampaign } from '@kiemdiem/domain/opening/open-campaign'
import { frozenSchema, thawed } from '@kiemdiem/domain/opening/steps/frozen'
import { dueAtOf } from '@kiemdiem/domain/plan/dates/due-at'
import { same } from '@kiemdiem/domain/writes/same'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cancelOpening } from '../../../functions/src/campaigns/cancel-opening.ts'
import { startCampaign } from '../../../functions/src/campaigns/start-campaign.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { fromFirestore } from '../../../functions/src/firestore/from-firestore.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { runJob } from '../../../functions/src/jobs/run-job.ts'
import { envelopeFor } from '../../../functions/src/mail/addressee.ts'
import { sweepMail } from '../../../functions/src/mail/sweep-mail.ts'
import { readProject } from '../../../tools/operating/read-project.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { startTaskQueue, type TaskQueue } from '../fixture/handlers/task-queue.ts'
import { detailsOf } from '../fixture/refused.ts'
import { opening, plantRegistry, REGISTRY } from '../fixture/registry/registry-only.ts'
import { wholeDatabase } from '../fixture/whole-database.ts'

interface Task {
  jobId: string
  step: string | null
}

let queue: TaskQueue
beforeAll(async () => {
  queue = await startTaskQueue()
})
afterAll(() => queue.close())
beforeEach(async () => {
  await plantRegistry()
  queue.tasks.length = 0
  queue.away = false
})

const start = (uid: string = REGISTRY.admin, more: object = {}) =>
  call(startCampaign, uid, { ...opening(), key: crypto.randomUUID(), ...more })
/** Tasks of jobs, as the queue was given them; mails are queued too. */
const tasks = (): Task[] =>
  queue.tasks.filter((task): task is Task => typeof task === 'object' && 'jobId' in (task ?? {}))
const run = (task: Task) => runJob.run({ data: task } as Parameters<typeof runJob.run>[0])
const jobOf = async (): Promise<Job> => {
  const { docs } = await db.collection('jobs').get()
  return parse(jobSchema, docs[0])
}

/** What the pure opening writes for the roster that was frozen, held against what stands in the database. */
const differences = async (): Promise<string[]> => {
  const job = await jobOf()
  const parts = await db.collection(`${paths.job(job.id)}/input`).get()
  const roster = thawed(parts.docs.map((doc) => parse(frozenSchema, doc)))
  const campaign = parse(campaignSchema, await db.doc(paths.campaign(job.about)).get())
  expect(campaign.status).toBe('open')
  const pure = openCampaign({
    ...{ campaign, ...roster, now: job.startedAt },
    dueAt: (track, stage, of) => dueAtOf(campaign, track, stage, of),
  })
  if (!pure.ok) throw new Error(pure.reason)
  const expected = new Map(pure.writes.map((write) => [write.path, 'data' in write ? write.data : null]))
  const found = [...(await wholeDatabase()).keys()].filter((path) =>
    /^(campaigns|papers|reviews|progress|scopes|gates)\//.test(path),
  )
  const wrong: string[] = found.filter((path) => !expected.has(path))
  const there = await db.getAll(...[...expected.keys()].map((path) => db.doc(path)))
  for (const doc of there) if (!same(fromFirestore(doc.data()), expected.get(doc.ref.path))) wrong.push(doc.ref.path)
  return wrong
}

describe('opening a campaign as a job', () => {
  it('is closed to everybody until its last step, and ends as the pure opening does', async () => {
    const { campaign, job } = await start()
    expect(campaign).toBe('2026')
    expect(tasks().map(({ step }) => step)).toEqual(expect.arrayContaining(['u-ban.0', 'u-chi-bo.0']))
    for (const task of tasks().slice(1)) await run(task)
    expect(parse(campaignSchema, await db.doc(paths.campaign('2026')).get()).status).toBe('opening')
    expect((await jobOf()).left).toHaveLength(1)
    const [last] = tasks()
    if (last) await run(last)
    expect(await differences()).toEqual([])
    expect(await jobOf()).toMatchObject({ id: job, state: 'done', left: [] })
    const access = parse(accessSchema, await db.doc(paths.access('p-huyen')).get())
    expect(access.organiser).toEqual(['partyGroup', 'provincial'])
    expect(access.scopes).toContain('2026.partyGroup.G3')
    expect(access.scopes).not.toContain('2026.partyGroup.G7')
    expect((await db.collection('mail').where('template', '==', 'rolesChanged').get()).size).toBe(3)
    const found = findingsOf(dataOf(await readProject(db), new Date()))
    expect(found.filter(({ findings }) => findings.length > 0)).toEqual([])
  })

  it('shows the organisation as it is called before it is opened, and keeps that name; without one nothing opens', async () => {
    const agency = { name: 'Liên đoàn Lao động tỉnh Điện Biên', superior: 'Tổng Liên đoàn Lao động Việt Nam' }
    const preview = await start(REGISTRY.admin, { agency, preview: true })
    expect(preview.summary).toMatchObject({ problem: null, agency })
    const refusal = await detailsOf(start(REGISTRY.admin, { agency: { ...agency, name: ' \u200b' } }))
    expect(refusal).toMatchObject({ reason: 'campaignPlanInvalid', at: { 'agency.name': 'missing' } })
    await start(REGISTRY.admin, { agency })
    for (const task of tasks()) await run(task)
    const campaign = parse(campaignSchema, await db.doc(paths.campaign('2026')).get())
    expect(campaign.process.agency).toEqual(agency)
    const person = parse(personSchema, await db.doc(paths.person('p-huyen')).get())
    const told = envelopeFor({ person, campaign, active: true, undelivered: false }, null)
    expect(told.unionName).toBe(agency.name)
  })

  it('interrupted, its tasks lost, doubled, at once and out of order, ends in the same', async () => {
    await start()
    const [one, two] = tasks()
    if (one) await run(one)
    if (two) await Promise.allSettled([run(two), run(two)])
    const after = [...(await wholeDatabase()).keys()].filter((path) => path.startsWith('papers/'))
    expect(after.length).toBeGreaterThan(0)
    // The queue has lost the rest; the sweeper finds the job standing still, and leaves one alone that moves.
    queue.tasks.length = 0
    const sweep = () => sweepMail.run({ scheduleTime: new Date().toISOString() })
    await sweep()
    expect(tasks()).toEqual([])
    const { id, left } = await jobOf()
    await db.doc(paths.job(id)).update({ movedAt: new Date(Date.now() - 200_000) })
    await sweep()
    expect(tasks().map(({ step }) => step)).toEqual(left)
    const again = [...tasks(), ...tasks()].reverse()
    await Promise.allSettled(again.slice(0, 4).map(run))
    for (const task of again) await run(task)
    expect(await differences()).toEqual([])
  })

  it('goes on although the registry changes meanwhile: its roster is frozen', async () => {
    await start()
    await db.doc(paths.person('p-chanh')).update({ name: 'Người khác', leader: false })
    await db.doc(paths.unit('u-van-phong')).update({ head: 'p-lai-xe' })
    for (const task of tasks()) await run(task)
    expect(await differences()).toEqual([])
    expect((await db.doc(paths.review('2026_p-chanh_partyGroup')).get()).get('group')).toBe('G3')
  })

  it('is one of two that are asked for at once', async () => {
    const outcomes = await answersAtOnce(start(), start())
    expect(outcomes.filter((outcome) => outcome === 'campaignExists')).toHaveLength(1)
    for (const task of tasks()) await run(task)
    expect((await db.collection('jobs').get()).size).toBe(1)
    expect(await differences()).toEqual([])
  })

  it('called off in the middle, leaves nothing, whatever comes late; then another may be opened', async () => {
    const strip = (all: Map<string, string>) =>
      new Map([...all].filter(([path]) => !path.startsWith('jobs/') && !path.startsWith('requests/')))
    const before = strip(await wholeDatabase())
    const { job } = await start()
    const late = tasks()
    for (const task of late.slice(0, 3)) await run(task)
    queue.tasks.length = 0
    await call(cancelOpening, REGISTRY.admin, { job, key: crypto.randomUUID() })
    const undoing = tasks()
    for (const task of [...late, ...undoing]) await run(task)
    expect(strip(await wholeDatabase())).toEqual(before)
    expect(await jobOf()).toMatchObject({ state: 'undone', left: [] })
    expect(await detailsOf(call(cancelOpening, REGISTRY.admin, { job, key: crypto.randomUUID() }))).toEqual({
      reason: 'notOpening',
    })
    expect((await start()).campaign).toBe('2026')
  })

  it('is found by the sweeper also where the queue took nothing at all', async () => {
    queue.away = true
    const { job } = await start()
    expect(tasks()).toEqual([])
    queue.away = false
    await db.doc(paths.job(job ?? '')).update({ movedAt: new Date(0) })
    await sweepMail.run({ scheduleTime: new Date().toISOString() })
    for (const task of tasks()) await run(task)
    expect(await differences()).toEqual([])
  })
})

describe('a preview', () => {
  it('writes nothing and tells what would be opened and who is left out', async () => {
    const before = await wholeDatabase()
    const { job, summary } = await start(REGISTRY.admin, { preview: true })
    expect(job).toBeNull()
    expect(summary?.problem).toBeNull()
    expect(summary?.tracks.map(({ track, reviews, boards }) => [track, reviews, boards])).toEqual([
      ['partyGroup', 13, 4],
      ['provincial', 2, 1],
      ['partyCell', 9, 1],
    ])
    expect(summary?.leftOut.map(({ subject, reason }) => `${subject} ${reason}`)).toEqual(['p-da-nghi notServing'])
    expect(await wholeDatabase()).toEqual(before)
  })

  it('names the place of what is in the way, by which the opening itself is refused', async () => {
    const within = { track: 'partyGroup', group: 'G7', appraiser: 'p-huyen', clerk: null }
    const { summary } = await start(REGISTRY.admin, { appraisers: [within], preview: true })
    expect(summary?.problem).toEqual({ reason: 'appraiserInside', at: '2026.partyGroup.G7' })
    expect(await detailsOf(start(REGISTRY.admin, { appraisers: [within] }))).toEqual({
      reason: 'cannotOpen',
      at: { '2026.partyGroup.G7': 'appraiserInside' },
    })
  })
})
