import { logged } from '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { SESSION_LIMITS } from '@kiemdiem/domain/accounts/entry/sessions'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { suggestIssue as row } from '@kiemdiem/domain/papers/suggest/suggest-issue'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { suggestIssue } from '../../../functions/src/papers/suggest-issue.ts'
import { serve } from '../../../functions/src/serve/serve.ts'
import { call, SIGNED_IN_LAST } from '../fixture/handlers/handlers.ts'
import { detailsOf } from '../fixture/refused.ts'
import { newCampaignId, plant, WHO } from '../fixture/world.ts'

const { reader } = suggestIssue.command
let paperId = ''
const words = { issue: 'Chậm giải quyết đơn.', basis: 'Kết luận kiểm tra.', document: '12-CV/ĐĐ' }
const asked = (key: string = crypto.randomUUID(), rest: object = {}) => ({ paperId, ...words, key, ...rest })
const trail = async () =>
  (
    await db
      .collection(`${paths.paper(paperId)}/events`)
      .orderBy('seq')
      .get()
  ).docs.map((doc) => doc.data())
const suggestions = async () => (await db.collection(`${paths.paper(paperId)}/suggestions`).get()).size

beforeEach(async () => {
  const campaign = newCampaignId()
  await plant(campaign)
  paperId = paperIdOf(campaign, WHO.other)
  logged.length = 0
})

