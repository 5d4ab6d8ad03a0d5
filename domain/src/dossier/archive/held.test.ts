import { expect, it } from 'vitest'
import { dossierAnswer } from '../../forms/every-dossier.fixture.ts'
import type { Entry } from '../checklist/entry.ts'
import type { DossierItem } from '../items.ts'
import { type Held, heldWords, missingWords } from './held.ts'

const entry = (item: DossierItem, document: string | null): Entry => ({
  ...{ item, document, day: '', about: '', signed: null, keptAt: '', hole: null, said: null },
})
const held: Held = {
  words: [{ of: ['kd.ruling.9'], about: new Set(['a']) }, { of: ['kd_u_1.minutes.1'] }],
  copies: ['ban-ky/kd.result.5/1 ban-ky.pdf', 'ban-ky/kd_u_1.minutes.1/1 a.pdf'],
}

it('says of each paper what of it lies in the archive, of one of many for whom', () => {
  expect(heldWords('kd_u_1.minutes.1', 'a', held)).toBe('bản Word, bản ký')
  expect(heldWords('kd.ruling.9', 'a', held)).toBe('bản Word')
  expect(heldWords('kd.ruling.9', 'b', held)).toBe('không có bản Word, bản ký')
  expect(heldWords('kd.ruling.9', null, held)).toBe('bản Word (một phần)')
  expect(heldWords('kd.result.5', 'a', held)).toBe('bản ký')
  expect(heldWords(null, 'a', held)).toBe('')
})

it('names what prints here and others keep, each once; of what came on paper there is no print', () => {
  const subject = (reviewId: string, entries: Entry[]) => ({
    ...{
      reviewId,
      name: reviewId,
      subjectKind: 'person' as const,
      unit: 'u',
      unitName: 'Ban',
      state: 'archived' as const,
    },
    ...{ withSuperior: false, notRated: null, entries },
  })
  const shared = [
    entry('ruling', 'kd.ruling.9'),
    entry('minutes', 'kd_u_1.minutes.1'),
    entry('decision', 'kd.result.5'),
  ]
  const answer = { ...dossierAnswer((field) => field), entries: [entry('submission', 'kd.appraisal.3')] }
  const others = [entry('opinions', 'kd.opinion.2'), entry('plan', null), entry('decision', 'kd.decision.4')]
  expect(missingWords({ ...answer, subjects: [subject('a', shared)] }, held)).toEqual(['kd.appraisal.3'])
  expect(
    missingWords({ ...answer, subjects: [subject('a', shared), subject('b', [...shared, ...others])] }, held),
  ).toEqual(['kd.appraisal.3', 'kd.ruling.9', 'kd.decision.4'])
})
