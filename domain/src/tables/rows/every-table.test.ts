import { expect, it } from 'vitest'
import { UNDECIDED } from '../../decision/outcome.ts'
import { everyText } from '../../forms/every-text.fixture.ts'
import type { PrintedPaper } from '../../forms/layout/layout.ts'
import { publicList } from '../../forms/notice/public-list.ts'
import type { ActFacts } from '../../model/printed.ts'
import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import type { ToldItem } from '../../notice/printed/told-item.ts'
import { shownColumns } from '../laid-table.ts'
import { layoutFaults } from '../layout-faults.ts'
import { TABLE_GROUPS, TABLE_IDS, tableOf } from '../tables.ts'

/** Every column of every table, turned round and under a heading that says which it is; what is fixed stays as it is. */
const turned: NonNullable<ActFacts['tables']> = Object.fromEntries(
  TABLE_IDS.map((id) => {
    const { columns } = tableOf(id)
    const laid = columns.map(({ id: column, fixed }) => ({ column, head: fixed ? '' : `${id}.${column}`, fixed }))
    const free = laid.filter(({ fixed }) => !fixed).toReversed()
    const all = [...free, ...laid.filter(({ fixed }) => fixed)]
    return [id, all.map(({ column, head }) => ({ column, head }))]
  }),
)

const issuer = { kind: 'office', name: 'Cơ quan', superior: '', place: 'Lai Châu' } as const
const papers = (tables?: ActFacts['tables']): PrintedPaper[] => {
  const told: ToldItem = {
    ...{ ...UNDECIDED, level: 'good', side: 'civil', subjectKind: 'person', reviewId: 'r', decider: 'Đảng đoàn' },
    ...{ name: 'An', post: 'Chuyên viên', unitName: 'Ban', paper: null, remark: '', outlook: '', on: '2023-12-11' },
    ...{ petition: null, cell: null, issued: { issuer, signature: null } },
  }
  const list = publicList([told], { year: 2023, unitName: 'Ban', side: 'civil', issuer, signature: null, tables })
  return [...everyText((field) => field, tables), ...(list ? [list] : [])]
}
const tablesIn = (all: readonly PrintedPaper[]) =>
  all.flatMap(({ name, blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [{ name, block }] : [])))

it('every table of every paper is laid by its row of columns, every column of it filled, and every row is a table of some paper', () => {
  const met = new Set<string>()
  for (const { name, block } of tablesIn(papers(turned))) {
    const id = TABLE_IDS.find((each) => block.head[0]?.startsWith(`${each}.`))
    if (id === undefined) throw new Error(`a table of “${name}” is laid by none: ${block.head.join(' | ')}`)
    met.add(id)
    const columns = shownColumns(tableOf(id), turned)
    expect(block.head, name).toHaveLength(columns.length)
    for (const [at, { id: column, head }] of columns.entries())
      if (head.startsWith(`${id}.`)) expect(block.head[at], `${id}.${column}`).toBe(head)
    for (const row of block.rows) expect([1, columns.length], name).toContain(row.length)
  }
  expect([...met].toSorted()).toEqual([...TABLE_IDS].toSorted())
})

it('the layout with which that is shown is one that may be saved', () => {
  for (const id of TABLE_IDS) expect(layoutFaults(tableOf(id), turned[id] ?? []), id).toEqual({})
})

it('whoever lays a table finds each of them in one group', () => {
  expect(TABLE_GROUPS.flatMap(({ tables }) => tables).toSorted()).toEqual([...TABLE_IDS].toSorted())
})

it('a level heads its column in the words of the regulation, voted on or counted', () => {
  for (const id of TABLE_IDS)
    for (const rating of RATINGS)
      for (const { head } of tableOf(id).columns.filter((column) => column.id === rating))
        expect(head, id).toBe(RATING_NAMES[rating])
})
