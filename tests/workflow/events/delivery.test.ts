import '../fixture/own-project.ts'

import { mailIdOf, paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { sealIn } from '../../../functions/src/papers/seal/seal-in.ts'
import { sweepSeals } from '../../../functions/src/papers/seal/sweep-seals.ts'
import { deliver, reasonOf, sendBack } from '../fixture/handlers/handlers.ts'
import { expectSound } from '../fixture/oracle.ts'
import { fullSections, readPaper, sealDirectly } from '../fixture/papers.ts'
import { plant, WHO } from '../fixture/world.ts'

let count = 0
/** A fresh campaign, and the paper of the member in it. */
const freshPaper = async (who: keyof typeof WHO = 'member') => {
  count += 1
  const campaign = `su-kien-${count}`
  await plant(campaign)
  return { campaign, paperId: paperIdOf(campaign, WHO[who]) }
}

/** Mails of a member's paper accepted at this revision: a receipt, the head's turn and the secretary's. */
const mailsOf = (paperId: string, revision: number) =>
  [
    mailIdOf(paperId, revision, 'receipt', WHO.member),
    mailIdOf(paperId, revision, 'yourTurn', WHO.head),
    mailIdOf(paperId, revision, 'yourTurn', WHO.secretary),
  ].sort()

beforeAll(async () => {
  await freshPaper()
})

describe('the event of a seal', () => {
  it.each([1, 2, 3, 4])('delivered %i times moves the reviews once and queues each mail once', async (times) => {
    const { campaign, paperId } = await freshPaper()
    const revision = await sealDirectly(paperId)
    for (let time = 0; time < times; time += 1) await deliver(paperId, revision)
    expect(await expectSound(campaign)).toEqual(mailsOf(paperId, 1))
    expect(await readPaper(paperId)).toMatchObject({ state: 'sealed', accepted: 1 })
  })

  it('delivered four times at once does the same', async () => {
    const { campaign, paperId } = await freshPaper()
    const revision = await sealDirectly(paperId)
    await Promise.all(Array.from({ length: 4 }, () => deliver(paperId, revision)))
    expect(await expectSound(campaign)).toEqual(mailsOf(paperId, 1))
  })

  it('of two papers on one board at once keeps both rows', async () => {
    const { campaign, paperId } = await freshPaper()
    const ids = [paperId, paperIdOf(campaign, WHO.other), paperIdOf(campaign, WHO.noMail)]
    for (const id of ids) await sealDirectly(id)
    await Promise.all(ids.map((id) => deliver(id, 1)))
    await expectSound(campaign)
    for (const id of ids) expect((await readPaper(id)).state).toBe('sealed')
  })

  it('comes back late, after a return and a second seal, and changes nothing', async () => {
    const { campaign, paperId } = await freshPaper()
    await sealDirectly(paperId)
    await deliver(paperId, 1)
    await sendBack(paperId, 1, WHO.head)
    await deliver(paperId, 1)
    expect(await readPaper(paperId)).toMatchObject({ state: 'returned', revision: 2 })
    await sealDirectly(paperId)
    await deliver(paperId, 1)
    await deliver(paperId, 2)
    await deliver(paperId, 1)
    const returned = mailIdOf(paperId, 1, 'returned', WHO.member)
    expect(await expectSound(campaign)).toEqual([...mailsOf(paperId, 1), returned, ...mailsOf(paperId, 2)].sort())
  })

  it('of a text that was returned and comes again unchanged is refused, and accepted with its sentence', async () => {
    const { campaign, paperId } = await freshPaper()
    const text = fullSections(await readPaper(paperId), WHO.member)
    await sealDirectly(paperId, text)
    await deliver(paperId, 1)
    await sendBack(paperId, 1, WHO.head)
    await sealDirectly(paperId, text)
    await deliver(paperId, 2)
    expect((await db.doc(paths.draft(paperId)).get()).get('refusal.reasons')).toEqual({
      paper: { reason: 'sameText', rev: 0 },
    })
    expect(await readPaper(paperId)).toMatchObject({ state: 'returned', revision: 2, accepted: 1 })
    await sealDirectly(paperId, text, 'Số liệu đã nêu đủ.')
    await deliver(paperId, 2)
    await deliver(paperId, 2)
    expect(await readPaper(paperId)).toMatchObject({ state: 'sealed', accepted: 2 })
    const trail = await db.collection(`reviews/${reviewIdOf(campaign, WHO.member, 'partyGroup')}/events`).get()
    expect(trail.docs.map((event) => event.get('type') as string)).toEqual([
      'opened',
      'sealed',
      'returned',
      'sealedUnchanged',
    ])
    await expectSound(campaign)
  })

  it('in any order with any repeats ends the same', async () => {
    const orders = fc.array(fc.constantFrom(1, 2, 3), { minLength: 3, maxLength: 9 })
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const { campaign, paperId } = await freshPaper()
        // Deliveries that come while the paper is at revision 1, 2 and 3; the true one last, as it must come.
        for (const revision of [1, 2, 3]) {
          await sealDirectly(paperId)
          const early = order.slice((revision - 1) * 3, revision * 3)
          await Promise.all(early.map((number) => deliver(paperId, number)))
          await deliver(paperId, revision)
          if (revision < 3) await sendBack(paperId, revision, WHO.head)
        }
        const mails = await expectSound(campaign)
        expect(mails).toHaveLength(3 * 3 + 2)
        expect(await readPaper(paperId)).toMatchObject({ state: 'sealed', accepted: 3 })
      }),
      { numRuns: 5 },
    )
  })

  it('of a refused revision, delivered again, neither refuses nor accepts anything', async () => {
    const { campaign, paperId } = await freshPaper()
    const paper = await readPaper(paperId)
    const { politics: _, ...lacking } = fullSections(paper, paper.responsible)
    await sealDirectly(paperId, lacking)
    await deliver(paperId, 1)
    const refused = await db.doc(paths.draft(paperId)).get()
    expect(refused.get('refusal.reasons')).toEqual({ politics: { reason: 'textMissing', rev: 0 } })
    expect(refused.get('sections')).toEqual(lacking)
    await deliver(paperId, 1)
    await deliver(paperId, 1)
    expect((await db.doc(paths.draft(paperId)).get()).data()).toEqual(refused.data())
    expect(await expectSound(campaign)).toEqual([])
    await sealDirectly(paperId)
    await deliver(paperId, 1)
    expect(await expectSound(campaign)).toEqual(mailsOf(paperId, 1))
  })
})

