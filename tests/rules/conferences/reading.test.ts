import { noteIdOf, paths } from '@kiemdiem/domain/ids'
import { collection, type Firestore, getDocs, query, where } from 'firebase/firestore'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import {
  AN_ITEM,
  CELL_MEETING,
  DECISION_ACT,
  GATE,
  HIDDEN_SCOPE,
  INVITED,
  KEEPERS,
  MEETING,
  MINUTES_ACT,
  REVIEW,
} from '../support/conferences.ts'
import { exactly, getAt, listAt, nobodyWrites } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)

describe('a conference', () => {
  test('is read by those invited and the organiser of its track', () =>
    exactly(bench, [...INVITED, 'p-to'], (db) => getAt(db, paths.conference(MEETING))))

  test('of another unit and track is not the business of this one’s head or organiser', () =>
    exactly(bench, ['p-uy', 'p-an'], (db) => getAt(db, paths.conference(CELL_MEETING))))

  test('is listed by an organiser for his track', () =>
    exactly(bench, ['p-to'], (db) => getDocs(query(collection(db, 'conferences'), where('track', '==', 'partyGroup')))))

  nobodyWrites(bench, 'it', paths.conference(MEETING), paths.conference('2026_u-moi_1'))
})

describe('minutes being taken', () => {
  test('are read by who keeps them and the organiser of the track, not by those who attend', async () => {
    await exactly(bench, [...KEEPERS, 'p-to'], (db) => getAt(db, paths.minutesRow(MEETING, AN_ITEM)))
    await exactly(bench, [...KEEPERS, 'p-to'], (db) => listAt(db, `${paths.conference(MEETING)}/minutes`))
  })

  test('confirmed, as an act, are read by who was there and the organiser; one who was absent is not among them', () =>
    exactly(bench, ['p-hoa', 'p-be', 'p-an', 'p-to'], (db) => getAt(db, paths.act(MINUTES_ACT))))

  test('are found by the name in the header: acts are not listed', async () => {
    await exactly(bench, [], (db) => listAt(db, 'acts'))
    await exactly(bench, [], (db) => getDocs(query(collection(db, 'acts'), where('track', '==', 'partyGroup'))))
  })

  nobodyWrites(bench, 'an act', paths.act(MINUTES_ACT), paths.act('moi'))
})

describe('what is one’s own', () => {
  test('a note is read by who wrote it, not by who keeps the minutes or organises', () =>
    exactly(bench, ['p-an'], (db) => getAt(db, paths.note(MEETING, noteIdOf('p-an', 'p-be')))))

  test('a ballot is read by who cast it', () =>
    exactly(bench, ['p-an'], (db) => getAt(db, paths.ballot(MEETING, '1.p-an'))))

  test('neither is listed, not even one’s own', async () => {
    for (const kind of ['notes', 'ballots']) {
      await exactly(bench, [], (db) => listAt(db, `${paths.conference(MEETING)}/${kind}`))
    }
  })
})

describe('what a conference said of one subject', () => {
  test('is read by who was there, the subject included, and the organiser of the track', () =>
    exactly(bench, ['p-hoa', 'p-be', 'p-an', 'p-to'], (db) => getAt(db, paths.reviewPart(REVIEW, 'conference.1'))))

  test('is all that is open: parts and acts of later stages stay closed, also to those the header names for them', async () => {
    for (const part of ['appraisal.1', 'decision.1'])
      await exactly(bench, [], (db) => getAt(db, paths.reviewPart(REVIEW, part)))
    await exactly(bench, [], (db) => getAt(db, paths.act(DECISION_ACT)))
  })

  test('is not listed', () => exactly(bench, [], (db) => listAt(db, `${paths.review(REVIEW)}/parts`)))

  nobodyWrites(bench, 'it', paths.reviewPart(REVIEW, 'conference.1'), paths.reviewPart(REVIEW, 'conference.2'))
})

describe('what is hidden until notice', () => {
  const parts = `${paths.review(REVIEW)}/parts`
  const ofScope = (place: string, scope: string) => (db: Firestore) =>
    getDocs(query(collection(db, place), where('scope', '==', scope)))

  test('is read by who handles the group, one by one and as a list, and by no organiser as such', async () => {
    await bench.put(paths.access('p-to'), { scopes: [HIDDEN_SCOPE] })
    await exactly(bench, ['p-to'], (db) => getAt(db, paths.act(DECISION_ACT)))
    await exactly(bench, ['p-to'], (db) => getAt(db, paths.reviewPart(REVIEW, 'decision.1')))
    for (const place of ['acts', parts]) {
      await exactly(bench, ['p-to'], ofScope(place, HIDDEN_SCOPE))
      await exactly(bench, [], ofScope(place, 'kd.partyGroup.G4'))
    }
    await bench.restore(paths.access('p-to'))
  })

  test('and names its readers, is listed by each of them for himself', async () => {
    await bench.put(paths.reviewPart(REVIEW, 'notice.1'), { stage: 'notice', audience: ['p-an'] })
    for (const place of ['acts', parts]) {
      const mine = (db: Firestore) => getDocs(query(collection(db, place), where('audience', 'array-contains', 'p-an')))
      await exactly(bench, ['p-an'], mine)
    }
    await exactly(bench, ['p-an'], (db) => getAt(db, paths.reviewPart(REVIEW, 'notice.1')))
  })
})

describe('a gate', () => {
  test('is read by the head it binds and the organiser of the track', () =>
    exactly(bench, ['p-hoa', 'p-to'], (db) => getAt(db, paths.gate(GATE))))

  nobodyWrites(bench, 'it', paths.gate(GATE), paths.gate('moi'))
})

describe('a gợi ý kiểm điểm', () => {
  const issue = (subject: string) => paths.suggestion(paperOf(subject), 1)

  test('is read by who must answer it, the head who returns papers, and the organisers of its tracks', () =>
    exactly(bench, ['p-an', 'p-hoa', 'p-to', 'p-uy'], (db) => getAt(db, issue('p-an'))))

  test('is read by the audience of the paper once its answer is accepted', async () => {
    const audience = { audience: ['p-hoa', 'p-xa'] }
    await bench.put(paths.paper(paperOf('p-an')), audience)
    await bench.put(paths.paper(paperOf('p-cuc')), audience)
    await exactly(bench, ['p-an', 'p-hoa', 'p-to', 'p-uy'], (db) => getAt(db, issue('p-an')))
    await exactly(bench, ['p-cuc', 'p-hoa', 'p-to', 'p-uy', 'p-xa'], (db) => getAt(db, issue('p-cuc')))
    await bench.restore(paths.paper(paperOf('p-an')), paths.paper(paperOf('p-cuc')))
  })

  test('is not listed', () => exactly(bench, [], (db) => listAt(db, `${paths.paper(paperOf('p-an'))}/suggestions`)))

  nobodyWrites(bench, 'it', issue('p-an'), paths.suggestion(paperOf('p-an'), 2))
})
