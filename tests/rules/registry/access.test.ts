import { paths } from '@kiemdiem/domain/ids'
import { doc, setDoc, updateDoc } from 'firebase/firestore'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { exactly, getAt, listAt, nobodyMay, nobodyWrites } from '../support/requests.ts'

const bench = openBench(import.meta.filename)

describe('roles', () => {
  test('are read by whom they belong to and by the administrator', () =>
    exactly(bench, ['p-to', 'p-quan'], (db) => getAt(db, paths.access('p-to'))))

  test('are listed by the administrator alone', () => exactly(bench, ['p-quan'], (db) => listAt(db, 'access')))

  test('that wait for a second person are read by whoever may confirm them, too', () =>
    exactly(bench, ['p-be', 'p-quan', 'p-hoa'], (db) => getAt(db, paths.access('p-be'))))

  test('of a deactivated account are not read by that account', () =>
    exactly(bench, ['p-quan'], (db) => getAt(db, paths.access('p-thoi'))))

  nobodyWrites(bench, 'roles', paths.access('p-an'), paths.access('p-moi'))

  test('nobody promotes himself, not even the administrator', () =>
    nobodyMay(bench, (db, who) => updateDoc(doc(db, paths.access(who)), { admin: true, organiser: ['partyGroup'] })))

  test('nobody gives himself an account', () =>
    nobodyMay(bench, (db) => setDoc(doc(db, paths.access('nobody')), { active: true, admin: true, organiser: [] })))
})
