import { SECTION_MAX } from '@kiemdiem/domain/forms/paper/form'
import { describe } from 'vitest'
import { openBench } from '../support/bench.ts'
import { bothRoutes } from '../support/both-routes.ts'
import { GONE } from '../support/raw.ts'
import { saveBy, sealBy } from './requests.ts'

const bench = openBench(import.meta.filename)
const { refuses, takes } = bothRoutes(bench, import.meta.filename)
const save = (section: Record<string, unknown>, change: Record<string, unknown> = {}) =>
  saveBy('p-an', 'p-an', section, change)
const seal = (change: Record<string, unknown>) => sealBy(bench.world, 'p-an', 'p-an', change)

takes('(a text of the greatest length is taken)', 'p-an', save({ text: 'ế'.repeat(SECTION_MAX) }))

describe('extra fields', () => {
  refuses('in a section', 'p-an', save({ color: 'red' }))
  refuses('a role in a section', 'p-an', save({ admin: true }))
  refuses('in a draft', 'p-an', save({}, { accepted: 1 }))
  refuses('a role in a draft', 'p-an', save({}, { organiser: ['partyGroup'] }))
  refuses('a second section in the same write', 'p-an', save({}, { 'sections.ethics': { rev: 1, by: 'p-an' } }))
  refuses('the reasons of a refusal wiped away', 'p-an', save({}, { refusal: GONE }))
  refuses('in a seal', 'p-an', seal({ accepted: true }))
  refuses('a rating in a seal', 'p-an', seal({ rating: 'outstanding' }))
})

describe('wrong types', () => {
  refuses('a list for a text', 'p-an', save({ text: ['Tốt'] }))
  refuses('a map for a text', 'p-an', save({ text: { length: 1 } }))
  refuses('true for a text', 'p-an', save({ text: true }))
  refuses('a date for a text', 'p-an', save({ text: new Date('2026-11-20') }))
  refuses('nothing for a text', 'p-an', save({ text: null }))
  refuses('a grade where a text belongs', 'p-an', save({ grade: 'good' }))
  refuses('a rating that there is none of', 'p-an', {
    ...save({}),
    data: {
      ...save({}).data,
      'sections.politics': GONE,
      'sections.civilRating': { rating: 'superb', rev: 1, by: 'p-an' },
    },
  })
  refuses('a list for a section', 'p-an', save({}, { 'sections.politics': ['Tốt'] }))
  refuses('a word for all sections', 'p-an', seal({ sections: 'Tốt' }))
  refuses('a list for all sections', 'p-an', seal({ sections: [] }))
  refuses('a word for the number of a seal', 'p-an', seal({ revision: '1' }))
  refuses('a list for the name under a seal', 'p-an', seal({ by: ['p-an'] }))
})

describe('numbers that are none', () => {
  refuses('NaN for the number of a save', 'p-an', save({ rev: Number.NaN }))
  refuses('infinity for the number of a save', 'p-an', save({ rev: Number.POSITIVE_INFINITY }))
  refuses('less than infinity', 'p-an', save({ rev: Number.NEGATIVE_INFINITY }))
  refuses('a half', 'p-an', save({ rev: 0.5 }))
  refuses('NaN for the number of a seal', 'p-an', seal({ revision: Number.NaN }))
})

describe('giant strings', () => {
  refuses('one letter too many', 'p-an', save({ text: 'a'.repeat(SECTION_MAX + 1) }))
  refuses('almost a megabyte of text', 'p-an', save({ text: 'a'.repeat(1_000_000) }))
  refuses('almost a megabyte for a grade', 'p-an', save({ grade: 'a'.repeat(1_000_000) }))
  refuses('almost a megabyte beside the sections of a seal', 'p-an', seal({ note: 'a'.repeat(1_000_000) }))
  refuses('a name of a section as long as may be', 'p-an', {
    ...save({}),
    data: {
      ...save({}).data,
      [`sections.${'a'.repeat(1_400)}`]: { text: 'x', rev: 1, by: 'p-an' },
      touched: 'a'.repeat(1_400),
    },
  })
})
