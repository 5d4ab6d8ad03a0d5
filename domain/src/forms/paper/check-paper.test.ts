import { describe, expect, it } from 'vitest'
import { FORM_IDS, type Sections } from '../../model/paper.ts'
import { SUGGESTIONS_MAX } from '../../model/suggestion.ts'
import { fullSections } from '../../office/papers.fixture.ts'
import { decreeSheet } from '../sheets/decree-sheet.ts'
import type { SheetFacts } from '../sheets/sheet-facts.ts'
import { checkPaper, contentKeys } from './check-paper.ts'
import { FORMS, isRequired, SECTION_MAX, sectionsFor, sectionsOf } from './form.ts'

const FACTS: SheetFacts = {
  ...{ layout: '2026-1', year: 2023, date: null, name: '', birthDate: null, person: null, workplace: '' },
  ...{ partyPosts: [], posts: [], unionPosts: [], cell: null, signature: null },
  issuer: { kind: 'department', name: '', superior: '', place: '' },
}

const member = { partyMember: true, suggestions: 0 }

/** Every section of a form, filled as its kind asks; `all`: with an answer to every issue there can be. */
const complete = (form: (typeof FORM_IDS)[number], skip: string[] = [], all = false): Sections =>
  Object.fromEntries(
    sectionsOf(form)
      .filter((spec) => (spec.issue ?? 1) === 1 || all)
      .filter((spec) => !skip.includes(spec.id))
      .map((spec) => {
        const content = { text: 'Nội dung.', grade: 'good', rating: 'good' } as const
        const keys = contentKeys(spec.kind)
        const entries = Object.entries(content).filter(([key]) => keys.some((each) => each === key))
        return [spec.id, { ...Object.fromEntries(entries), rev: 1, by: 'p-a' }]
      }),
  )