describe('a crash', () => {
  it('before the commit leaves nothing, and the next delivery does all of it', async () => {
    const { campaign, paperId } = await freshPaper()
    const revision = await sealDirectly(paperId)
    const dying = db.runTransaction(async (tx) => {
      await sealIn(tx, paperId, revision, new Date())
      throw new Error('the instance dies here')
    })
    await expect(dying).rejects.toThrow('the instance dies here')
    expect(await readPaper(paperId)).toMatchObject({ state: 'drafting', accepted: 0 })
    expect(await expectSound(campaign)).toEqual([])
    await deliver(paperId, revision)
    expect(await expectSound(campaign)).toEqual(mailsOf(paperId, 1))
  })

  it('between the commit and the task queue leaves the mails in the outbox, and the next delivery doubles none', async () => {
    const { campaign, paperId } = await freshPaper()
    const revision = await sealDirectly(paperId)
    await db.runTransaction((tx) => sealIn(tx, paperId, revision, new Date()))
    await deliver(paperId, revision)
    expect(await expectSound(campaign)).toEqual(mailsOf(paperId, 1))
    const states = await db.collection('mail').where('campaign', '==', campaign).get()
    expect(states.docs.map((doc) => doc.get('state'))).toEqual(['queued', 'queued', 'queued'])
  })
})

