import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { collection, documentId, type Firestore, getDocs, type QueryConstraint, query, where } from 'firebase/firestore'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { CAMPAIGN, type Who } from '../support/cast.ts'
import { nobodyMay } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const papersIn = (db: Firestore, ...constraints: QueryConstraint[]) =>
  getDocs(query(collection(db, 'papers'), ...constraints))
const papers = (who: Who, ...constraints: QueryConstraint[]) => papersIn(bench.db(who), ...constraints)

/** Forms of list that no screen uses: which of them the engine proves, so that a screen may, and which it never will. */
describe('papers are listed', () => {
  test('by a head, for those given to him to read, once accepted', () =>
    assertSucceeds(papers('p-hoa', where('audience', 'array-contains', 'p-hoa'), where('accepted', '>', 0))))

  test('by an organiser, for his tracks', async () => {
    await assertSucceeds(papers('p-to', where('tracks', 'array-contains', 'partyGroup')))
    await assertSucceeds(papers('p-to', where('tracks', 'array-contains-any', ['partyGroup', 'provincial'])))
  })
})

describe('papers are not listed', () => {
  test('by a head who leaves out that they must be accepted', () =>
    assertFails(papers('p-hoa', where('audience', 'array-contains', 'p-hoa'))))

  test('by an organiser together with a track that is not his', () =>
    assertFails(papers('p-to', where('tracks', 'array-contains-any', ['partyGroup', 'partyCell']))))

  test('by a writer together with those of another', () =>
    assertFails(papers('p-an', where('writers', 'array-contains-any', ['p-an', 'p-be']))))

  test('by campaign, state or person alone', async () => {
    await nobodyMay(bench, (db) => papersIn(db, where('campaign', '==', CAMPAIGN)))
    await assertFails(papers('p-to', where('state', '==', 'sealed')))
    await assertFails(papers('p-an', where('subject', '==', 'p-an')))
  })

  test('by their own names, which anybody can work out', () =>
    assertFails(papers('p-xa', where(documentId(), 'in', [paperOf('p-an'), paperOf('p-be')]))))
})
