import { paths } from '@kiemdiem/domain/ids'
import { collection, doc, getDoc, getDocs, query, where } from 'firebase/firestore'
import { expect, test, vi } from 'vitest'
import { type QuerySpec, queries } from '../../../web/src/lib/data/queries.ts'
import { fromFirestore } from '../../../web/src/lib/firebase/from-firestore.ts'
import { emulator, openBench, projectOf } from '../support/bench.ts'
import { CAMPAIGN, type Who } from '../support/cast.ts'
import { tokenOf } from '../support/raw.ts'

const bench = openBench(import.meta.filename)

// What the bundler folds.
vi.stubGlobal('__EMULATORS__', { firestore: emulator() })
vi.stubGlobal('__FIREBASE_CONFIG__', { projectId: projectOf(import.meta.filename) })
const { askDoc, askQuery } = await import('../../../web/src/lib/data/source/plain/ask.ts')

const token = (who: Who) => tokenOf(who, {})

const byClient = async (who: Who, { collection: path, where: filters }: QuerySpec<unknown>) => {
  const conditions = filters.map(([field, operator, value]) => where(field, operator, value))
  const { docs } = await getDocs(query(collection(bench.db(who), path), ...conditions))
  return docs.map((found) => fromFirestore(found.data()))
}

test.each([paths.access('p-an'), paths.campaign(CAMPAIGN)])(
  '%s comes by a plain request as by the client, every value of its type',
  async (path) => {
    await bench.put(path, {
      of: [null, 0.5, 3, 9e15, { none: [], empty: {} }, '', 'Nguyễn', false, new Date(1_700_000_000_123)],
    })
    const found = await getDoc(doc(bench.db('p-an'), path))
    const asked = await askDoc(token('p-an'), path)
    expect(asked).toEqual(fromFirestore(found.data() ?? {}))
    expect(asked).toHaveProperty('of.8', new Date(1_700_000_000_123))
    await bench.restore(path)
  },
)

test('what nobody wrote is none; what one may not read is refused', async () => {
  expect(await askDoc(token('p-an'), paths.openings(CAMPAIGN, 'p-an'))).toBeNull()
  await expect(askDoc(token('p-be'), paths.access('p-an'))).rejects.toThrow('403')
})

const lists: readonly (readonly [Who, QuerySpec<unknown>])[] = [
  ['p-an', queries.myPapers('p-an')],
  ['p-an', queries.myConferences(CAMPAIGN, 'p-an')],
  ['p-hoa', queries.boardsIView(CAMPAIGN, 'p-hoa')],
]

test.each(lists)('%s gets the same rows of a list, and nobody else’s', async (who, spec) => {
  const asked = await askQuery(token(who), spec)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked).toEqual(await byClient(who, spec))
  await expect(askQuery(token('p-be'), spec)).rejects.toThrow('403')
})
