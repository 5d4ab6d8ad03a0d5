import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { draftActIdOf, invitationActIdOf, paperIdOf, paths, reportEntryIdOf } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import { draftActSchema, invitationActSchema, suggestionActSchema } from '@kiemdiem/domain/model/act'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { localDate } from '@kiemdiem/domain/time'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import { issueMeetingInvitation } from '../../../functions/src/conferences/issue-meeting-invitation.ts'
import { cancelConference } from '../../../functions/src/conferences/plan/cancel-conference.ts'
import { recordDraft } from '../../../functions/src/conferences/record-draft.ts'
import { enterNumber } from '../../../functions/src/docket/enter-number.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { issueSuggestionLetter } from '../../../functions/src/papers/issue-suggestion-letter.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { suggestIssue } from '../../../functions/src/papers/suggest-issue.ts'
import { onThePlansMonday, plantPlan, schedule, setClock } from '../fixture/conference/planned.ts'
import { answersAtOnce, call, deliver } from '../fixture/handlers/handlers.ts'
import { expectSound } from '../fixture/oracle.ts'
import { readPaper, sealDirectly } from '../fixture/papers.ts'
import { detailsOf } from '../fixture/refused.ts'
import { BOARD, newCampaignId, plant, WHO } from '../fixture/world.ts'

const CLERK = 'p-thu-van-thu'
const today = () => localDate(serverNow())
const key = () => crypto.randomUUID()
const entryOf = async (id: string) => parse(docketEntrySchema, await db.doc(paths.docket(id)).get())
const enter = async (entry: string, number: number) => {
  const { rev } = await entryOf(entry)
  return call(enterNumber, CLERK, { entry, rev, number, code: 'BTN', on: today(), reason: '', key: key() })
}

afterEach(() => setClock(new Date().toISOString()))

beforeAll(async () => {
  const account = { active: true, personId: CLERK, userName: CLERK, admin: false, organiser: [], hasAccount: true }
  await db.doc(paths.access(CLERK)).set({ ...account, docket: [BOARD] } satisfies Access)
})

it('a report is entered in the book when it is accepted, once however often that is reported, and marked when it is returned', async () => {
  const campaign = newCampaignId()
  await plant(campaign)
  const paperId = paperIdOf(campaign, BOARD)
  await sealDirectly(paperId)
  await Promise.all([deliver(paperId, 1), deliver(paperId, 1)])
  const first = reportEntryIdOf(paperId, 1)
  expect(await entryOf(first)).toMatchObject({ type: 'BC', unit: BOARD, given: null, takenBackAt: null })
  await enter(first, 51)
  await call(returnPaper, WHO.organiser, { paperId, revision: 1, remarks: 'Bổ sung số liệu.', key: key() })
  expect(await entryOf(first)).toMatchObject({ given: { number: 51 } })
  expect((await entryOf(first)).takenBackAt).not.toBeNull()
  expect(await detailsOf(enter(first, 52))).toEqual({ reason: 'entryTakenBack' })
  await sealDirectly(paperId)
  await deliver(paperId, 2)
  const second = reportEntryIdOf(paperId, 2)
  // A number that was cancelled is not given to another paper.
  expect(await detailsOf(enter(second, 51))).toMatchObject({ reason: 'numberTaken' })
  await enter(second, 52)
  expect((await entryOf(second)).given).toEqual({ number: 52, code: 'BTN', on: today() })
  await expectSound(campaign)
})

it('an invitation keeps the plan it was issued for, once though two ask for it, and gives way to that of a plan that changed', async () => {
  const campaign = newCampaignId()
  onThePlansMonday()
  await plantPlan(campaign)
  const { conferenceId } = await schedule(campaign)
  const issue = (revision: number) =>
    call(issueMeetingInvitation, WHO.organiser, { conferenceId, revision, key: key() })
  expect(await answersAtOnce(issue(1), issue(1))).toBeOneOf([
    [{}, 'invitedAlready'],
    ['invitedAlready', {}],
  ])
  const first = invitationActIdOf(conferenceId, 1)
  const act = parse(invitationActSchema, await db.doc(paths.act(first)).get())
  await enter(first, 61)
  await schedule(campaign, { conferenceId, revision: 1, place: 'Phòng họp khác' })
  await issue(2)
  expect(parse(invitationActSchema, await db.doc(paths.act(first)).get())).toEqual(act)
  expect(await entryOf(first)).toMatchObject({ given: { number: 61 } })
  expect((await entryOf(first)).takenBackAt).not.toBeNull()
  const second = invitationActIdOf(conferenceId, 2)
  expect(parse(invitationActSchema, await db.doc(paths.act(second)).get()).to.place).toBe('Phòng họp khác')
  expect(await detailsOf(enter(second, 61))).toMatchObject({ reason: 'numberTaken' })
  await enter(second, 62)
  const cancelled = { conferenceId, revision: 2, reason: 'Hoãn sang năm sau.', key: key() }
  await call(cancelConference, WHO.organiser, cancelled)
  expect((await entryOf(second)).takenBackAt).not.toBeNull()
  await expectSound(campaign)
})

