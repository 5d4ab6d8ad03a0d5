import { paths } from '@kiemdiem/domain/ids'
import { deleteDoc, doc, setDoc } from 'firebase/firestore'
import { beforeEach, describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { COLLECTIVE } from '../support/cast.ts'
import { exactly, getAt, listAt, nobodyMay, save } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const draft = (subject: string) => paths.draft(paperOf(subject))

describe('who reads a draft', () => {
  test('of a person: the writer alone, not the head, the organiser or the administrator', () =>
    exactly(bench, ['p-an'], (db) => getAt(db, draft('p-an'))))

  test('of a leader: the leader alone', () => exactly(bench, ['p-hoa'], (db) => getAt(db, draft('p-hoa'))))

  test('of a collective: those who draft it and who seals it, not its clerk', () =>
    exactly(bench, ['p-lan', 'p-minh', 'p-nga'], (db) => getAt(db, draft(COLLECTIVE))))

  test('sealed or returned: still the writer alone', async () => {
    await exactly(bench, ['p-cuc'], (db) => getAt(db, draft('p-cuc')))
    await exactly(bench, ['p-dao'], (db) => getAt(db, draft('p-dao')))
  })

  test('as a list: nobody', () => nobodyMay(bench, (db) => listAt(db, `papers/${paperOf('p-an')}/drafts`)))
})

describe('who writes a draft', () => {
  beforeEach(() => bench.restore(draft('p-an'), draft(COLLECTIVE), draft('p-dao')))

  test('of a person: the writer alone', () =>
    exactly(bench, ['p-an'], (db, who) => save(db, paperOf('p-an'), 'politics', { text: 'Tốt', rev: 1, by: who })))

  test('of a collective: each of those who draft it', async () => {
    let rev = 0
    await exactly(bench, ['p-lan', 'p-minh', 'p-nga'], (db, who) => {
      const next = ['p-lan', 'p-minh', 'p-nga'].includes(who) ? ++rev : rev + 1
      return save(db, paperOf(COLLECTIVE), 'targets', { text: 'Đạt', grade: 'good', rev: next, by: who })
    })
  })

  test('returned for completion: the writer again', () =>
    exactly(bench, ['p-dao'], (db, who) => save(db, paperOf('p-dao'), 'politics', { text: 'Thêm', rev: 2, by: who })))

  test('anew, or under another name: nobody, not even for his own paper', async () => {
    await nobodyMay(bench, (db) => setDoc(doc(db, draft('p-an')), bench.world.get(draft('p-an')) ?? {}))
    await nobodyMay(bench, (db) => setDoc(doc(db, `papers/${paperOf('p-an')}/drafts/spare`), { sections: {} }))
    await nobodyMay(bench, (db) => setDoc(doc(db, 'papers/2026_p-moi/drafts/current'), { sections: {} }))
  })

  test('away: nobody', () => nobodyMay(bench, (db) => deleteDoc(doc(db, draft('p-an')))))
})
