import { expect, test } from 'vitest'
import { replyPlan, sendPlan } from '../walk/after/mended.fixture.ts'
import { MENDS } from '../walk/after/moves.fixture.ts'
import { acknowledge, answer, petition, tell } from '../walk/after/told.fixture.ts'
import { decidedOffice } from '../walk/office.fixture.ts'
import type { Store } from '../writes/apply.ts'
import { dataOf } from './data.ts'
import { findingsOf } from './invariants.ts'

const STEPS: readonly ((store: Store) => Store | null)[] = [
  (store) => tell(store, 'heads', MENDS),
  (store) => tell(store, 'subjects', MENDS),
  (store) => acknowledge(store, MENDS),
  (store) => petition(store, MENDS),
  (store) => answer(store, MENDS, 'stands'),
  (store) => sendPlan(store, MENDS),
  (store) => replyPlan(store, MENDS, 'confirmed'),
]

test('what follows a decision holds: notice, receipt, petition, its answer, a plan of mending and its confirmation', () => {
  let store = decidedOffice()
  for (const step of STEPS) {
    const after = step(store)
    if (after === null) throw new Error('a step after the decision was not to be done')
    store = after
    const found = findingsOf(dataOf(store, new Date('2023-12-22T03:00:00Z')), ['shapes', 'trails', 'boards', 'parts'])
    expect(found.filter(({ findings }) => findings.length > 0)).toEqual([])
  }
  const kinds = [...store.keys()].flatMap((path) => /^acts\/[^.]+\.([A-Za-z]+)\./.exec(path)?.[1] ?? [])
  expect(kinds).toEqual(expect.arrayContaining(['notice', 'petition', 'settlement', 'remediation', 'remediationReply']))
})
