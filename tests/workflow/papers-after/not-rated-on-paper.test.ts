import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { mailIdOf, paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { proposalActSchema } from '@kiemdiem/domain/model/act'
import { revisionSchema } from '@kiemdiem/domain/model/paper'
import { expect, it } from 'vitest'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { enterPaper } from '../../../functions/src/papers/enter-paper.ts'
import { setNotRated } from '../../../functions/src/papers/set-not-rated.ts'
import { confirm, openedMeeting, PAPER, readHeader, readReview, wholeList } from '../fixture/conference/held.ts'
import { fullRows, reviewedItem, saveRows } from '../fixture/conference/meeting.ts'
import { call, deliver } from '../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { readPaper } from '../fixture/papers.ts'
import { detailsOf } from '../fixture/refused.ts'

/** Came in September: four months in the year. */
const NEW = 'p-hn-001'
/** A leader, whose paper bears a mark and lies in the cabinet. */
const KEPT = 'p-hn-002'
const key = () => crypto.randomUUID()

it('who worked four months goes through the conference without a level, beside one whose paper is in the cabinet', async () => {
  const conference = await openedMeeting({ staff: 2, unsent: [KEPT] })
  const { campaign, id } = conference
  const [newOnes, keptOnes] = [NEW, KEPT].map((subject) => reviewIdOf(campaign, subject, 'partyGroup'))
  const [paperId, kept] = [paperIdOf(campaign, NEW), paperIdOf(campaign, KEPT)]
  await db.doc(paths.paper(paperId)).update({ meetings: { [id]: { date: conference.date, attendees: [] } } })
  await db.doc(paths.person(NEW)).update({ posts: [{ unit: UNIT, title: 'Chuyên viên', from: '2023-09-01' }] })
  const seen = await expectSound(campaign)

  const asked = { reviewId: newOnes, reason: null, note: '', preview: true, key: key() }
  const { points } = await call(setNotRated, HALL.organiser, asked)
  expect(points).toEqual({
    ok: false,
    notRated: 'underSixMonths',
    words: 'Thời gian công tác trong năm, không kể thời gian nghỉ không được tính: 04 tháng; chưa đủ 06 tháng.',
  })
  expect(await expectSound(campaign)).toEqual(seen)
  const said = { ...asked, reason: points.ok ? null : points.notRated, note: 'từ 01/09', preview: false }
  await call(setNotRated, HALL.organiser, { ...said, key: key() })
  const notRated = { reason: 'underSixMonths', note: 'từ 01/09' }
  const paper = await readPaper(paperId)
  expect(paper.notRated).toEqual({ civilRating: notRated })
  expect(await expectSound(campaign)).toContain(mailIdOf(paperId, paper.eventSeq ?? 0, 'notRatedChanged', NEW))
  // Said once more with the same words: no event, and no further mail.
  const told = await expectSound(campaign)
  await call(setNotRated, HALL.organiser, { ...said, key: key() })
  expect(await readPaper(paperId)).toEqual(paper)
  expect(await expectSound(campaign)).toEqual(told)
  expect((await readHeader(conference)).agenda.find(({ subject }) => subject === NEW)?.notRated).toEqual(notRated)

  const entry = { paperId: kept, basis: 'Bản giấy đã ký', paperDate: '2023-11-28', keptAt: 'Tủ mật, Văn phòng' }
  const marked = { number: '02-BC/BTV', mark: 'confidential', typed: false, sections: {}, preview: false }
  const once = { ...entry, ...marked, key: key() }
  expect(await detailsOf(call(enterPaper, HALL.clerk, { ...once, typed: true, key: key() }))).toEqual({
    reason: 'secretTyped',
  })
  expect(await call(enterPaper, HALL.clerk, once)).toMatchObject({ revision: 1 })
  // The repeat of the call, and the trigger of the creation, find it accepted.
  expect(await call(enterPaper, HALL.clerk, once)).toMatchObject({ revision: 1 })
  await deliver(kept, 1)
  expect(parse(revisionSchema, await db.doc(paths.revision(kept, 1)).get())).toMatchObject({
    sections: {},
    by: HALL.clerk,
  })
  expect(await readReview(keptOnes ?? '')).toMatchObject({ stage: 'conference', eventSeq: 2 })
  expect(await expectSound(campaign)).toContain(mailIdOf(kept, 1, 'enteredForYou', KEPT))

  const rows = fullRows(conference).filter((row) => row.id !== `item.${NEW}`)
  await saveRows(id, [...rows, reviewedItem(NEW, 0, { tally: null, proposed: null })])
  await confirm(conference, HALL.clerk, { onBehalf: PAPER })
  expect(await detailsOf(call(setNotRated, HALL.organiser, { ...said, key: key() }))).toEqual({
    reason: 'minutedAlready',
  })
  const now = await readHeader(conference)
  const items = await wholeList(now)
  const sent = await call(sendProposal, HALL.head, { conferenceId: id, items, onBehalf: null, key: key() })
  const act = parse(proposalActSchema, await db.doc(paths.act(sent.act)).get())
  const lineOf = (subject: string) => act.items.find((item) => item.subject === subject)
  expect(lineOf(NEW)).toMatchObject({ proposed: null, tally: null, notRated })
  expect(lineOf(KEPT)).toMatchObject({ proposed: 'good', selfRating: null, selfRatingOnPaper: true })
  expect((await readReview(newOnes ?? '')).stage).toBe('appraisal')
  expect((await readReview(keptOnes ?? '')).stage).toBe('consultation')
  await expectSound(campaign)
})
