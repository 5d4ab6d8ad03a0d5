import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import { notHeld } from '@kiemdiem/domain/conference/schedule/not-held'
import { conferenceIdOf, gateIdOf, paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import type { Attendee, Conference } from '@kiemdiem/domain/model/conference'
import { gateSchema } from '@kiemdiem/domain/model/gate'
import { YOUTH, youthUnion } from '@kiemdiem/domain/office/youth-union.fixture'
import { expect, it } from 'vitest'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { confirm, readHeader, readReview } from '../fixture/conference/held.ts'
import { fullRows, plantConference, saveRows } from '../fixture/conference/meeting.ts'
import { call, deliver } from '../fixture/handlers/handlers.ts'
import { expectSound } from '../fixture/oracle.ts'
import { sealDirectly } from '../fixture/papers.ts'

const CAMPAIGN = 'tinh-doan'
const KEEPER = YOUTH.organiser
const SUBJECTS = [YOUTH.board, YOUTH.head, 'p-an', 'p-binh']

const plantUnion = async (): Promise<void> => {
  const batch = db.batch()
  for (const [path, data] of youthUnion(CAMPAIGN)) batch.set(db.doc(path), data)
  await batch.commit()
}

const attendee = (id: string): Attendee => ({
  ...{ id, kind: 'member', name: `Đồng chí ${id}`, post: 'Chuyên viên', uid: id, counts: true },
})

const meeting = (): Conference => ({
  ...notHeld(),
  id: conferenceIdOf(CAMPAIGN, YOUTH.board, 1),
  campaign: CAMPAIGN,
  unit: YOUTH.board,
  unitName: 'Ban Phong trào',
  track: 'youthCadre',
  kind: 'board',
  title: 'Hội nghị kiểm điểm của Ban Phong trào',
  number: 1,
  revision: 1,
  state: 'open',
  date: '2023-12-04',
  time: '08:00',
  place: 'Phòng họp',
  chair: { uid: YOUTH.head, name: 'Chu Thị Hoa' },
  secretary: { uid: KEEPER, name: 'Đỗ Thu Hà' },
  agenda: SUBJECTS.map((subject) => ({
    subject,
    subjectKind: subject === YOUTH.board ? 'unit' : 'person',
    name: subject,
    role: subject === YOUTH.board ? 'collective' : subject === YOUTH.head ? 'head' : 'member',
    paperId: paperIdOf(CAMPAIGN, subject),
    reviewId: reviewIdOf(CAMPAIGN, subject, 'youthCadre'),
  })),
  roll: [YOUTH.head, 'p-an', 'p-binh', KEEPER].map(attendee),
  ballot: 'paper',
  head: YOUTH.head,
  keepers: [YOUTH.head, KEEPER],
  readers: [YOUTH.head, 'p-an', 'p-binh', KEEPER],
})

const stageOf = async (subject: string, track: string) => (await readReview(reviewIdOf(CAMPAIGN, subject, track))).stage

it('a campaign with other tracks, paths, deciders and gates runs from opening to the stages after the conference', async () => {
  await plantUnion()
  for (const subject of SUBJECTS)
    await deliver(paperIdOf(CAMPAIGN, subject), await sealDirectly(paperIdOf(CAMPAIGN, subject)))
  expect(await stageOf('p-an', 'youthCadre')).toBe('conference')
  expect(await stageOf('p-an', 'youthBranch')).toBe('conference')

  const { id } = await plantConference(meeting())
  await saveRows(id, fullRows(meeting()))
  const gate = () => db.doc(paths.gate(gateIdOf(CAMPAIGN, 'boardsBeforeBranch', YOUTH.branch))).get()
  expect(parse(gateSchema, await gate()).openedAt).toBeNull()
  await confirm(meeting(), KEEPER, {
    reasons: { papersAhead: 'Tài liệu giao tại buổi họp của Tỉnh đoàn.' },
    onBehalf: { basis: 'Biên bản giấy đã ký', paperDate: '2023-12-04', keptAt: 'Văn phòng Tỉnh đoàn' },
  })
  expect(parse(gateSchema, await gate()).openedAt).not.toBeNull()

  const { minutes } = await readHeader({ id })
  const act = parse(minutesActSchema, await db.doc(paths.act(minutes ?? '')).get())
  const items = proposalList(act).map(({ reviewId, proposed, remark }) => ({ reviewId, proposed, remark }))
  await call(sendProposal, YOUTH.head, { conferenceId: id, items, onBehalf: null, key: crypto.randomUUID() })
  expect(await stageOf('p-an', 'youthCadre')).toBe('consultation')
  expect(await stageOf('p-binh', 'youthCadre')).toBe('decision')
  expect(await stageOf('p-binh', 'youthBranch')).toBe('conference')
  await expectSound(CAMPAIGN)
})
