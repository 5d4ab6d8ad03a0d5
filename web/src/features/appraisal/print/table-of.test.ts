import type { AppraisalAct, AppraisalPart } from '@kiemdiem/domain/appraisal/appraisal'
import { tableHandedOver } from '@kiemdiem/domain/appraisal/table/handed-over'
import type { TableLine } from '@kiemdiem/domain/appraisal/table/table'
import { appraisalReport } from '@kiemdiem/domain/forms/appraisal/report'
import { submissionLetter } from '@kiemdiem/domain/forms/appraisal/submission'
import { tablePaper } from '@kiemdiem/domain/forms/appraisal/table-paper'
import type { Board } from '@kiemdiem/domain/model/progress'
import { expect, it } from 'vitest'
import { sampleCampaign, sampleTable, sampleTableFacts } from '../../../app/kit/papers/sample-appraisal.ts'
import { unpacked } from '../../../lib/files/unpacked.fixture.ts'
import type { Line } from '../lines.ts'
import { tableBook } from './table-book.ts'
import { partsOf, tableNow } from './table-of.ts'

const campaign = { ...sampleCampaign, id: 'kd' }
const LINES = sampleTable().groups.flatMap(({ lines }) => lines)
const HELD = ['kd.partyGroup.G1', 'kd.partyGroup.G2']
const idOf = ({ row }: TableLine) => `kd_${row.subject}_partyGroup`

const act = (number: number, lines: readonly TableLine[]): AppraisalAct => ({
  ...{ id: `kd.appraisal.${number}`, kind: 'appraisal', campaign: 'kd', of: { kind: 'campaign', id: 'kd' }, number },
  ...{ track: 'partyGroup', by: 'p', byName: '', onBehalf: null, submittedAt: new Date(0), audience: ['p'] },
  items: lines.map((line) => ({
    ...{ reviewId: idOf(line), name: line.name },
    part: { id: 'appraisal.7', scope: line.scope, subjectKind: line.row.subjectKind },
  })),
})
const part = ({ scope, row, differences, silent, findings, ...line }: TableLine): AppraisalPart => ({
  ...{ stage: 'appraisal', number: 7, scope, act: 'kd.appraisal.1', level: line.level, pending: line.pending },
  ...{ notRated: null, differences, reason: line.reason, remark: line.remark, at: new Date(0), row },
  silent: [...(silent ?? [])],
  findings: [...(findings ?? [])],
})
const held = (line: TableLine) => HELD.includes(line.scope)

it('of what was handed over only parts of one’s groups are asked for, and nothing of the others is in print or file', () => {
  const acts = [act(4, LINES)]
  const refs = partsOf(acts, HELD)
  expect(refs.map(({ path }) => path)).toEqual(
    LINES.filter(held).map((line) => `reviews/${idOf(line)}/parts/appraisal.7`),
  )
  const table = tableHandedOver(campaign, acts, LINES.filter(held).map(part))
  const others = LINES.filter((line) => !held(line))
  expect(table.hidden).toEqual(
    others.map(({ name, row }) => `${row.subjectKind === 'unit' ? 'tập thể' : 'đồng chí'} ${name}`),
  )
  expect(table.groups.map(({ group }) => group)).toEqual(['G1', 'G2'])
  const file = unpacked(tableBook(table, sampleTableFacts, campaign, 'a4Landscape'))('xl/worksheets/sheet1.xml')
  const papers = [
    tablePaper(table, sampleTableFacts, 'a4Landscape'),
    appraisalReport(table, sampleTableFacts),
    submissionLetter(
      acts.flatMap(({ items }) => items.flatMap((item) => item.part?.subjectKind ?? [])),
      sampleTableFacts,
    ),
  ]
  // What was said of them, and the name of their group; their own names stand in the note alone.
  for (const text of [...papers.map((each) => JSON.stringify(each)), file]) {
    expect(text).not.toMatch(/Đang xác minh đơn phản ánh|Chủ tịch LĐLĐ huyện, thành phố/)
    expect(text.match(/Lường Thị Hoa/g)?.length ?? 0).toBeLessThanOrEqual(1)
  }
  expect(file).toContain('Chưa gồm 07 trường hợp')
})

it('is what was handed over, in its order, a supplement counting what went before', () => {
  const [first, ...later] = LINES.filter(held)
  if (!first) throw new Error('no line')
  const acts = [act(4, later), act(9, [first])]
  const table = tableHandedOver(campaign, acts, LINES.filter(held).map(part))
  expect(table.groups.flatMap(({ lines }) => lines.map(({ name }) => name))).toEqual([first.name])
  expect(tableHandedOver(campaign, acts.slice(0, 1), later.map(part)).groups.flatMap(({ lines }) => lines)).toEqual(
    later.map((line) => ({ ...line, reviewId: idOf(line) })),
  )
})

it('of what waits has what may be handed over, and names who waits in groups that one does not handle', () => {
  const [open, gone] = LINES.filter(({ group }) => group === 'G2')
  if (!open || !gone) throw new Error('no lines')
  const line = ({ reviewId, scope, track, group, row }: TableLine, state: Line['state']): Line => ({
    ...{ reviewId, scope, track, group, row, state, mark: undefined },
  })
  const row = (name: string, step: string) => ({ name, step, subjectKind: 'person' })
  const boards = [
    {
      ...{ track: 'partyGroup', order: 1 },
      rows: {
        [open.reviewId]: row(open.name, 'consultation'),
        'r-khac': row('Hoàng Văn Sơn', 'appraisal'),
        'r-chua': row('Giàng Thị Mỷ', 'toPropose'),
      },
    },
  ] as unknown as Board[]
  const table = tableNow(campaign, 'partyGroup', [{ lines: [line(open, 'open'), line(gone, 'handedOver')] }], boards)
  expect(table.groups.map(({ lines }) => lines.map(({ name, level }) => [name, level]))).toEqual([[[open.name, null]]])
  expect(table.hidden).toEqual(['đồng chí Hoàng Văn Sơn'])
})