describe('an event that is lost', () => {
  const DAY = '2026-11-20T03:00:00Z'
  const NIGHT = '2026-11-20T18:00:00Z'

  it('or stopped by data that contradict themselves, is made up for within the hour, and changes nothing before', async () => {
    const { campaign, paperId } = await freshPaper()
    const review = db.doc(paths.review(reviewIdOf(campaign, WHO.member, 'partyGroup')))
    const good = (await review.get()).data() ?? {}
    await sealDirectly(paperId)
    await review.update({ eventSeq: 'nhiều' })
    await deliver(paperId, 1)
    expect(await readPaper(paperId)).toMatchObject({ state: 'drafting', accepted: 0 })
    expect((await db.doc(paths.revision(paperId, 1)).get()).exists).toBe(true)
    await review.set(good)
    await sweepSeals.run({ scheduleTime: DAY })
    expect(await readPaper(paperId)).toMatchObject({ state: 'sealed', accepted: 1 })
    expect(await expectSound(campaign)).toEqual(mailsOf(paperId, 1))
  })

  it('is made up for in the night however old it is, in a closed campaign too; by day only while it is recent', async () => {
    const { campaign, paperId } = await freshPaper()
    await sealDirectly(paperId)
    const old = new Date(Date.now() - 5 * 3_600_000)
    await db.doc(paths.revision(paperId, 1)).update({ submittedAt: old })
    await db.doc(paths.campaign(campaign)).update({ status: 'closed' })
    await sweepSeals.run({ scheduleTime: DAY })
    expect(await readPaper(paperId)).toMatchObject({ state: 'drafting' })
    await sweepSeals.run({ scheduleTime: NIGHT })
    expect(await readPaper(paperId)).toMatchObject({ state: 'sealed', accepted: 1 })
    expect(await expectSound(campaign)).toEqual(mailsOf(paperId, 1))
  })

  it('is sought by day at two reads for each recent seal, whoever else is still writing', async () => {
    const { paperId } = await freshPaper()
    await sealDirectly(paperId)
    const asked: number[] = []
    const real = db.getAll.bind(db)
    db.getAll = (...of) => {
      asked.push(of.filter((each) => 'path' in each).length)
      return real(...of)
    }
    try {
      await sweepSeals.run({ scheduleTime: DAY })
    } finally {
      db.getAll = real
    }
    const since = new Date(Date.now() - 3 * 3_600_000)
    const recent = await db.collectionGroup('revisions').where('submittedAt', '>=', since).count().get()
    expect(asked.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(recent.data().count)
    expect(await readPaper(paperId)).toMatchObject({ state: 'sealed' })
  })
})

describe('a return', () => {
  it('repeated with its key returns once; with another key it is refused', async () => {
    const { campaign, paperId } = await freshPaper()
    await sealDirectly(paperId)
    await deliver(paperId, 1)
    const key = crypto.randomUUID()
    expect(await sendBack(paperId, 1, WHO.head, key)).toEqual({ revision: 2 })
    expect(await sendBack(paperId, 1, WHO.head, key)).toEqual({ revision: 2 })
    expect(await reasonOf(sendBack(paperId, 1, WHO.head))).toBe('notSealed')
    expect(await expectSound(campaign)).toHaveLength(4)
  })

  it('pressed twice at once returns once', async () => {
    const { campaign, paperId } = await freshPaper()
    await sealDirectly(paperId)
    await deliver(paperId, 1)
    const key = crypto.randomUUID()
    await Promise.all([sendBack(paperId, 1, WHO.head, key), sendBack(paperId, 1, WHO.head, key)])
    expect(await readPaper(paperId)).toMatchObject({ state: 'returned', revision: 2 })
    expect(await expectSound(campaign)).toHaveLength(4)
  })

  it('is for the unit head alone; an unknown paper is not told from one that is not yours', async () => {
    const { paperId } = await freshPaper()
    await sealDirectly(paperId)
    await deliver(paperId, 1)
    expect(await reasonOf(sendBack(paperId, 1, WHO.member))).toBe('notYours')
    expect(await reasonOf(sendBack(paperId, 1, WHO.organiser))).toBe('notYours')
    expect(await reasonOf(sendBack('khong-co_p-khong-co', 1, WHO.head))).toBe('notYours')
    expect(await reasonOf(sendBack('../../access', 1, WHO.head))).toBe('badInput')
  })
})
