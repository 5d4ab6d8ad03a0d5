import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { paths } from '@kiemdiem/domain/ids'
import { collection, getCountFromServer, getDocs, query, where } from 'firebase/firestore'
import { beforeAll, describe, expect, test } from 'vitest'
import { type QuerySpec, queries } from '../../../web/src/lib/data/queries.ts'
import { openBench } from '../support/bench.ts'
import { activePeople, BOARD, CAMPAIGN, CELL, type Who } from '../support/cast.ts'
import { DECISION_ACT, HIDDEN_SCOPE, MEETING, MINUTES_ACT } from '../support/conferences.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)

// Handles a group that he does not belong to.
beforeAll(() => bench.put(paths.access('p-to'), { scopes: [HIDDEN_SCOPE] }))

interface Case {
  by: Who
  made: QuerySpec<unknown>
  /** The same query for what is not one's own; absent where every person, or the administrator, may list all. */
  foreign?: QuerySpec<unknown>
  rows: number
}

/** Every query of the web, as the screens make it. One that is missing here fails the types and the first test. */
const cases: Record<keyof typeof queries, Case> = {
  myPapers: { by: 'p-an', made: queries.myPapers('p-an'), foreign: queries.myPapers('p-be'), rows: 1 },
  myReviews: { by: 'p-an', made: queries.myReviews('p-an'), foreign: queries.myReviews('p-be'), rows: 2 },
  boardsOfTrack: {
    by: 'p-to',
    made: queries.boardsOfTrack(CAMPAIGN, 'partyGroup'),
    foreign: queries.boardsOfTrack(CAMPAIGN, 'partyCell'),
    rows: 2,
  },
  boardsIView: {
    by: 'p-hoa',
    made: queries.boardsIView(CAMPAIGN, 'p-hoa'),
    foreign: queries.boardsIView(CAMPAIGN, 'p-lan'),
    rows: 1,
  },
  myConferences: {
    by: 'p-an',
    made: queries.myConferences(CAMPAIGN, 'p-an'),
    foreign: queries.myConferences(CAMPAIGN, 'p-be'),
    rows: 2,
  },
  // Of the one conference that it names: there is no constraint to leave out.
  minutesRows: { by: 'p-be', made: queries.minutesRows(MEETING), rows: 3 },
  actsOfKind: {
    by: 'p-an',
    made: queries.actsOfKind('minutes', 'p-an'),
    foreign: queries.actsOfKind('minutes', 'p-be'),
    rows: 1,
  },
  actsOfKindIn: {
    by: 'p-an',
    made: queries.actsOfKindIn(CAMPAIGN, 'minutes', 'p-an'),
    foreign: queries.actsOfKindIn(CAMPAIGN, 'minutes', 'p-be'),
    rows: 1,
  },
  actsOf: {
    by: 'p-an',
    made: queries.actsOf(MEETING, 'p-an'),
    foreign: queries.actsOf(MEETING, 'p-be'),
    rows: 1,
  },
  copiesOfAct: {
    by: 'p-an',
    made: queries.copiesOfAct(MINUTES_ACT),
    foreign: queries.copiesOfAct(DECISION_ACT),
    rows: 1,
  },
  copiesOfRevision: {
    by: 'p-cuc',
    made: queries.copiesOfRevision(paperOf('p-cuc'), '1'),
    foreign: queries.copiesOfRevision(paperOf('p-giang'), '1'),
    rows: 1,
  },
  sheetsOf: {
    by: 'p-to',
    made: queries.sheetsOf(HIDDEN_SCOPE),
    foreign: queries.sheetsOf('kd.partyGroup.G3'),
    rows: 1,
  },
  commentsOf: {
    ...{ by: 'p-to', made: queries.commentsOf(HIDDEN_SCOPE), foreign: queries.commentsOf('kd.partyGroup.G3'), rows: 1 },
  },
  marksOf: { by: 'p-to', made: queries.marksOf(HIDDEN_SCOPE), foreign: queries.marksOf('kd.partyGroup.G3'), rows: 1 },
  docketOf: { by: 'p-van', made: queries.docketOf(BOARD), foreign: queries.docketOf(CELL), rows: 1 },
  openCampaigns: { by: 'p-xa', made: queries.openCampaigns(), rows: 1 },
  directory: { by: 'p-xa', made: queries.directory(), rows: 11 },
  units: { by: 'p-xa', made: queries.units(), rows: 4 },
  accountsToConfirm: {
    by: 'p-hoa',
    made: queries.accountsToConfirm('p-hoa'),
    foreign: queries.accountsToConfirm('p-lan'),
    rows: 1,
  },
  // Of the one account that it names: whose trail nobody else reads is tested in registry.
  accountEvents: { by: 'p-an', made: queries.accountEvents('p-an'), rows: 1 },
  accounts: { by: 'p-quan', made: queries.accounts(), rows: activePeople.length + 1 },
  myJobs: { by: 'p-an', made: queries.myJobs('p-an'), foreign: queries.myJobs('p-quan'), rows: 1 },
}

const asked = (who: Who | 'nobody', spec: QuerySpec<unknown>) =>
  query(collection(bench.db(who), spec.collection), ...spec.where.map(([field, is, value]) => where(field, is, value)))
const denied = async (who: Who | 'nobody', spec: QuerySpec<unknown>) => {
  await assertFails(getDocs(asked(who, spec)))
  await assertFails(getCountFromServer(asked(who, spec)))
}

test('every query of the web has its case', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(queries).sort())
})

describe.each(Object.entries(cases))('%s', (_, { by, made, rows }) => {
  test('is admitted as made', async () => {
    const found = await assertSucceeds(getDocs(asked(by, made)))
    expect(found.size).toBe(rows)
  })

  test('is denied to a deactivated person and to nobody signed in', async () => {
    await denied('p-thoi', made)
    await denied('nobody', made)
  })
})

const constrained = Object.entries(cases).flatMap(([name, { by, made, foreign }]) =>
  foreign ? [[name, { by, made, foreign }] as const] : [],
)
describe.each(constrained)('%s', (_, { by, made, foreign }) => {
  test('is denied, and not even counted, without its constraint', () => denied(by, { ...made, where: [] }))

  test('is denied for what is not one’s own', () => denied(by, foreign))
})

test('rows of minutes are denied to those who only attend, and to organisers of other tracks', async () => {
  await denied('p-an', queries.minutesRows(MEETING))
  await denied('p-uy', queries.minutesRows(MEETING))
})

test('the list of accounts is denied to organisers', () => denied('p-to', queries.accounts()))
