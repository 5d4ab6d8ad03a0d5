import { paths } from '@kiemdiem/domain/ids'
import { collectionGroup, getDocs } from 'firebase/firestore'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { activePeople, CAMPAIGN } from '../support/cast.ts'
import { exactly, getAt, listAt, nobodyWrites } from '../support/requests.ts'

const bench = openBench(import.meta.filename)

describe.each([
  ['campaigns', paths.campaign(CAMPAIGN)],
  ['units', paths.unit('u-tckt')],
  ['directory', paths.directory('t00')],
])('%s', (collection, path) => {
  test('are read one by one by every active person', () => exactly(bench, activePeople, (db) => getAt(db, path)))
  test('are listed by every active person', () => exactly(bench, activePeople, (db) => listAt(db, collection)))
  nobodyWrites(bench, 'them', path, `${collection}/moi`)
})

describe('people', () => {
  test('are read one by one by every active person', () =>
    exactly(bench, activePeople, (db) => getAt(db, paths.person('p-an'))))
  test('are listed by nobody: lists go by the directory', () => exactly(bench, [], (db) => listAt(db, 'people')))
  nobodyWrites(bench, 'them', paths.person('p-an'), 'people/p-moi')
})

describe('what is private to a person', () => {
  test('contacts are read by the person, the administrator and who keeps the registry', () =>
    exactly(bench, ['p-an', 'p-quan', 'p-giu'], (db) => getAt(db, paths.contact('p-an'))))

  test('personal facts are read by the person and who keeps the registry', () =>
    exactly(bench, ['p-an', 'p-giu'], (db) => getAt(db, paths.personal('p-an'))))

  test('leave, discipline and earlier levels are read by who keeps the registry alone', () =>
    exactly(bench, ['p-giu'], (db) => getAt(db, paths.service('p-an'))))

  test('other kinds, not built yet, are read by nobody', () =>
    exactly(bench, [], (db) => getAt(db, 'people/p-an/private/discipline')))

  test('is not listed by anybody, nor gathered from all people', async () => {
    await exactly(bench, [], (db) => listAt(db, 'people/p-an/private'))
    await exactly(bench, [], (db) => getDocs(collectionGroup(db, 'private')))
  })

  nobodyWrites(bench, 'contacts', paths.contact('p-an'), 'people/p-moi/private/contact')
  nobodyWrites(bench, 'personal facts', paths.personal('p-an'), 'people/p-moi/private/personal')
})

describe('the trail of an account', () => {
  test('is read by whose account it is and by the administrator', async () => {
    await exactly(bench, ['p-an', 'p-quan'], (db) => getAt(db, paths.personEvent('p-an', 1)))
    await exactly(bench, ['p-an', 'p-quan'], (db) => listAt(db, 'people/p-an/events'))
  })

  nobodyWrites(bench, 'it', paths.personEvent('p-an', 1), paths.personEvent('p-an', 2))
})
