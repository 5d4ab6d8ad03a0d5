import { checkPaper } from '@kiemdiem/domain/forms/paper/check-paper'
import { sectionsOf } from '@kiemdiem/domain/forms/paper/form'
import { FORM_IDS, type Paper } from '@kiemdiem/domain/model/paper'
import { expect, test } from 'vitest'
import type { Words } from './fill.ts'
import { personTexts } from './person-texts.ts'
import { unitTexts } from './unit-texts.ts'
import { writePaper } from './write-paper.ts'

const words: Words = {
  name: 'Lò Thị Mai',
  title: 'Chuyên viên',
  unit: 'Ban Tuyên giáo',
  duty: 'tư vấn pháp luật',
  year: '2026',
  last: '2025',
  next: '2027',
}
const paper = (form: Paper['form'], subject: string) =>
  ({ form, subject, partyMember: true, writers: [subject], suggestions: 0 }) as unknown as Paper

test('every form can be written whole, so that it may be sealed', () => {
  for (const form of FORM_IDS) {
    const each = paper(form, 'p-a')
    expect(checkPaper(each, writePaper(each, words))).toEqual({ ok: true })
  }
})

test('texts are there for exactly the text sections of the forms', () => {
  const asked = (form: Paper['form']) =>
    sectionsOf(form).flatMap((spec) => (spec.kind.includes('ext') && spec.required !== 'suggested' ? [spec.id] : []))
  expect(Object.keys(personTexts).sort()).toEqual(asked('02B').sort())
  expect(Object.keys(unitTexts).sort()).toEqual(asked('01').sort())
})

test('no placeholder is left, people differ, and the same person always gets the same text', () => {
  const texts = ['p-a', 'p-b', 'p-c'].map((subject) => JSON.stringify(writePaper(paper('02B', subject), words)))
  expect(texts.join()).not.toMatch(/\{[a-z0-9-]+\}/)
  expect(new Set(texts).size).toBe(3)
  expect(JSON.stringify(writePaper(paper('02B', 'p-a'), words))).toBe(texts[0])
})

test('an unfinished paper lacks its later sections', () => {
  const each = paper('02A', 'p-a')
  expect(checkPaper(each, writePaper(each, words, 0.5))).toMatchObject({ ok: false })
})
