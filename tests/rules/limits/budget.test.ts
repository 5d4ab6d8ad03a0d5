import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { sealedLength } from '@kiemdiem/domain/conference/ballot/key/sealed'
import { SECTION_MAX, sectionsOf } from '@kiemdiem/domain/forms/paper/form'
import { paths } from '@kiemdiem/domain/ids'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import { NOTE_MAX } from '@kiemdiem/domain/model/conference'
import { MINUTES_TEXT_MAX } from '@kiemdiem/domain/model/minutes'
import { doc, serverTimestamp, setDoc } from 'firebase/firestore'
import { beforeAll, describe, test } from 'vitest'
import { openBench, rulesText } from '../support/bench.ts'
import { item, MEETING } from '../support/conferences.ts'
import { getAt, save, seal } from '../support/requests.ts'
import { filled, paperOf } from '../support/world.ts'

/** The engine evaluates at most this many expressions a request, then denies. */
const LIMIT = 1_000
/** How many more expressions the dearest requests must be able to bear: room for the rules to come. */
const SPARE = 400

const padding = (count: number) => `[${Array(count).fill('1').join(',')}].size() > 0`
const padded = rulesText()
  .replaceAll('allow update: if', `allow update: if ${padding(SPARE)} &&`)
  .replaceAll('allow create: if', `allow create: if ${padding(SPARE)} &&`)
  .replaceAll('allow create, update: if', `allow create, update: if ${padding(SPARE)} &&`)
  .replace(
    'match /units/{unitId} {',
    `match /small/{x} { allow get: if ${padding(LIMIT - 20)}; }
     match /large/{x} { allow get: if ${padding(LIMIT + 20)}; }
     match /units/{unitId} {`,
  )

const bench = openBench(import.meta.filename, padded)
const hoa = paperOf('p-hoa')
// The longest text that Vietnamese can make: three bytes a letter.
const sections = filled('02B', 'p-hoa', 'ế'.repeat(SECTION_MAX))

beforeAll(() => bench.put(paths.draft(hoa), { sections }))

describe(`with ${SPARE} expressions added to them, and every box of the longest form full`, () => {
  test('a seal still passes', async () => {
    await assertSucceeds(seal(bench.db('p-hoa'), hoa, 1, { sections, by: 'p-hoa' }))
    await bench.remove(paths.revision(hoa, 1))
  })

  test('a save of each section still passes', async () => {
    for (const { id } of sectionsOf('02B')) {
      await assertSucceeds(save(bench.db('p-hoa'), hoa, id, { ...sections[id], rev: 2 }))
    }
  })

  test('a row of the minutes still passes, made and saved again, with every text and vote in it', async () => {
    const text = 'ế'.repeat(MINUTES_TEXT_MAX)
    const tally = { outstanding: 1, good: 9, completed: 0, notCompleted: 0, invalid: 2 }
    const full = { ...item, deferredBecause: text, comments: text, answer: text, remark: text, tally, proposed: 'good' }
    const at = serverTimestamp()
    const id = 'item.p-be'
    const row = doc(bench.db('p-be'), paths.minutesRow(MEETING, id))
    await assertSucceeds(setDoc(row, { ...full, id, rev: 1, by: 'p-be', at }))
    await assertSucceeds(setDoc(row, { ...full, id, rev: 2, by: 'p-be', at }))
  })

  test('a note and a ballot still pass', async () => {
    const { note, ballot } = { note: paths.note(MEETING, 'p-an.p-be'), ballot: paths.ballot(MEETING, '1.p-cuc') }
    const text = 'ế'.repeat(NOTE_MAX)
    await assertSucceeds(setDoc(doc(bench.db('p-an'), note), { subject: 'p-be', text, updatedAt: serverTimestamp() }))
    await assertSucceeds(setDoc(doc(bench.db('p-cuc'), ballot), { sheet: 'x'.repeat(sealedLength(ACT_MAX)) }))
  })
})

test('the padding counts: one beyond the limit is denied, one below it is not', async () => {
  await assertSucceeds(getAt(bench.db('p-hoa'), 'small/x'))
  await assertFails(getAt(bench.db('p-hoa'), 'large/x'))
})
