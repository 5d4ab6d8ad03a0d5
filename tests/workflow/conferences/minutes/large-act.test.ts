import '../../fixture/own-project.ts'

import { applyAct } from '@kiemdiem/domain/acts/apply-act'
import { minutesAct } from '@kiemdiem/domain/conference/minutes/act/minutes-act'
import { proposalAct } from '@kiemdiem/domain/conference/proposal/proposal-act'
import { actIdOf, paths } from '@kiemdiem/domain/ids'
import type { ActOwner, MinutedItem, MinutesAct, ProposalAct } from '@kiemdiem/domain/model/act'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { expect, it } from 'vitest'
import { applyWrites } from '../../../../functions/src/firestore/apply-writes.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { plantOffice } from '../../fixture/conference/meeting.ts'
import { HALL } from '../../fixture/office.ts'
import { expectSound } from '../../fixture/oracle.ts'

const CAMPAIGN = 'lon'
/** Its acts are of no conference, and are applied without what a command counts besides. */
const BARE = ['gates', 'tallies'] as const
const of: ActOwner = { kind: 'campaign', id: CAMPAIGN }
const common = {
  campaign: CAMPAIGN,
  of,
  unit: 'u-hn-ban',
  unitName: 'Ban',
  track: 'partyGroup',
  by: HALL.organiser,
  onBehalf: null,
  submittedAt: new Date('2023-12-05T03:00:00Z'),
  audience: [HALL.organiser] as string[],
  number: 1,
} as const

const minutesOf = (reviews: readonly Review[]): MinutesAct => ({
  ...common,
  id: actIdOf(CAMPAIGN, of, 'minutes', 1),
  kind: 'minutes',
  conferenceKind: 'department',
  date: '2023-12-05',
  place: 'Hội trường',
  startedAt: '08:00',
  endedAt: '17:00',
  chairName: 'Chủ trì',
  secretaryName: 'Thư ký',
  roll: [],
  ballot: 'showOfHands',
  sheets: null,
  course: '',
  conclusion: '',
  readBack: true,
  items: reviews.map(
    ({ id, name, paperId, subject, subjectKind }): MinutedItem => ({
      subject,
      subjectKind,
      name,
      role: 'member',
      paperId,
      reviewId: id,
      state: 'reviewed',
      deferredBecause: '',
      comments: 'Nhất trí.',
      answer: '',
      tally: null,
      proposed: 'good',
      remark: '',
    }),
  ),
  exceptions: [],
})

const proposalOf = (reviews: readonly Review[]): ProposalAct => ({
  ...common,
  id: actIdOf(CAMPAIGN, of, 'proposal', 1),
  kind: 'proposal',
  items: reviews.map(({ id, name, subject, subjectKind }) => ({
    reviewId: id,
    subject,
    subjectKind,
    name,
    selfRating: null,
    tally: null,
    proposed: 'good',
    remark: '',
  })),
})

it(`moves ${ACT_MAX} reviews over many pages of two units' boards in one transaction, twice`, {
  timeout: 240_000,
}, async () => {
  await plantOffice(CAMPAIGN, { staff: ACT_MAX / 2, cell: true })
  const query = db.collection('reviews').where('campaign', '==', CAMPAIGN)
  // The collective and the head stand beside them and stay where they are.
  const read = async (tx: FirebaseFirestore.Transaction) =>
    (await tx.get(query)).docs
      .map((doc) => parse(reviewSchema, doc))
      .filter(({ subject }) => subject.startsWith('p-hn-0') || /^p-hn-[1-9]\d\d$/.test(subject))
  const pages = await db.collection(paths.boards(CAMPAIGN)).get()
  expect(pages.size).toBeGreaterThan(4)

  await db.runTransaction(async (tx) => {
    const reviews = await read(tx)
    expect(reviews).toHaveLength(ACT_MAX)
    const outcome = applyAct({ row: minutesAct, act: minutesOf(reviews), reviews })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.at))
    applyWrites(tx, outcome.writes)
  })
  await expectSound(CAMPAIGN, BARE)
  await db.runTransaction(async (tx) => {
    const reviews = await read(tx)
    const outcome = applyAct({ row: proposalAct, act: proposalOf(reviews), reviews })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.at))
    applyWrites(tx, outcome.writes)
  })
  await expectSound(CAMPAIGN, BARE)
  const moved = (await query.get()).docs.filter((doc) => ['consultation', 'decision'].includes(doc.get('stage')))
  expect(moved).toHaveLength(ACT_MAX)
})
