import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { paths } from '@kiemdiem/domain/ids'
import type { Draft } from '@kiemdiem/domain/model/paper'
import { SAME_BECAUSE_MAX } from '@kiemdiem/domain/papers/compare/resent'
import { deleteDoc, deleteField, doc, setDoc, Timestamp, updateDoc } from 'firebase/firestore'
import { beforeEach, describe, expect, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { COLLECTIVE, type Who } from '../support/cast.ts'
import { exactly, getAt, seal } from '../support/requests.ts'
import { filled, paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const an = paperOf('p-an')
const sections = filled('02A', 'p-an')
const honest = { sections, by: 'p-an' }
const sectionsOfDraft = (subject: string) => (bench.world.get(paths.draft(paperOf(subject))) as Draft).sections

beforeEach(async () => {
  await bench.put(paths.draft(an), { sections })
  await bench.restore(paths.revision(an, 1), paths.revision(paperOf(COLLECTIVE), 1), paths.paper(an))
})

describe('who seals', () => {
  test("a person's paper: the person alone", () =>
    exactly(bench, ['p-an'], (db, who) => seal(db, an, 1, { sections, by: who })))

  test("a collective's paper: the responsible person alone, not those who draft it", () =>
    exactly(bench, ['p-lan'], (db, who) => seal(db, paperOf(COLLECTIVE), 1, { sections: {}, by: who })))

  test('a returned paper: its writer, under the next number', async () => {
    const again = { sections: sectionsOfDraft('p-dao'), by: 'p-dao' }
    await assertFails(seal(bench.db('p-dao'), paperOf('p-dao'), 1, again))
    await assertFails(seal(bench.db('p-dao'), paperOf('p-dao'), 3, again))
    const sameBecause = 'x'.repeat(SAME_BECAUSE_MAX)
    await assertSucceeds(seal(bench.db('p-dao'), paperOf('p-dao'), 2, { ...again, sameBecause }))
  })
})

describe('a seal is denied', () => {
  const tries = (sealed: object, number: number | string = 1) => seal(bench.db('p-an'), an, number, sealed)
  const changed = { ...sections, politics: { ...sections.politics, text: 'Khác' } }
  const { politics: _, ...without } = sections

  test.each([
    ['with a text that is not the draft’s', { ...honest, sections: changed }],
    ['that leaves out a section', { ...honest, sections: without }],
    ['that adds a section', { ...honest, sections: { ...sections, note: sections.politics } }],
    ['without a text', { by: 'p-an' }],
    ['with an empty text', { ...honest, sections: {} }],
    ['in the name of another', { ...honest, by: 'p-hoa' }],
    ['in nobody’s name', { sections }],
    ['with a field of nobody', { ...honest, accepted: true }],
    ['with another number inside', { ...honest, revision: 2 }],
    ['with NaN for a number', { ...honest, revision: Number.NaN }],
    ['with a word for a number', { ...honest, revision: '1' }],
    ['with a moment of the browser', { ...honest, submittedAt: Timestamp.fromMillis(Date.now()) }],
    ['dated back to be in time', { ...honest, submittedAt: new Date('2026-11-01') }],
    ['without a moment', { ...honest, submittedAt: null }],
    ['with an empty sentence why it is unchanged', { ...honest, sameBecause: '' }],
    ['with a sentence of a novel', { ...honest, sameBecause: 'x'.repeat(SAME_BECAUSE_MAX + 1) }],
    ['with a sentence that is none', { ...honest, sameBecause: { text: 'x' } }],
    ['with 1 MB more', { ...honest, remarks: 'a'.repeat(1_000_000) }],
  ])('%s', (_, sealed) => assertFails(tries(sealed)))

  test.each(['0', '2', '01', '1.0', '-1', 'current', 'x'])('under the number %s', (number) =>
    assertFails(tries({ ...honest, revision: 1 }, number)),
  )

  test('while the draft belongs to another number', async () => {
    await bench.put(paths.draft(an), { sections, revision: 2 })
    await assertFails(tries(honest))
  })

  test('of a paper that is accepted already, also under the next number', async () => {
    const cuc = { sections: sectionsOfDraft('p-cuc'), by: 'p-cuc' }
    await assertFails(seal(bench.db('p-cuc'), paperOf('p-cuc'), 1, cuc))
    await assertFails(seal(bench.db('p-cuc'), paperOf('p-cuc'), 2, cuc))
  })

  test('of a paper whose header is sealed, whatever else is there', async () => {
    await bench.put(paths.paper(an), { state: 'sealed' })
    await assertFails(tries(honest))
  })

  test('the second time', async () => {
    await assertSucceeds(tries(honest))
    await assertFails(tries(honest))
  })

  test('under a paper that does not exist', () => assertFails(seal(bench.db('p-an'), '2026_p-moi', 1, honest)))
})

describe('a sealed text', () => {
  const sealed = paths.revision(paperOf('p-giang'), 1)

  test('is changed, replaced or removed by nobody', async () => {
    await exactly(bench, [], (db) => updateDoc(doc(db, sealed), { by: 'p-giang', note: deleteField() }))
    await exactly(bench, [], (db) => updateDoc(doc(db, sealed), { 'sections.politics.text': 'Khác' }))
    await exactly(bench, [], (db) => setDoc(doc(db, sealed), bench.world.get(sealed) ?? {}))
    await exactly(bench, [], (db) => deleteDoc(doc(db, sealed)))
  })

  test('is what the draft was, letter by letter', async () => {
    const giang: Who = 'p-giang'
    const text = (await getAt(bench.db(giang), sealed)).get('sections')
    expect(text).toEqual((await getAt(bench.db(giang), paths.draft(paperOf(giang)))).get('sections'))
  })
})
