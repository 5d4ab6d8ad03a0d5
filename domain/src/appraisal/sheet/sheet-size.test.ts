import { expect, test } from 'vitest'
import { BODY_NAME_MAX, DISPATCH_MAX, OUTSIDE_MAX } from '../../consultation/outside/limits.ts'
import { PLACES_MAX } from '../../decision/places/allot-places.ts'
import { paths } from '../../ids.ts'
import type { ProposedItem } from '../../model/act.ts'
import { LAYOUT } from '../../model/printed.ts'
import type { Review } from '../../model/review.ts'
import { RATING_NAMES } from '../../model/terms.ts'
import { openOffice } from '../../office/open-office.fixture.ts'
import { campaignOf, personOf, unitOf } from '../../office/registry.fixture.ts'
import { allReviews } from '../../office/stored.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { ratedFactsOf } from '../facts/make-rated-facts.ts'
import type { RatedFacts } from '../facts/rated-facts.ts'
import { QUESTIONS_MAX } from '../question/limits.ts'
import { repliedOnSheets } from './outside-writes.ts'
import { SHEET_ROWS, sheetSchema } from './sheet.ts'
import { decidedOnSheets, opinedOnSheets, proposedOnSheets, questionedOnSheet } from './sheet-writes.ts'

const BODIES = 100
/** Each letter takes three bytes. */
const LONG = 'ằ'.repeat(15_000)
const NOW = new Date('2023-12-06T03:00:00Z')

/** Of somebody with all that the registry may hold of him, and the longest ids. */
const rated = (review: Review): RatedFacts => {
  const long = `u-${'x'.repeat(58)}`
  const full = <T>(row: T): T[] => Array.from({ length: 50 }, () => row)
  const day = { date: '2023-03-01', document: LONG.slice(0, 200) }
  const discipline = (['party', 'administration', 'union'] as const).flatMap((side) =>
    full({ ...day, side, form: 'Cảnh cáo' }),
  )
  const service = {
    leaves: full({ kind: 'maternity' as const, from: '2023-02-01', to: '2023-06-30' }),
    ...{ discipline, admissions: full(day), transfers: full({ ...day, from: 'A', to: 'B' }) },
    ratings: [{ year: 2022, side: 'civil' as const, level: RATING_NAMES.notCompleted }],
  }
  const units = [unitOf({ id: review.unit, head: review.subject, kind: 'office', parent: long })]
  const person = personOf({ id: review.subject, code: 'ằ'.repeat(40) }, units)
  const registry = {
    ...{ units: [...units, unitOf({ id: long, head: '', deputies: [review.subject] })] },
    ...{ people: new Map([[review.subject, person]]), services: new Map([[review.subject, service]]) },
  }
  const conference = { date: '2023-12-04', roll: [], handouts: {} }
  return {
    ...ratedFactsOf(review, registry, { campaign: campaignOf({ id: 'kd' }), conference }),
    heads: long,
    unit: long,
  }
}

const office = (): Store => {
  const people = Array.from({ length: SHEET_ROWS + 1 }, (_, at) => ({ id: `p-nguoi-${at}` }))
  return openOffice({
    campaign: { id: 'kd', organisers: { partyGroup: ['p-to'], provincial: [], partyCell: [] } },
    units: [{ id: 'u-ban', head: 'p-to' }],
    people: [...people, { id: 'p-to' }],
    subjects: people.map(({ id }) => ({ subject: id, unit: 'u-ban', group: 'G7' })),
  })
}