describe('a command', () => {
  it('fifty times at once under one key leaves one effect, one event and one answer', {
    timeout: 300_000,
  }, async () => {
    const key = crypto.randomUUID()
    // Who gave way too often is told to try again, and does so under the same key: two lawful ends of one call.
    const insistent = async (): Promise<unknown> => {
      for (;;) {
        const outcome = await call(suggestIssue, WHO.head, asked(key)).catch((error: unknown) => error)
        if (!(outcome instanceof Error)) return outcome
        if (outcome.message !== 'tryAgain') throw outcome
      }
    }
    const answers = await Promise.all(Array.from({ length: 50 }, insistent))
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"number":1}']))
    expect(await suggestions()).toBe(1)
    expect(await trail()).toHaveLength(1)
  })

  it('leaves one event each time, numbered without a gap: who, what and when, and no word of it', async () => {
    for (let nth = 1; nth <= 3; nth += 1) await call(suggestIssue, WHO.head, asked())
    const events = await trail()
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(events[0]).toEqual({ seq: 1, command: 'suggestIssue', by: WHO.head, at: expect.anything() })
    expect((await db.doc(paths.paper(paperId)).get()).get('eventSeq')).toBe(3)
  })

  it('under a key that was used for something else, or with other words, is refused and changes nothing', async () => {
    const key = crypto.randomUUID()
    await call(suggestIssue, WHO.head, asked(key))
    expect(await detailsOf(call(suggestIssue, WHO.head, asked(key, { issue: 'Điều khác.' })))).toEqual({
      reason: 'badInput',
    })
    expect(await suggestions()).toBe(1)
    // Somebody else's key of the same letters is another key.
    expect(await call(suggestIssue, WHO.organiser, asked(key))).toEqual({ number: 2 })
  })

  it('is answered to the web app and to tools, and to no page of another address', async () => {
    const from = (origin: string | undefined) =>
      suggestIssue.run({
        data: asked(),
        auth: { uid: WHO.head, token: { auth_time: SIGNED_IN_LAST }, rawToken: '' },
        rawRequest: { headers: origin === undefined ? {} : { origin }, socket: { remoteAddress: '127.0.0.1' } },
      } as never)
    for (const origin of ['https://kiem-diem.example', 'null', `${process.env.WEB_URL}.example`])
      expect(await detailsOf(from(origin))).toEqual({ reason: 'otherOrigin' })
    expect(await suggestions()).toBe(0)
    expect(await from(process.env.WEB_URL)).toEqual({ number: 1 })
    expect(await from(undefined)).toEqual({ number: 2 })
  })

  it('in a session that has lasted too long for its roles is refused, and changes nothing', async () => {
    const { power, others } = SESSION_LIMITS.hours
    const aged = (hours: number, away: number) => Math.floor(Date.now() / 1_000) - hours * 3_600 + away
    const limits: [string, number][] = [
      [WHO.head, others],
      [WHO.organiser, power],
    ]
    for (const [who, hours] of limits) {
      expect(await detailsOf(call(suggestIssue, who, asked(), aged(hours, 0)))).toEqual({ reason: 'sessionExpired' })
    }
    expect(await suggestions()).toBe(0)
    for (const [who, hours] of limits) await call(suggestIssue, who, asked(), aged(hours, 60))
    expect(await suggestions()).toBe(2)
  })

  it('that is malformed, oversized or foreign is refused before anything is written', async () => {
    const refused = [
      asked('kurz'),
      asked(undefined, { issue: 7 }),
      asked(undefined, { issue: 'x'.repeat(3_001) }),
      asked(undefined, { more: true }),
      null,
      'văn bản',
    ]
    for (const input of refused) {
      expect(await detailsOf(call(suggestIssue, WHO.head, input))).toEqual({ reason: 'badInput' })
    }
    const strange = { ...asked(), paperId: 'khong-co_p-khong-co' }
    const foreign = [
      await detailsOf(call(suggestIssue, WHO.head, strange)),
      await detailsOf(call(suggestIssue, WHO.noMail, asked())),
    ]
    expect(foreign).toEqual([{ reason: 'notYours' }, { reason: 'notYours' }])
    expect(await suggestions()).toBe(0)
    expect(await trail()).toEqual([])
  })

  it('that is refused is logged by command, code and uid, never with its input', async () => {
    await detailsOf(call(suggestIssue, WHO.noMail, asked()))
    const lines = logged.filter((line) => line.includes('"event":"command"'))
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      action: 'suggestIssue',
      outcome: 'notYours',
      personId: WHO.noMail,
    })
    expect(lines.join()).not.toContain('Chậm')
  })

  it('that is refused is decided once, and not asked again as one that gave way to others is', async () => {
    let asks = 0
    const counting = serve('suggestIssue', row, {
      ...reader,
      named: (...by) => {
        asks += 1
        return reader.named(...by)
      },
    })
    expect(await detailsOf(call(counting, WHO.noMail, asked()))).toEqual({ reason: 'notYours' })
    expect(asks).toBe(1)
  })

  it('that meets a document made since it looked, looks again', async () => {
    let asks = 0
    const late = serve('suggestIssue', row, {
      ...reader,
      rest: async (...by) => {
        const facts = await reader.rest(...by)
        asks += 1
        // As the database answers a creation that came second.
        if (asks === 1) throw Object.assign(new Error('exists'), { code: 6 })
        return facts
      },
    })
    expect(await call(late, WHO.head, asked())).toEqual({ number: 1 })
    expect(asks).toBe(2)
  })

  it('that fails as nobody foresaw tells a number, which the log holds', async () => {
    const broken = serve(
      'suggestIssue',
      {
        ...row,
        decide: () => {
          throw new Error('đơn của ông A')
        },
      },
      reader,
    )
    const details = await detailsOf(call(broken, WHO.head, asked()))
    expect(details).toEqual({ reason: 'broken', fault: expect.stringMatching(/^[0-9A-F]{8}$/) })
    const { fault } = details as { fault?: string }
    const line = logged.find((each) => each.includes(String(fault)))
    expect(JSON.parse(line ?? '{}')).toMatchObject({ severity: 'ERROR', action: 'suggestIssue', outcome: 'broken' })
    expect(logged.join()).not.toContain('ông A')
  })

  it('that writes where its row does not say, or sends a mail it does not name, writes nothing at all', async () => {
    const elsewhere = serve('suggestIssue', { ...row, writes: ['papers/{paperId}'] }, reader)
    expect(await detailsOf(call(elsewhere, WHO.head, asked()))).toMatchObject({ reason: 'broken' })
    const silent = serve('suggestIssue', { ...row, mails: [] }, reader)
    expect(await detailsOf(call(silent, WHO.head, asked()))).toMatchObject({ reason: 'broken' })
    expect(await suggestions()).toBe(0)
    expect(logged.join()).toContain('suggestIssue does not declare')
  })

  it('after a refusal may succeed under the same key, once what stood in the way is gone', async () => {
    const key = crypto.randomUUID()
    await db.doc(paths.paper(paperId)).update({ state: 'sealed' })
    expect(await detailsOf(call(suggestIssue, WHO.head, asked(key)))).toEqual({ reason: 'alreadySent' })
    await db.doc(paths.paper(paperId)).update({ state: 'drafting' })
    expect(await call(suggestIssue, WHO.head, asked(key))).toEqual({ number: 1 })
  })
})
