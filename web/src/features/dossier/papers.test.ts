import type { Entry } from '@kiemdiem/domain/dossier/checklist/entry'
import { dossierAnswer } from '@kiemdiem/domain/forms/every-dossier.fixture'
import { expect, it } from 'vitest'
import { maySay, mendedAt, uploadAt, wantedPapers } from './papers.ts'

const answer = dossierAnswer((field) => field)
const entry = (rest: Partial<Entry>): Entry => ({
  ...{ item: 'minutes', document: null, day: '', about: '', signed: null, keptAt: '', hole: 'missing', said: null },
  ...rest,
})
const subject = (reviewId: string, entries: Entry[], state: 'holes' | 'early' | 'archived' = 'holes') => ({
  ...{ reviewId, name: reviewId, subjectKind: 'person' as const, unit: 'u', unitName: 'Ban', state, notRated: null },
  ...{ withSuperior: state === 'early', entries },
})

it('a paper that several dossiers share is wanting once, with everybody whose it is', () => {
  const shared = entry({ document: 'kd_u_1.minutes.1', hole: 'unsigned' })
  const subjects = [
    subject('a', [shared, entry({ item: 'plan' })]),
    subject('b', [shared]),
    subject('c', [shared], 'archived'),
    subject('d', [entry({ item: 'decision' }), shared], 'early'),
    // Its result is here, or was decided in the house: nothing of it is awaited.
    subject('e', [entry({ item: 'decision', document: 'kd.result.2', hole: 'unsigned' })], 'early'),
    { ...subject('f', [entry({ item: 'decision' })], 'early'), withSuperior: false },
  ]
  const wanted = wantedPapers({ ...answer, entries: [entry({ item: 'report' })], subjects })
  expect(wanted.map(({ entry: { item }, names, awaits }) => [item, names, awaits])).toEqual([
    ['minutes', ['a', 'b'], false],
    ['decision', ['d'], true],
    ['plan', ['a'], false],
    ['report', [], false],
  ])
  const [minutes, decision] = wanted
  if (!minutes || !decision) throw new Error('nothing is wanting')
  expect([maySay('kept', minutes), maySay('awaited', minutes), maySay('kept', decision)]).toEqual([true, false, false])
  expect(maySay('passed', { ...minutes, entry: entry({ hole: 'unanswered' }) })).toBe(false)
})

it('a signed copy is sent where the paper is', () => {
  expect(uploadAt(entry({ item: 'selfReview', document: 'kd_p-mai.2' }))).toBe('/ho-so/kd_p-mai')
  expect(uploadAt(entry({ document: 'kd_u_1.minutes.1' }))).toBe('/hoi-nghi/kd_u_1/bien-ban')
  expect(uploadAt(entry({ document: 'kd.result.1' }))).toBeNull()
  expect(uploadAt(entry({ item: 'report', document: 'kd.report.1' }))).toBe('/bao-cao')
  expect(uploadAt(entry({}))).toBeNull()
  expect(mendedAt(entry({ item: 'report' }))).toBe('/bao-cao')
})
