import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { SECTION_MAX } from '@kiemdiem/domain/forms/paper/form'
import { paths } from '@kiemdiem/domain/ids'
import { deleteField, doc, serverTimestamp, Timestamp, updateDoc, writeBatch } from 'firebase/firestore'
import { beforeEach, describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { save } from '../support/requests.ts'
import { filled, paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const an = paperOf('p-an')
const mine = { by: 'p-an', rev: 2 }
/** What An's honest screen would save, with one thing changed. */
const tries = (id: string, section: object, extra?: object) => save(bench.db('p-an'), an, id, section, extra)

beforeEach(() => bench.put(paths.draft(an), { sections: filled('02A', 'p-an') }))

describe('a save that fits the form is taken', () => {
  test.each([
    ['a text', 'politics', { text: 'Chấp hành tốt', ...mine }],
    ['a text emptied', 'politics', { text: '', ...mine }],
    ['a text of the greatest length', 'politics', { text: 'ế'.repeat(SECTION_MAX), ...mine }],
    ['a text with its grade', 'duties', { text: 'Đạt', grade: 'excellent', ...mine }],
    ['a text whose grade is still open', 'duties', { text: 'Đạt', ...mine }],
    ['a grade', 'conductGrade', { grade: 'poor', ...mine }],
    ['a rating', 'civilRating', { rating: 'notCompleted', ...mine }],
    ['a section with nothing in it yet', 'civilRating', { ...mine }],
  ])('%s', (_, id, section) => assertSucceeds(tries(id, section)))

  test('the first save of a section that the draft does not have', async () => {
    await bench.restore(paths.draft(an))
    await assertSucceeds(tries('politics', { text: 'Mở đầu', by: 'p-an', rev: 1 }))
  })

  test('the rating as a party member, by a party member', () =>
    assertSucceeds(tries('partyRating', { rating: 'good', ...mine })))
})

describe('a save that does not fit the form is denied', () => {
  test.each([
    ['a text one letter too long', 'politics', { text: 'a'.repeat(SECTION_MAX + 1), ...mine }],
    ['a text of 1 MB', 'politics', { text: 'a'.repeat(1_000_000), ...mine }],
    ['a number for a text', 'politics', { text: 5, ...mine }],
    ['a list for a text', 'politics', { text: ['Tốt'], ...mine }],
    ['nothing for a text', 'politics', { text: null, ...mine }],
    ['a grade where only text belongs', 'politics', { text: 'Tốt', grade: 'good', ...mine }],
    ['a text where only a grade belongs', 'conductGrade', { text: 'Tốt', grade: 'good', ...mine }],
    ['a rating for a grade', 'conductGrade', { grade: 'outstanding', ...mine }],
    ['a grade for a rating', 'civilRating', { rating: 'excellent', ...mine }],
    ['an empty rating', 'civilRating', { rating: null, ...mine }],
    ['a list for a rating', 'civilRating', { rating: ['good'], ...mine }],
    ['a field of nobody', 'politics', { text: 'Tốt', color: 'red', ...mine }],
    ['a section of nobody', 'nonsense', { text: 'Tốt', ...mine, rev: 1 }],
    ['a section of another form', 'leadership', { text: 'Tốt', ...mine, rev: 1 }],
    ['a word for a section', 'politics', 'Tốt' as unknown as object],
  ])('%s', (_, id, section) => assertFails(tries(id, section)))

  test('the rating as a party member, by one who is none', () =>
    assertFails(save(bench.db('p-be'), paperOf('p-be'), 'partyRating', { rating: 'good', by: 'p-be', rev: 1 })))
})

describe('a save that does not follow the one before is denied', () => {
  test.each([
    ['on a revision that another has overtaken', 1],
    ['that jumps ahead', 3],
    ['counted back', 0],
    ['between two numbers', 1.5],
    ['with NaN', Number.NaN],
    ['with infinity', Number.POSITIVE_INFINITY],
    ['with a word', '2'],
    ['with nothing', null],
  ])('%s', (_, rev) => assertFails(tries('politics', { text: 'Tốt', by: 'p-an', rev })))

  test('without a number', () => assertFails(tries('politics', { text: 'Tốt', by: 'p-an' })))
})

describe('a save changes one section and nothing else', () => {
  const text = { text: 'Tốt', ...mine }
  test.each([
    ['two sections in one write', { 'sections.ethics': text }],
    ['one section, naming another', { touched: 'ethics' }],
    ['one section, naming none', { touched: null }],
    ['one section, naming several', { touched: ['politics'] }],
    ['the removal of another section', { 'sections.ethics': deleteField() }],
    ['the removal of the draft number', { revision: deleteField() }],
    ['another draft number', { revision: 2 }],
    ['the reasons of a refusal', { refusal: { at: serverTimestamp(), reasons: {} } }],
    ['the removal of the reasons', { refusal: deleteField() }],
    ['a field of nobody', { note: 'x' }],
    ['a moment of its own choice', { updatedAt: Timestamp.fromMillis(Date.now()) }],
    ['a moment long past', { updatedAt: new Date('2020-01-01') }],
    ['a word for a moment', { updatedAt: 'now' }],
    ['all sections replaced by a word', { sections: 'x' }],
  ])('%s', (_, extra) => {
    const { sections, ...rest } = { sections: undefined as unknown, ...extra }
    if (sections === undefined) return assertFails(tries('politics', text, rest))
    const whole = { sections, touched: 'politics', updatedAt: serverTimestamp() }
    return assertFails(updateDoc(doc(bench.db('p-an'), paths.draft(an)), whole))
  })

  test('the removal of the named section', () => assertFails(tries('politics', deleteField() as unknown as object)))

  test('a touch of the clock without a section', () =>
    assertFails(updateDoc(doc(bench.db('p-an'), paths.draft(an)), { updatedAt: serverTimestamp() })))

  test('words put in the mouth of another drafter', () =>
    assertFails(tries('politics', { text: 'Tốt', rev: 2, by: 'p-hoa' })))

  test('one honest and one stale save in the same batch', async () => {
    const db = bench.db('p-an')
    const batch = writeBatch(db)
    const at = { updatedAt: serverTimestamp() }
    batch.update(doc(db, paths.draft(an)), { 'sections.politics': text, touched: 'politics', ...at })
    batch.update(doc(db, paths.draft(an)), { 'sections.ethics': { ...text, rev: 9 }, touched: 'ethics', ...at })
    await assertFails(batch.commit())
  })
})
