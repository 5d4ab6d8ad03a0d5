import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { laidTable, shownColumns } from './laid-table.ts'
import { defaultLayout, type TableLayout } from './layout.ts'
import { layoutFaults, levelNamed, levelOf } from './layout-faults.ts'
import { BALLOT } from './rows/conference.ts'
import { ENCLOSURES } from './rows/dossier.ts'
import { FIGURES } from './rows/figures.ts'
import { sampleTable } from './sample-table.ts'
import { saveTableLayout } from './save-layout.ts'
import type { Table } from './table.ts'
import { TABLES } from './tables.ts'

const line = (name: string, copies: string) => ({ number: '1', name, copies, remark: '' })
const laid = (...columns: (readonly [string, string])[]): TableLayout =>
  columns.map(([column, head]) => ({ column, head }))

describe.each(Object.values(TABLES))('the table $id', (table: Table) => {
  const { columns } = table

  it('names each column once, keeps two that nobody can do without, and fills the line by default', () => {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length)
    expect(columns.filter(({ required }) => required).length).toBeGreaterThanOrEqual(2)
    expect(columns.filter((column) => column.required && column.extra)).toEqual([])
    const widths = shownColumns(table, undefined).map(({ width }) => width)
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100)
  })

  it('is laid as it is by default where nothing else was saved, and its default has no fault', () => {
    expect(layoutFaults(table, defaultLayout(table))).toEqual({})
    expect(shownColumns(table, {})).toEqual(shownColumns(table, { [table.id]: defaultLayout(table) }))
    expect(sampleTable(table, defaultLayout(table)).head).toEqual(
      columns.flatMap(({ head, extra }) => (extra ? [] : [head])),
    )
  })

  it('refuses that a column is left out which nobody can do without', () => {
    for (const { id } of columns.filter(({ required }) => required)) {
      const without = defaultLayout(table).filter(({ column }) => column !== id)
      expect(layoutFaults(table, without)).toEqual({ [id]: 'required' })
    }
  })
})

it('a layout says which columns stand, in which order, headed how; rows follow, and heads over the whole width stay', () => {
  const layouts = { enclosures: laid(['copies', 'Số lượng'], ['number', ''], ['name', '']) }
  expect(laidTable(ENCLOSURES, layouts, ['Tài liệu chung', line('Biên bản', '02')], { name: 'Tài liệu' })).toEqual({
    kind: 'table',
    head: ['Số lượng', 'TT', 'Tài liệu'],
    rows: [['Tài liệu chung'], ['02', '1', 'Biên bản']],
    widths: [17.5, 10, 72.5],
    numbers: [0, 1],
  })
})

it('what a table no longer has is left out, and what nobody can do without stands in front', () => {
  const shown = shownColumns(ENCLOSURES, { enclosures: laid(['gone', 'Cũ'], ['copies', '']) })
  expect(shown.map(({ id }) => id)).toEqual(['number', 'name', 'copies'])
})

it('has every level and those without one, together or as a number and its share', () => {
  const [own, ...rest] = defaultLayout(FIGURES).filter(({ column }) => column !== 'good')
  const wanted = laid(['goodCount', ''])
  if (!own) throw new Error('no column')
  expect(layoutFaults(FIGURES, [own, ...rest, ...wanted])).toEqual({ good: 'required' })
  const both = [own, ...rest, ...wanted, ...laid(['goodShare', ''])]
  expect(layoutFaults(FIGURES, both)).toEqual({})
  expect(shownColumns(FIGURES, { figures: both }).map(({ id }) => id)).not.toContain('good')
  expect(shownColumns(FIGURES, { figures: [own, ...rest] }).map(({ id }) => id)[0]).toBe('good')
})

it('names what is wrong with a layout, column by column', () => {
  const own = laid(['number', ''], ['name', 'Số bản'], ['copies', ''], ['copies', 'x'], ['other', ''])
  expect(layoutFaults(ENCLOSURES, own)).toEqual({ name: 'sameHead', copies: 'twice', other: 'unknown' })
  expect(layoutFaults(ENCLOSURES, laid(['number', ''], ['name', 'Số bản'], ['copies', '']))).toEqual({
    name: 'sameHead',
  })
  const left = laid(['number', ''], ['name', 'SO BAN'])
  expect(layoutFaults(ENCLOSURES, left)).toEqual({ name: 'sameHead' })
  expect(layoutFaults(ENCLOSURES, laid(['number', 'Mục'], ['name', 'mục']))).toEqual({ name: 'sameHead' })
  expect(layoutFaults(ENCLOSURES, laid(['number', ''], ['name', 'TÊN TÀI LIỆU']))).toEqual({})
  expect(layoutFaults(ENCLOSURES, laid(['number', ''], ['name', 'x'.repeat(61)]))).toEqual({ name: 'headTooLong' })
})

it('what is voted on keeps its words, and stands together in its order, wherever the rest stands', () => {
  const levels = laid(['outstanding', ''], ['good', ''], ['completed', ''], ['notCompleted', ''])
  const [first, second, ...others] = levels
  if (!first || !second) throw new Error('no levels')
  const rest = laid(['number', 'Số'], ['subject', 'Người được biểu quyết'])
  expect(layoutFaults(BALLOT, [...levels, ...laid(['place', '']), ...rest])).toEqual({})
  expect(layoutFaults(BALLOT, [...rest, { ...first, head: 'Xuất sắc' }, second, ...others])).toEqual({
    outstanding: 'fixed',
  })
  expect(layoutFaults(BALLOT, [...rest, second, first, ...others])).toEqual({ outstanding: 'fixed' })
  expect(layoutFaults(BALLOT, [first, ...rest, second, ...others])).toEqual({ good: 'fixed' })
})

it('the column of a level names no other level, in full or shortened, so that no number is read as another’s', () => {
  const others = laid(['group', ''], ['total', ''], ['completed', ''], ['notCompleted', ''], ['none', ''])
  const both = (outstanding: string, good: string) => laid(['outstanding', outstanding], ['good', good])
  expect(layoutFaults(FIGURES, [...others, ...both('HTXSNV', 'Mức HTTNV')])).toEqual({})
  expect(layoutFaults(FIGURES, [...others, ...both('Số HTTNV', 'H.T.X.S.N.V')])).toEqual({
    ...{ outstanding: 'otherLevel', good: 'otherLevel' },
  })
  const [own, ...rest] = defaultLayout(FIGURES).filter(({ column }) => column !== 'good')
  if (!own) throw new Error('no column')
  const apart = [own, ...rest, ...laid(['goodCount', 'Không hoàn thành (số lượng)'], ['goodShare', ''])]
  expect(layoutFaults(FIGURES, apart)).toEqual({ goodCount: 'otherLevel' })
  for (const { columns } of Object.values(TABLES))
    for (const { id, head } of columns) if (levelOf(id)) expect(levelNamed(head)).toBe(levelOf(id))
})

it('a heading of letters that nobody sees is none', () => {
  const asked = laid(['level', '\u3164'], ['subject', ' \u2800 '], ['number', ' Số  TT '])
  const input = { campaign: 'kd', table: 'results', layout: asked, seen: [], key: 'khoa-thu-1' }
  expect(z.parse(saveTableLayout.input, input).layout.map(({ head }) => head)).toEqual(['', '', 'Số TT'])
})
