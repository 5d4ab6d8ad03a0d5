import '../fixture/own-project.ts'

import { mailIdOf, paperIdOf, paths } from '@kiemdiem/domain/ids'
import { Timestamp } from 'firebase-admin/firestore'
import { beforeAll, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { readsSince } from '../../../functions/src/mail/facts/shared-reads.ts'
import { prepareMail } from '../../../functions/src/mail/prepare-mail.ts'
import { suggestIssue } from '../../../functions/src/papers/suggest-issue.ts'
import { call, deliver, reasonOf } from '../fixture/handlers/handlers.ts'
import { readMail } from '../fixture/mail/mails.ts'
import { expectSound } from '../fixture/oracle.ts'
import { fullSections, readPaper, sealDirectly } from '../fixture/papers.ts'
import { nameOf, plant, WHO } from '../fixture/world.ts'

let count = 0
const freshPaper = async () => {
  count += 1
  const campaign = `goi-y-${count}`
  await plant(campaign)
  return { campaign, paperId: paperIdOf(campaign, WHO.other) }
}

const suggest = (paperId: string, uid: string = WHO.head, key = crypto.randomUUID()) =>
  call(suggestIssue, uid, { paperId, issue: 'Chậm quyết toán.', basis: 'Kết luận kiểm tra.', document: '12-KL', key })

beforeAll(async () => {
  await freshPaper()
})

it('a seal with one issue unanswered is refused, the text kept; answered, it is accepted', async () => {
  const { campaign, paperId } = await freshPaper()
  expect(await suggest(paperId)).toEqual({ number: 1 })
  expect(await suggest(paperId, WHO.organiser)).toEqual({ number: 2 })
  const paper = await readPaper(paperId)
  const { suggested2: _, ...lacking } = fullSections(paper, paper.responsible)
  await sealDirectly(paperId, lacking)
  await deliver(paperId, 1)
  const draft = await db.doc(paths.draft(paperId)).get()
  expect(draft.get('refusal.reasons')).toEqual({ suggested2: { reason: 'textMissing', rev: 0 } })
  expect(draft.get('sections')).toEqual(lacking)
  expect(await readPaper(paperId)).toMatchObject({ state: 'drafting', suggestions: 2 })
  await sealDirectly(paperId)
  await deliver(paperId, 1)
  expect(await readPaper(paperId)).toMatchObject({ state: 'sealed', accepted: 1 })
  expect(await expectSound(campaign)).toEqual(
    [
      mailIdOf(paperId, 1, 'suggested-1', WHO.other),
      mailIdOf(paperId, 1, 'suggested-2', WHO.other),
      mailIdOf(paperId, 1, 'receipt', WHO.other),
      mailIdOf(paperId, 1, 'yourTurn', WHO.head),
    ].sort(),
  )
})

it('one that comes while a seal waits must be answered too; what answers none is not of the form', async () => {
  const { paperId } = await freshPaper()
  const paper = await readPaper(paperId)
  const { suggested: _, ...lacking } = fullSections(paper, paper.responsible)
  await sealDirectly(paperId, lacking)
  await suggest(paperId)
  await deliver(paperId, 1)
  const reasons = async () => (await db.doc(paths.draft(paperId)).get()).get('refusal.reasons')
  expect(await reasons()).toEqual({ suggested: { reason: 'textMissing', rev: 0 } })
  const full = fullSections({ ...paper, suggestions: 2 }, paper.responsible)
  await sealDirectly(paperId, full)
  await deliver(paperId, 1)
  expect(await reasons()).toEqual({ suggested2: { reason: 'notInForm', rev: 1 } })
})

it('is told by a mail that names who suggested it, also when somebody else has suggested since', async () => {
  const { paperId } = await freshPaper()
  await suggest(paperId)
  await suggest(paperId, WHO.organiser)
  const textOf = async (number: number) => {
    const mail = await readMail(mailIdOf(paperId, 1, `suggested-${number}`, WHO.other))
    const prepared = await prepareMail(mail, readsSince(Timestamp.now()))
    return prepared.compose(null).text
  }
  expect(await textOf(1)).toContain(`Đồng chí ${nameOf('head')} gửi gợi ý kiểm điểm`)
  expect(await textOf(2)).toContain(`Đồng chí ${nameOf('organiser')} gửi gợi ý kiểm điểm`)
})

it('repeated with its key, also at once, it is one issue and one mail; two people at once make two', async () => {
  const { campaign, paperId } = await freshPaper()
  const key = crypto.randomUUID()
  const answers = await Promise.all([suggest(paperId, WHO.head, key), suggest(paperId, WHO.head, key)])
  expect(answers).toEqual([{ number: 1 }, { number: 1 }])
  const numbers = await Promise.all([suggest(paperId), suggest(paperId, WHO.organiser)])
  expect(numbers.map(({ number }) => number).sort()).toEqual([2, 3])
  expect((await readPaper(paperId)).suggestions).toBe(3)
  expect(await expectSound(campaign)).toHaveLength(3)
})

it('is refused once the paper is sent, and to its writer; an unknown paper is not told from one that is not yours', async () => {
  const { paperId } = await freshPaper()
  expect(await reasonOf(suggest(paperId, WHO.other))).toBe('notYours')
  expect(await reasonOf(suggest('khong-co_p-khong-co'))).toBe('notYours')
  await sealDirectly(paperId)
  await deliver(paperId, 1)
  expect(await reasonOf(suggest(paperId))).toBe('alreadySent')
  expect((await readPaper(paperId)).suggestions).toBe(0)
})
