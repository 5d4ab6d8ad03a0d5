import { enterPaper } from '@kiemdiem/domain/papers/on-paper/enter-paper'
import { expect, test } from 'vitest'
import { asking, type Entry, NOTHING_ENTERED, restored, toSend, withMark } from './entry.ts'

const entry: Entry = {
  ...NOTHING_ENTERED,
  ...{ mark: 'none', paperDate: '2026-11-20', keptAt: 'Văn phòng', typed: true },
  sections: { politics: { text: 'Đã viết.' }, ethics: { text: ' ' }, civilRating: { rating: 'good' } },
}
const ratings = new Set(['civilRating'])

test('what is sent is what was filled in; without a text the levels alone', () => {
  expect(Object.keys(toSend(entry, ratings)?.sections ?? {})).toEqual(['politics', 'civilRating'])
  expect(Object.keys(toSend({ ...entry, typed: false }, ratings)?.sections ?? {})).toEqual(['civilRating'])
})

test('a mark throws away what was typed, and asks for a number', () => {
  const marked = withMark(entry, 'secret')
  expect(marked).toMatchObject({ typed: false, sections: {} })
  expect(toSend(marked, ratings)).toBeNull()
  expect(toSend({ ...marked, number: '02-BC' }, ratings)?.sections).toEqual({})
})

test('what is asked before the form is shown is an input that the command takes', () => {
  expect(enterPaper.input.safeParse(asking('kd_p-mai', 'khoa-thu-1')).success).toBe(true)
})

test('what was kept comes back as it was typed; what bears a mark, or is damaged, does not', () => {
  expect(restored(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
  const damaged = [withMark(entry, 'secret'), '{"mark":', null, undefined, 3, [], { mark: 'none', sections: null }]
  const wrong = [
    { ...entry, keptAt: 5 },
    { ...entry, sections: [] },
    { ...entry, sections: { duties: null } },
  ]
  for (const kept of [...damaged, ...wrong]) expect(restored(kept)).toBeNull()
})

test.each([{ mark: '' as const }, { keptAt: ' ' }, { basis: '' }, { paperDate: '2026-02-30' }])(
  'nothing is sent with %o',
  (change) => {
    expect(toSend({ ...entry, ...change }, ratings)).toBeNull()
  },
)
