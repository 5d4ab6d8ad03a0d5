import { describe, expect, it } from 'vitest'
import { idOf, reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { decisionOffice, onList, record } from '../../decision/record/decided-office.fixture.ts'
import { paths } from '../../ids.ts'
import { MAILS } from '../../mail/templates/mails.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { campaignIn, differences, read } from '../../office/stored.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { type AnswerFacts, answerPetition } from './answer-petition.ts'
import { filePetition, type PetitionFacts } from './file-petition.ts'
import { petitionPeriod, settlersOf } from './in-time.ts'
import { type PetitionAct, petitionActSchema, type SettlementAct, settlementActSchema } from './petition.ts'

const TOLD = new Date('2023-12-11T01:00:00Z')
const DAY = 24 * 3_600_000
const ID = idOf('p-mai')
const PAPER = 'kd_p-mai'

/** p-mai was told on 11/12; p-ghi records for who decided. */
const told = (): Store => {
  const store = decisionOffice()
  if (!record(store, [onList('p-long')]).ok) throw new Error('nothing was decided')
  const review: Review = { ...reviewOf(store, 'p-mai'), stage: 'archive' }
  store.set(paths.review(ID), {
    ...review,
    actors: { ...review.actors, decision: ['p-ghi', 'p-quyet'] },
    doneAt: { ...review.doneAt, decision: TOLD, notice: TOLD },
  })
  store.set(paths.paper(PAPER), {
    ...read<Paper>(store, paths.paper(PAPER)),
    notices: { [ID]: { at: TOLD, part: 'notice.3' } },
  })
  return store
}

const filedIn = (store: Store) => {
  const acts = [...store].filter(([path]) => path.startsWith(`acts/${PAPER}.`))
  const of = (kind: string) => acts.filter(([path]) => path.includes(`.${kind}.`)).map(([, data]) => data)
  return { petitions: of('petition') as PetitionAct[], settlements: of('settlement') as SettlementAct[] }
}

const common = (store: Store, uid: string, now: Date) => ({
  paper: read<Paper>(store, paths.paper(PAPER)),
  campaign: campaignIn(store),
  review: read<Review>(store, paths.review(ID)),
  filed: filedIn(store),
  caller: { uid, name: `Đồng chí ${uid}`, access: { active: true, organiser: [] } },
  now,
})

const petition = (store: Store, { uid = 'p-mai', text = 'Đề nghị xem lại việc chậm.', days = 1 } = {}) => {
  const now = new Date(TOLD.getTime() + days * DAY)
  const facts: PetitionFacts = {
    ...common(store, uid, now),
    input: { paperId: PAPER, reviewId: ID, text, key: 'khoa-thu-1' },
  }
  const outcome = judge(filePetition)(facts)
  if (!outcome.ok) return outcome.reason
  const subject = filePetition.subject(facts, outcome)
  if (subject) apply(store, recorded(outcome.writes, subject, { command: 'filePetition', by: uid, at: now }))
  return filedIn(store).petitions.at(-1) ?? null
}

const answer = (
  store: Store,
  {
    uid = 'p-ghi',
    outcome: what = 'stands' as 'stands' | 'again',
    document = '12-CV/ĐĐ',
    on = '2023-12-13',
    days = 3,
  } = {},
) => {
  const now = new Date(TOLD.getTime() + days * DAY)
  const facts: AnswerFacts = {
    ...common(store, uid, now),
    input: { paperId: PAPER, reviewId: ID, outcome: what, document, on, text: 'Đã xem xét.', key: 'khoa-thu-2' },
    gates: [],
  }
  const outcome = judge(answerPetition)(facts)
  if (!outcome.ok) return outcome.reason
  const subject = answerPetition.subject(facts, outcome)
  if (subject) apply(store, recorded(outcome.writes, subject, { command: 'answerPetition', by: uid, at: now }))
  return filedIn(store).settlements.at(-1) ?? null
}

describe('a petition', () => {
  it('is read by who filed it and who decided, once until it is answered, in its days', () => {
    const store = told()
    const act = petitionActSchema.parse(petition(store))
    expect(act).toMatchObject({ audience: ['p-mai', 'p-ghi', 'p-quyet'], name: 'Đồng chí mai', reviewId: ID })
    expect(store.has(`mail/${PAPER}.${act.number}.petitioned.p-ghi`)).toBe(true)
    expect(petition(store)).toBe('petitionOpen')
    expect(petition(told(), { uid: 'p-long' })).toBe('notYours')
    expect(petition(told(), { text: ' \n' })).toBe('petitionMissing')
    expect(petition(told(), { days: 15 })).toMatchObject({ kind: 'petition' })
    expect(petition(told(), { days: 16 })).toBe('petitionLate')
  })

  it('counts its days from the telling, or from the receipt, as the campaign says', () => {
    const process = { notice: { headsFirstHours: 24, petitionDays: 15, source: '' } }
    const from = (rest: object, told: object = {}) =>
      petitionPeriod(
        { at: TOLD, ...told },
        { process: { ...process, notice: { ...process.notice, ...rest } } as never },
      )
    expect(from({})).toEqual({ days: 15, from: 'told', until: '2023-12-26' })
    const received = { petitionFrom: 'received' }
    expect(from(received)).toEqual({ days: 15, from: 'received', until: null })
    expect(from(received, { received: { at: new Date('2023-12-20T01:00:00Z'), on: '2023-12-14' } })?.until).toBe(
      '2023-12-29',
    )
    expect(petitionPeriod({ at: TOLD }, { process: {} as never })).toBeNull()
    // Nobody loses days before he has his result.
    const store = told()
    const campaign = campaignIn(store)
    const { notice } = campaign.process
    if (!notice) throw new Error('the plan names no days')
    store.set(paths.campaign('kd'), {
      ...campaign,
      process: { ...campaign.process, notice: { ...notice, petitionFrom: 'received' } },
    })
    expect(petition(store, { days: 40 })).toMatchObject({ kind: 'petition' })
  })

  it('is of a result that was told', () => {
    const store = told()
    store.set(paths.paper(PAPER), { ...read<Paper>(store, paths.paper(PAPER)), notices: {} })
    expect(petition(store)).toBe('notToldNow')
  })

  it('is settled by nobody whom it concerns', () => {
    const review = { ...reviewOf(told(), 'p-mai'), actors: { selfReview: ['p-mai'], decision: ['p-mai', 'organiser'] } }
    expect(settlersOf(review, { organisers: { partyGroup: ['p-to', 'p-mai'] } })).toEqual(['p-to'])
    // Who alone organises what a superior decided of himself is answered by who organises another track.
    expect(settlersOf(review, { organisers: { partyGroup: ['p-mai'], provincial: ['p-kia', 'p-mai'] } })).toEqual([
      'p-kia',
    ])
  })
})

it('whose clerk is asked to tell somebody learns of no petition, and of nothing that a head is told before his people', () => {
  const { petitioned, settled, headsTold, yourTurn } = MAILS
  expect([petitioned, settled, headsTold].map(({ clerk }) => clerk)).toEqual(Array(3).fill(yourTurn.clerk))
})

describe('its answer', () => {
  it('is a paper with number and day, and lets the result stand', () => {
    const store = told()
    petition(store)
    expect(answer(store, { document: ' ' })).toBe('settlementMissing')
    expect(answer(store, { on: '2023-12-11' })).toBe('settlementDateUnfit')
    expect(answer(store, { on: '2023-12-15' })).toBe('settlementDateUnfit')
    expect(answer(store, { uid: 'p-mai' })).toBe('notYours')
    const act = settlementActSchema.parse(answer(store))
    expect(act).toMatchObject({ outcome: 'stands', document: '12-CV/ĐĐ', audience: ['p-mai', 'p-ghi', 'p-quyet'] })
    expect(reviewOf(store, 'p-mai').stage).toBe('archive')
    expect(answer(store)).toBe('petitionNotOpen')
    // Once answered, another may be filed in the same days.
    expect(petition(store, { days: 4 })).toMatchObject({ kind: 'petition' })
  })

  it('may have it decided anew: back to who decides, with what was decided and told kept', () => {
    const store = told()
    petition(store)
    const before = reviewOf(store, 'p-mai').current
    answer(store, { outcome: 'again' })
    const review = reviewOf(store, 'p-mai')
    expect(review).toMatchObject({ stage: 'decision', current: before })
    expect(review.doneAt).not.toHaveProperty('decision')
    expect(review.doneAt).not.toHaveProperty('notice')
    expect(differences(store).filter(({ id }) => id === ID)).toEqual([])
    expect(petition(store, { days: 5 })).toBe('notToldNow')
  })
})
