import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { paths } from '@kiemdiem/domain/ids'
import { collection, deleteDoc, doc, onSnapshot, query, setDoc, updateDoc, where } from 'firebase/firestore'
import { afterEach, describe, expect, test } from 'vitest'
import { queries } from '../../../web/src/lib/data/queries.ts'
import { openBench } from '../support/bench.ts'
import { COLLECTIVE, everybody } from '../support/cast.ts'
import { getAt, listAt, save } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const access = (who: string) => paths.access(who)

afterEach(() => bench.restore(...everybody.map(access), paths.draft(paperOf('p-an')), paths.paper(paperOf('p-an'))))

describe('turning an account off', () => {
  test('denies its very next request: reading, listing, writing', async () => {
    const an = bench.db('p-an')
    await assertSucceeds(getAt(an, paths.draft(paperOf('p-an'))))
    await bench.put(access('p-an'), { active: false })
    await assertFails(getAt(an, paths.draft(paperOf('p-an'))))
    await assertFails(getAt(an, access('p-an')))
    await assertFails(listAt(an, 'people'))
    await assertFails(save(an, paperOf('p-an'), 'politics', { text: 'Tốt', rev: 1, by: 'p-an' }))
  })

  test('ends an open listener at its next change, before it shows anything new', async () => {
    const seen: unknown[] = []
    const { where: filters, collection: from } = queries.myPapers('p-an')
    const mine = query(
      collection(bench.db('p-an'), from),
      ...filters.map(([field, is, value]) => where(field, is, value)),
    )
    const ended = new Promise<{ code: string }>((resolve) => {
      onSnapshot(mine, (snapshot) => seen.push(...snapshot.docs.map((each) => each.get('revision'))), resolve)
    })
    await expect.poll(() => seen, { timeout: 30_000 }).toEqual([1])
    await bench.put(access('p-an'), { active: false })
    await bench.put(paths.paper(paperOf('p-an')), { revision: 2 })
    expect((await ended).code).toBe('permission-denied')
    expect(seen).toEqual([1])
  })

  test('counts whatever else the account may do', async () => {
    await bench.put(access('p-quan'), { active: false })
    await bench.put(access('p-to'), { active: false })
    await assertFails(listAt(bench.db('p-quan'), 'access'))
    await assertFails(getAt(bench.db('p-to'), paths.paper(paperOf('p-an'))))
  })

  test.each([
    ['nothing', {}],
    ['a word', { active: 'true' }],
    ['a number', { active: 1 }],
  ])('holds for an account whose state is %s', async (_, state) => {
    await bench.put(access('p-an'), { active: null, ...state })
    await assertFails(getAt(bench.db('p-an'), paths.paper(paperOf('p-an'))))
  })

  test('removing the document altogether denies as well', async () => {
    await bench.remove(access('p-an'))
    await assertFails(getAt(bench.db('p-an'), paths.paper(paperOf('p-an'))))
    await assertFails(setDoc(doc(bench.db('p-an'), access('p-an')), { active: true, admin: false, organiser: [] }))
  })
})

describe('taking a role away', () => {
  test('leaves an organiser what relations give, and nothing more', async () => {
    await assertSucceeds(getAt(bench.db('p-to'), paths.paper(paperOf('p-an'))))
    await bench.put(access('p-to'), { organiser: [] })
    await assertFails(getAt(bench.db('p-to'), paths.paper(paperOf('p-an'))))
    await assertFails(getAt(bench.db('p-to'), paths.revision(paperOf('p-cuc'), 1)))
    await assertSucceeds(listAt(bench.db('p-to'), 'units'))
  })

  test('of one track leaves the other', async () => {
    await bench.put(access('p-to'), { organiser: ['provincial'] })
    await assertFails(getAt(bench.db('p-to'), paths.paper(paperOf('p-an'))))
    await assertSucceeds(getAt(bench.db('p-to'), paths.paper(paperOf('p-tinh'))))
  })

  test('ends the administrator’s list', async () => {
    await bench.put(access('p-quan'), { admin: false })
    await assertFails(listAt(bench.db('p-quan'), 'access'))
  })
})

test('a role written anywhere but in access/{uid} gives nothing', async () => {
  const claims = { admin: true, organiser: ['partyGroup'], active: true }
  const claimed = bench.claiming('p-xa', claims)
  await assertFails(getAt(claimed, paths.paper(paperOf('p-an'))))
  await assertFails(listAt(claimed, 'access'))
})

/** One document of each kind: paths that differ in their ids only are of one kind. */
const oneOfEachKind = [
  ...new Map(
    [...bench.world.keys()].map((path) => [
      path
        .split('/')
        .filter((_, at) => at % 2 === 0)
        .join('/'),
      path,
    ]),
  ).values(),
]

test('somebody who is not signed in is denied everywhere, whatever he does', async () => {
  const nobody = bench.db('nobody')
  await Promise.all(
    oneOfEachKind.flatMap((path) => [
      assertFails(getAt(nobody, path)),
      assertFails(updateDoc(doc(nobody, path), { active: true })),
    ]),
  )
})

test('somebody signed in whom no registry knows is denied everywhere', async () => {
  const stranger = bench.claiming('p-la-mat', {})
  await Promise.all(oneOfEachKind.map((path) => assertFails(getAt(stranger, path))))
  await assertFails(deleteDoc(doc(stranger, paths.paper(paperOf(COLLECTIVE)))))
  await assertFails(listAt(stranger, 'people'))
})