test('a full sheet with the longest words and a hundred bodies fits into a document; whoever is beyond it has the next', () => {
  const store = office()
  const reviews = allReviews(store)
  const common = { campaign: 'kd', by: 'p-to', onBehalf: null, submittedAt: NOW, audience: [] }
  const difference = { kind: 'conferenceFromVote', stage: 'conference', from: 'good', to: 'completed' } as const
  const items = reviews.map(
    ({ id, subject, subjectKind, name }): ProposedItem => ({
      ...{
        reviewId: id,
        subject,
        subjectKind,
        name,
        selfRating: 'outstanding',
        proposed: 'completed',
        remark: LONG,
        post: LONG,
      },
      tally: { outstanding: 10, good: 10, completed: 10, notCompleted: 10, invalid: 10 },
      differences: Array.from({ length: 3 }, () => ({ ...difference, text: LONG.slice(0, 300), reason: LONG })),
    }),
  )
  const of = { kind: 'conference', id: 'kd_u-ban_1' } as const
  const proposal = { ...common, id: 'kd_u-ban_1.proposal.1', kind: 'proposal' as const, of, number: 1, items }
  apply(
    store,
    proposedOnSheets({ ...proposal, unit: 'u-ban', unitName: LONG.slice(0, 500), track: 'partyGroup' }, reviews, rated),
  )
  for (const review of reviews)
    for (let nth = 1; nth <= QUESTIONS_MAX; nth += 1) {
      const answer = { part: `answer.${1000 + nth}`, at: NOW }
      const question = { part: `question.${1000 + nth}`, at: NOW, until: NOW }
      apply(store, questionedOnSheet(review, { [`questions.${1000 + nth}`]: { ...question, answer } }, true))
    }
  const known = new Map(reviews.map(({ id }) => [id, {}]))
  for (let nth = 1; nth <= OUTSIDE_MAX; nth += 1) {
    const id = `kd.request.${1000 + nth}`
    const letter = {
      ...{ ...common, id, kind: 'request' as const, of: { kind: 'campaign' as const, id: 'kd' }, track: 'partyGroup' },
      ...{ number: 1000 + nth, byName: '', name: LONG.slice(0, BODY_NAME_MAX), addressees: [], until: '2023-12-08' },
      ...{
        items: [],
        facts: {
          layout: LAYOUT,
          issuer: { kind: 'department' as const, name: '', superior: '', place: '' },
          signature: null,
        },
      },
    }
    const said = {
      document: LONG.slice(0, DISPATCH_MAX),
      on: '2023-12-05',
      stance: 'notInformed' as const,
      level: null,
    }
    const part = {
      ...said,
      kind: 'reply' as const,
      scope: '',
      act: id,
      bodyName: '',
      reason: LONG,
      by: '',
      byName: '',
      at: NOW,
    }
    const parts = reviews.map((review) => ({ review, part: { ...part, proposal: { act: id, number: 10 } } }))
    apply(store, repliedOnSheets(letter, `reply.${1000 + nth}`, parts, known))
  }
  const all = new Map(reviews.map(({ id }) => [id, {}]))
  for (let nth = 0; nth < BODIES; nth += 1) {
    const body = { kind: 'body', id: `b-co-quan-${nth}` } as const
    const said = reviews.map(({ id, name }) => ({
      ...{ reviewId: id, name, strengths: LONG, shortcomings: LONG, level: 'notCompleted' as const },
      ...{ stance: 'otherLevel' as const, reason: LONG, proposal: { act: proposal.id, number: 10 } },
    }))
    const sheet = { ...common, id: `kd_${body.id}.opinion.1`, kind: 'opinion' as const, of: body }
    apply(store, opinedOnSheets({ ...sheet, bodyName: LONG, byName: '', items: said }, reviews, all))
  }
  const notRated = { reason: 'underSixMonths' as const, note: LONG.slice(0, 500) }
  const overrides = Array.from({ length: 22 }, (_, at) => `R${at + 1}`)
  const decided = { part: 'decision.1001', level: null, pending: null, notRated, overrides }
  apply(store, decidedOnSheets(reviews.map((review) => ({ review, decided }))))
  const place = { count: 999, number: LONG.slice(0, 30), date: '2023-12-08' }
  const places = Object.fromEntries(
    Array.from({ length: PLACES_MAX }, (_, at) => [`nguoi-dung-dau-u-${'x'.repeat(58)}-${at}`, place]),
  )
  const first = paths.sheet('kd.partyGroup.G7', 0)
  store.set(first, { ...store.get(first), places })
  const sheets = [...store].flatMap(([path, data]) => (path.startsWith('sheets/') ? [sheetSchema.parse(data)] : []))
  expect(sheets.map(({ rows }) => Object.keys(rows).length)).toEqual([SHEET_ROWS, 1])
  for (const sheet of sheets) expect(Buffer.byteLength(JSON.stringify(sheet))).toBeLessThan(1_000_000)
})