it('the letter of a draft report is issued and numbered, and on paper takes the number it has; of two at once one gets it', async () => {
  const campaign = newCampaignId()
  onThePlansMonday()
  await plantPlan(campaign)
  const { conferenceId } = await schedule(campaign)
  const { kind } = parse(conferenceSchema, await db.doc(paths.conference(conferenceId)).get())
  await db.doc(paths.campaign(campaign)).update({
    'conferenceRules.draftTo': { bodies: [{ kind, body: 'Ban Tổ chức Tỉnh ủy' }], source: '' },
  })
  const said = { conferenceId, what: 'sent', code: 'BTN', document: '', on: today(), text: '' }
  const record = (number: number | null) =>
    call(recordDraft, WHO.organiser, {
      ...{ ...said, number, receivedBy: 'Văn thư', keptAt: 'Văn phòng', key: key() },
    })
  await record(null)
  const first = draftActIdOf(conferenceId, 1)
  const act = async () => parse(draftActSchema, await db.doc(paths.act(first)).get())
  const before = await act()
  expect(before).toMatchObject({
    to: 'Ban Tổ chức Tỉnh ủy',
    onBehalf: null,
    facts: { issuer: { name: expect.any(String) } },
  })
  expect(await entryOf(first)).toMatchObject({ type: '', unit: BOARD, given: null, takenBackAt: null })
  await enter(first, 81)
  await db.doc(paths.unit(BOARD)).update({ order: 7 })
  expect(await act()).toEqual(before)

  expect(await detailsOf(record(81))).toMatchObject({ reason: 'numberTaken' })
  expect(await answersAtOnce(record(82), record(82))).toBeOneOf([
    [{}, 'numberTaken'],
    ['numberTaken', {}],
  ])
  const second = draftActIdOf(conferenceId, 2)
  expect(await entryOf(second)).toMatchObject({ given: { number: 82, code: 'BTN', on: today() } })
  await record(null)
  expect(await detailsOf(enter(draftActIdOf(conferenceId, 3), 82))).toMatchObject({ reason: 'numberTaken' })
  await expectSound(campaign)
})

it('a letter of suggested issues states what held when it was issued, whatever the registry says since', async () => {
  const campaign = newCampaignId()
  await plant(campaign)
  const paperId = paperIdOf(campaign, WHO.other)
  const words = { issue: 'Chậm quyết toán.', basis: 'Kết luận kiểm tra.', document: '12-KL' }
  await call(suggestIssue, WHO.head, { paperId, ...words, key: key() })
  await call(issueSuggestionLetter, WHO.head, { paperId, issues: 1, key: key() })
  const letter = (await readPaper(paperId)).letters?.[0]?.act ?? ''
  // The văn thư lists the entries of his unit.
  expect(JSON.stringify(await entryOf(letter))).not.toContain(WHO.other)
  const act = async () => parse(suggestionActSchema, await db.doc(paths.act(letter)).get())
  const before = await act()
  expect(before).toMatchObject({ issues: [{ number: 1, ...words }], facts: { issuer: { name: 'Ban Thử nghiệm' } } })
  await db.doc(paths.unit(BOARD)).update({ name: 'Ban khác', head: WHO.other })
  expect(await act()).toEqual(before)
  expect(await entryOf(letter)).toMatchObject({ type: '', unit: BOARD, issuer: 'Ban Thử nghiệm', given: null })
  await enter(letter, 71)
  expect(await detailsOf(call(issueSuggestionLetter, WHO.head, { paperId, issues: 1, key: key() }))).toMatchObject({
    reason: 'letterIssuedAlready',
  })
  await expectSound(campaign)
})
