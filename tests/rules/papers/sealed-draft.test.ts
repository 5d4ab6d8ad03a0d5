import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { paths } from '@kiemdiem/domain/ids'
import { doc, serverTimestamp, writeBatch } from 'firebase/firestore'
import { beforeEach, describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import type { Who } from '../support/cast.ts'
import { save } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const writes = (who: Who, rev = 2) => save(bench.db(who), paperOf(who), 'politics', { text: 'Thêm', rev, by: who })

describe('a sealed draft', () => {
  beforeEach(() =>
    bench.restore(
      ...(['p-an', 'p-giang'] as const).flatMap((who) => [paths.draft(paperOf(who)), paths.revision(paperOf(who), 1)]),
    ),
  )

  test('is frozen once accepted', () => assertFails(writes('p-cuc')))

  test('is frozen by the header alone, whatever else is there', async () => {
    await bench.put(paths.paper(paperOf('p-an')), { state: 'sealed' })
    await assertFails(writes('p-an', 1))
  })

  test('is frozen while its seal waits for the trigger', () => assertFails(writes('p-giang')))

  test('is open again once the seal is refused and gone', async () => {
    await bench.remove(paths.revision(paperOf('p-giang'), 1))
    await assertSucceeds(writes('p-giang'))
  })

  test('cannot be changed in the very batch that seals it', async () => {
    const db = bench.db('p-an')
    const paper = paperOf('p-an')
    const batch = writeBatch(db)
    const at = serverTimestamp()
    batch.set(doc(db, paths.revision(paper, 1)), { revision: 1, sections: {}, by: 'p-an', submittedAt: at })
    const section = { text: 'Khác bản đã gửi', rev: 1, by: 'p-an' }
    batch.update(doc(db, paths.draft(paper)), { 'sections.politics': section, touched: 'politics', updatedAt: at })
    await assertFails(batch.commit())
  })

  test('of an earlier number than the header takes no text', async () => {
    await bench.put(paths.draft(paperOf('p-an')), { revision: 0 })
    await assertFails(writes('p-an', 1))
  })
})
