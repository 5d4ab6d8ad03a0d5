import { describe, expect, it } from 'vitest'
import { type FormFacts, saveForm } from './save-form.ts'

const left = saveForm.conditions.find(({ atom }) => atom === 'formsLeft')
type Saved = FormFacts['saved'][number]
const saved = (track: string, number: number, rest: Partial<Saved> = {}): Saved => ({
  ...{ track, name: `Biểu ${number}`, number, standing: true, ...rest },
})
const asked = (all: readonly Saved[], file = 'UEsDBA==', name = 'Biểu mới') =>
  left?.refuses({ saved: all, input: { track: 'partyCell', name, file } } as unknown as FormFacts)
const many = (count: number, track: string, rest: Partial<Saved> = {}) =>
  Array.from({ length: count }, (_, at) => saved(track, at + 1, rest))

describe('how many forms a track saves', () => {
  it('is counted by track, and by savings alone', () => {
    expect(asked(many(60, 'partyGroup'))).toBe(null)
    expect(asked(many(59, 'partyCell', { name: 'Biểu' }))).toBe(null)
    expect(asked(many(60, 'partyCell', { name: 'Biểu' }))).toBe('formsSpent')
    expect(asked(many(100, 'partyCell', { name: 'Biểu', standing: false }))).toBe(null)
  })

  it('is ten that stand, of which one may be saved anew', () => {
    expect(asked(many(10, 'partyCell'))).toBe('formsFull')
    expect(asked(many(10, 'partyCell'), 'UEsDBA==', 'Biểu 3')).toBe(null)
    expect(asked([...many(10, 'partyCell'), saved('partyCell', 11, { name: 'Biểu 1', standing: false })])).toBe(null)
  })

  it('never keeps one in use', () => {
    expect(asked(many(60, 'partyCell'), '', 'Biểu 1')).toBe(null)
  })

  it('writes nothing where it was taken out of use already', () => {
    const gone = saved('partyCell', 2, { name: 'Biểu 1', standing: false })
    const facts = { saved: [saved('partyCell', 1), gone], input: { track: 'partyCell', name: 'Biểu 1', file: '' } }
    expect(saveForm.decide(facts as unknown as FormFacts)).toEqual({ writes: [] })
  })
})