describe.each(FORM_IDS)('form %s', (form) => {
  it('can be sealed when every section is filled', () => {
    expect(checkPaper({ form, ...member }, complete(form))).toEqual({ ok: true })
  })

  it('names every required section that is missing, and no other', () => {
    const check = checkPaper({ form, ...member }, {})
    const required = sectionsOf(form).filter((spec) => isRequired(spec, member))
    expect(check.ok).toBe(false)
    if (!check.ok) expect(Object.keys(check.reasons)).toEqual(required.map((spec) => spec.id))
  })

  it('is as empty with letters that nobody sees', () => {
    const unseen = complete(form)
    for (const [id, section] of Object.entries(unseen))
      if ('text' in section) unseen[id] = { ...section, text: '\u200b\u00a0\u2060\u3164 ' }
    const check = checkPaper({ form, ...member }, unseen)
    const required = sectionsOf(form).filter((spec) => isRequired(spec, member) && 'text' in (unseen[spec.id] ?? {}))
    expect(check.ok ? [] : Object.keys(check.reasons)).toEqual(required.map(({ id }) => id))
  })

  it('has ids that are unique and safe as map keys', () => {
    const ids = sectionsOf(form).map((spec) => spec.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-zA-Z]+\d?$/)
  })

  it('numbers its parts I to VII', () => {
    expect(FORMS[form].parts.map((part) => part.number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'])
  })
})

describe('who is not a party member', () => {
  const other = { form: '02B' as const, partyMember: false, suggestions: 0 }

  it('is asked for what the sheet of NĐ 90 prints, and for nothing else', () => {
    const facts = { ...FACTS, name: 'Tẩn Thị Lan' }
    for (const person of [
      { class: 'civilServant', leader: true },
      { class: 'elected', leader: true },
    ] as const) {
      const sections = Object.fromEntries(
        sectionsFor('02B', other).map(({ id, kind }) => [
          id,
          kind === 'rating' ? { rating: 'good' as const, rev: 1, by: 'p-a' } : { text: `«${id}»`, rev: 1, by: 'p-a' },
        ]),
      )
      const printed = JSON.stringify(decreeSheet(person, sections, facts))
      const unseen = Object.keys(sections).filter((id) => id !== 'civilRating' && !printed.includes(`«${id}»`))
      // An elected official's sheet has no line for the service of people and businesses; it may stay empty.
      expect(unseen).toEqual(person.class === 'elected' ? ['service'] : [])
      expect(checkPaper(other, sections)).toEqual({ ok: true })
    }
  })

  it('answers an issue that was suggested, and only then', () => {
    const ids = (suggestions: number) => sectionsFor('02A', { ...other, suggestions }).map(({ id }) => id)
    expect(ids(0)).not.toContain('suggested')
    expect(ids(2)).toEqual(expect.arrayContaining(['suggested', 'suggested2']))
  })

  it('cannot send what the form does not ask', () => {
    const check = checkPaper(other, { causes: { text: 'x', rev: 1, by: 'p-a' } })
    expect(check).toMatchObject({ ok: false, reasons: { causes: 'notInForm' } })
  })
})

describe('what stands in the way of a seal', () => {
  const reasonsOf = (sections: Sections, subject = member) => {
    const check = checkPaper({ form: '02A', ...subject }, sections)
    return check.ok ? {} : check.reasons
  }

  it('a grade without words, and words without a grade', () => {
    const sections = complete('02A')
    expect(reasonsOf({ ...sections, duties: { grade: 'good', rev: 1, by: 'p-a' } })).toEqual({ duties: 'textMissing' })
    expect(reasonsOf({ ...sections, duties: { text: 'x', rev: 1, by: 'p-a' } })).toEqual({ duties: 'gradeMissing' })
  })

  it('blanks are not words', () => {
    expect(reasonsOf({ ...complete('02A'), causes: { text: ' \n ', rev: 1, by: 'p-a' } })).toEqual({
      causes: 'textMissing',
    })
  })

  it('a section that is not of the form, or content that is not of its kind', () => {
    const stray = { text: 'x', rev: 1, by: 'p-a' }
    expect(reasonsOf({ ...complete('02A'), leadership: stray })).toEqual({ leadership: 'notInForm' })
    expect(reasonsOf({ ...complete('02A'), causes: { ...stray, rating: 'good' } })).toEqual({ causes: 'notInForm' })
  })

  it('a text that is too long', () => {
    expect(reasonsOf({ ...complete('02A'), causes: { text: 'x'.repeat(SECTION_MAX + 1), rev: 1, by: 'p-a' } })).toEqual(
      {
        causes: 'textTooLong',
      },
    )
  })

  it('a party self-rating is asked of members and refused from others', () => {
    const without = complete('02A', ['partyRating'])
    expect(reasonsOf(without)).toEqual({ partyRating: 'ratingMissing' })
    const outside = { partyMember: false, suggestions: 0 }
    const theirs = fullSections({ form: '02A', ...outside }, 'p-a')
    expect(reasonsOf(theirs, outside)).toEqual({})
    const { partyRating } = complete('02A')
    expect(reasonsOf({ ...theirs, ...(partyRating && { partyRating }) }, outside)).toEqual({ partyRating: 'notInForm' })
  })

  it('an unanswered gợi ý kiểm điểm', () => {
    const without = complete('02A', ['suggested'])
    expect(reasonsOf(without)).toEqual({})
    expect(reasonsOf(without, { partyMember: true, suggestions: 1 })).toEqual({ suggested: 'textMissing' })
  })

  it.each(FORM_IDS)('any one of several gợi ý kiểm điểm that has no answer on form %s', (form) => {
    const asked = { form, partyMember: true, suggestions: SUGGESTIONS_MAX }
    expect(checkPaper(asked, complete(form, [], true))).toEqual({ ok: true })
    for (const spec of sectionsOf(form).filter((each) => each.required === 'suggested')) {
      const reasons = { [spec.id]: 'textMissing' }
      expect(checkPaper(asked, complete(form, [spec.id], true))).toEqual({ ok: false, reasons })
    }
  })

  it('an answer to an issue that nobody suggested, but for the first box, which every form has', () => {
    const beyond = complete('02A', [], true)
    expect(Object.keys(reasonsOf(beyond))).toEqual([
      'suggested2',
      'suggested3',
      'suggested4',
      'suggested5',
      'suggested6',
    ])
    expect(reasonsOf(beyond, { partyMember: true, suggestions: 5 })).toEqual({ suggested6: 'notInForm' })
  })
})
