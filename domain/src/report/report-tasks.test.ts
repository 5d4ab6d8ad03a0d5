import { expect, it } from 'vitest'
import type { Process } from '../model/process.ts'
import type { Summary } from '../model/summary.ts'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import { reportTasks } from './report-tasks.ts'

const summary = (track: string, untold: number | undefined, total = 3): Summary => ({
  ...{ campaign: 'kd', track, unitName: null, papers: { [track]: { sent: total, total } }, due: [] },
  ...{ readings: [], turns: [], objected: [], objections: [], unlisted: 0, updatedAt: new Date(0) },
  ...(untold !== undefined && { untold }),
})

const process = {
  ...process2023,
  deciders: process2023.deciders.map((each) => (each.id === 'dang-doan' ? { ...each, unit: 'u-dang-doan' } : each)),
}
const NOW = new Date('2023-12-20T02:00:00Z')
const tasks = (summaries: readonly Summary[], of: Process, reported?: Record<string, string>, now = NOW) =>
  reportTasks({ summaries, campaign: { ...plan2023, process: of, ...(reported && { reported }) }, now })
const hrefs = (summaries: readonly Summary[], reported?: Record<string, string>, of: Process = process) =>
  tasks(summaries, of, reported).map(({ id, href }) => [id, href])

it('the report is a task once everybody in the track was told, until one was issued', () => {
  const told = summary('partyGroup', 0)
  expect(hrefs([told])).toEqual([['report.partyGroup', '/bao-cao']])
  expect(hrefs([told], { provincial: 'kd.report.1' })).toHaveLength(1)
  expect(hrefs([told], { partyGroup: 'kd.report.1' })).toEqual([])
})

it('nobody is sent to a report while somebody waits for his result, or where nobody is rated', () => {
  expect(hrefs([summary('partyGroup', 1), summary('partyGroup', undefined), summary('partyGroup', 0, 0)])).toEqual([])
  expect(tasks([], process)).toEqual([])
})

it('where others decide than a collective that meets, their own papers report', () => {
  expect(hrefs([summary('provincial', 0), summary('partyCell', 0)])).toEqual([])
  expect(hrefs([summary('partyGroup', 0)], undefined, process2023)).toEqual([])
})

it('it is due by its step of the plan, late from then on; where the campaign names no step it has no day', () => {
  const told = [summary('partyGroup', 0)]
  const on = (day: string, of: Process = process) =>
    tasks(told, of, undefined, new Date(`${day}T02:00:00Z`)).map(({ state, dueAt }) => [state, dueAt?.toISOString()])
  expect(on('2024-01-09')).toEqual([['todo', '2024-01-09T17:00:00.000Z']])
  expect(on('2024-01-10')).toEqual([['late', '2024-01-09T17:00:00.000Z']])
  const { report: _, ...before } = process
  expect(on('2024-01-10', before)).toEqual([['todo', undefined]])
})
