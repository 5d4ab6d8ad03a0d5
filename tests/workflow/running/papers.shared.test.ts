import { boardIdOf, paperIdOf, paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { env } from '../../support/env.ts'
import { emptyInbox, type ReceivedMail, waitForMails } from '../../support/inbox.ts'
import { type Browser, eventually, openBrowser } from '../fixture/client.ts'
import { expectSound } from '../fixture/oracle.ts'
import { readPaper, SECRET_WORDS, sealDirectly } from '../fixture/papers.ts'
import { BOARD, CELL, emailOf, nameOf, newCampaignId, plant, WHO } from '../fixture/world.ts'

let campaign = ''
const paperOf = (subject: string) => paperIdOf(campaign, subject)

const browsers: Partial<Record<keyof typeof WHO, Browser>> = {}
const as = (who: keyof typeof WHO): Browser => {
  const browser = browsers[who]
  if (!browser) throw new Error(`${who} is not signed in`)
  return browser
}

beforeAll(async () => {
  campaign = newCampaignId()
  await plant(campaign)
  for (const who of ['member', 'other', 'head', 'clerk'] as const) browsers[who] = await openBrowser(who)
  // The emulators load each function when it is first needed, which may take long on a busy machine.
  await sealDirectly(paperOf(WHO.other))
  await waitForMails(1, to('other'), 100_000)
})
afterAll(async () => {
  for (const browser of Object.values(browsers)) await browser.close()
})
beforeEach(async () => {
  campaign = newCampaignId()
  await plant(campaign)
  await emptyInbox()
})

const state = (paperId: string, wanted: Paper['state'], accepted: number) =>
  eventually(
    () => readPaper(paperId),
    (paper) => paper.state === wanted && paper.accepted === accepted,
  )
const stageOf = async (subject: string, track: string) => {
  const review = await db.doc(paths.review(`${campaign}_${subject}_${track}`)).get()
  return review.get('stage') as string
}
const to = (who: keyof typeof WHO) => (mail: ReceivedMail) =>
  mail.to[0]?.address === emailOf(who) && mail.text.includes(campaign)
const linksIn = (mail: ReceivedMail) => new Set(mail.text.match(/https?:\/\/\S+/g))

describe('a paper sealed in a browser', () => {
  it('of a civil servant who is a party member: one seal, one receipt, both reviews move, both next actors are told', async () => {
    const paperId = paperOf(WHO.member)
    await as('member').write(paperId)
    await as('member').seal(paperId)
    await state(paperId, 'sealed', 1)
    expect(await stageOf(WHO.member, 'partyGroup')).toBe('conference')
    expect(await stageOf(WHO.member, 'partyCell')).toBe('conference')
    for (const unit of [BOARD, CELL]) {
      const page = parse(boardPageSchema, await db.doc(paths.board(campaign, boardIdOf(unit, 0))).get())
      expect(Object.values(page.rows).filter(({ step }) => step === 'toConference')).toHaveLength(1)
    }
    await expectSound(campaign)

    const [receipt] = await waitForMails(1, to('member'))
    expect(receipt?.subject).toMatch(/^\[Kiểm điểm 2023\] Đã nhận bản kiểm điểm của đồng chí \(2023-\d{3}-L1\)$/)
    expect(receipt && linksIn(receipt)).toEqual(new Set([`${env.webUrl}/ho-so/${paperId}`]))
    const [turn] = await waitForMails(1, to('head'))
    expect(turn?.subject).toBe(`[Kiểm điểm 2023] Mời đồng chí xem bản kiểm điểm của đồng chí ${nameOf('member')}`)
    expect(turn && linksIn(turn)).toEqual(new Set([`${env.webUrl}/ho-so/${paperId}`]))
    await waitForMails(1, to('secretary'))
    for (const mail of [receipt, turn]) expect(`${mail?.text} ${mail?.html}`).not.toContain(SECRET_WORDS)
  })

  it('that is incomplete comes back section by section, with the text intact, and can be sealed again', async () => {
    const paperId = paperOf(WHO.other)
    await as('other').write(paperId, ({ politics: _, civilRating: __, ...rest }) => rest)
    const before = await db.doc(paths.draft(paperId)).get()
    await as('other').seal(paperId)
    const draft = await eventually(
      () => db.doc(paths.draft(paperId)).get(),
      (snapshot) => snapshot.get('refusal') !== null,
    )
    expect(draft.get('refusal.reasons')).toEqual({
      politics: { reason: 'textMissing', rev: 0 },
      civilRating: { reason: 'ratingMissing', rev: 0 },
    })
    expect(draft.get('sections')).toEqual(before.get('sections'))
    expect((await db.doc(paths.revision(paperId, 1)).get()).exists).toBe(false)
    expect(await readPaper(paperId)).toMatchObject({ state: 'drafting', accepted: 0 })
    expect(await expectSound(campaign)).toEqual([])

    await as('other').write(paperId)
    await as('other').seal(paperId)
    await state(paperId, 'sealed', 1)
    await waitForMails(1, to('other'))
  })

  it('of a collective: its drafters write, its head alone seals, and it goes to the organiser', async () => {
    const paperId = paperOf(BOARD)
    await as('clerk').write(paperId)
    await expect(as('clerk').seal(paperId)).rejects.toMatchObject({ code: 'permission-denied' })
    await as('head').seal(paperId)
    await state(paperId, 'sealed', 1)
    expect(await stageOf(BOARD, 'partyGroup')).toBe('conference')
    const [receipt] = await waitForMails(1, to('head'))
    expect(receipt?.subject).toContain('Đã nhận báo cáo kiểm điểm của Ban Thử nghiệm')
    await waitForMails(1, to('organiser'))
  })
})

describe('a paper returned and sealed again', () => {
  it('three times gives three distinct mails to each, and an unbroken trail', async () => {
    const paperId = paperOf(WHO.other)
    for (const revision of [1, 2, 3]) {
      await as('other').write(paperId)
      await as('other').seal(paperId)
      await state(paperId, 'sealed', revision)
      await waitForMails(revision * 2 - 1, to('other'))
      await waitForMails(revision, to('head'))
      if (revision === 3) break
      const remarks = `Đề nghị bổ sung số liệu, lần ${revision}.`
      const key = crypto.randomUUID()
      expect(await as('head').call('returnPaper', { paperId, revision, remarks, key })).toEqual({
        revision: revision + 1,
      })
      await state(paperId, 'returned', revision)
      const mails = await waitForMails(revision * 2, to('other'))
      expect(mails.filter((mail) => mail.text.includes(remarks))).toHaveLength(1)
    }
    const mails = await waitForMails(5, to('other'))
    const subjects = mails.map((mail) => mail.subject)
    expect(new Set(subjects).size).toBe(5)
    const texts = [...mails, ...(await waitForMails(3, to('head')))].map((mail) => mail.text)
    expect(new Set(texts).size).toBe(8)
    for (const lan of ['L1', 'L2', 'L3']) expect(subjects.join()).toContain(lan)
    const ids = await waitForMails(8, (mail) => mail.text.includes(campaign))
    expect(new Set(ids.map((mail) => mail.headers['message-id'])).size).toBe(8)
    expect(await expectSound(campaign)).toHaveLength(8)
    for (const revision of [1, 2, 3]) {
      expect((await db.doc(paths.revision(paperId, revision)).get()).get('sections')).toBeTruthy()
    }
  })

  it('not by its writer, and in words that the screen knows', async () => {
    const paperId = paperOf(WHO.other)
    await as('other').write(paperId)
    await as('other').seal(paperId)
    await state(paperId, 'sealed', 1)
    const input = { paperId, revision: 1, remarks: 'Tự trả.', key: crypto.randomUUID() }
    await expect(as('other').call('returnPaper', input)).rejects.toMatchObject({
      code: 'functions/permission-denied',
      details: { reason: 'notYours' },
    })
    const empty = { ...input, remarks: '  ' }
    await expect(as('head').call('returnPaper', empty)).rejects.toMatchObject({ details: { reason: 'remarksMissing' } })
  })
})
