import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { reportPaper } from '@kiemdiem/domain/forms/report/report-paper'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { reportActSchema } from '@kiemdiem/domain/report/report'
import { defaultLayout, layoutOf } from '@kiemdiem/domain/tables/layout'
import { ENCLOSURES } from '@kiemdiem/domain/tables/rows/dossier'
import { FIGURES } from '@kiemdiem/domain/tables/rows/figures'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { issueReport } from '../../../functions/src/report/issue-report.ts'
import { saveTableLayout } from '../../../functions/src/tables/save-layout.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { detailsOf } from '../fixture/refused.ts'
import { WHO } from '../fixture/world.ts'
import { issueReport as arranged } from '../policy/arrangements/reports.ts'

const campaignOf = async (campaign: string) => parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())

const OWN = [
  { column: 'total', head: 'Số người' },
  { column: 'group', head: '' },
  { column: 'good', head: 'HTTNV' },
  ...['outstanding', 'completed', 'notCompleted', 'none'].map((column) => ({ column, head: '' })),
]

const lay = async (campaign: string, layout: { column: string; head: string }[]) => {
  const seen = layoutOf(FIGURES, (await campaignOf(campaign)).tableLayouts).map((each) => ({ ...each }))
  return call(saveTableLayout, WHO.organiser, { campaign, table: 'figures', layout, seen, key: crypto.randomUUID() })
}

const issue = async (campaign: string) => {
  const { act } = await call(issueReport, WHO.organiser, {
    ...{ campaign, track: 'partyGroup', to: '', words: { situation: '', limits: '', requests: '' } },
    ...{ enclosures: [], preview: false, key: crypto.randomUUID() },
  })
  return act ?? ''
}

/** The heads of the table of results, as a report prints them today. */
const headsOf = async (act: string) => {
  const report = parse(reportActSchema, await db.doc(paths.act(act)).get())
  const { planNumber, planDate, year } = await campaignOf(report.campaign)
  const paper = reportPaper(report, { planNumber, planDate, year, on: '2024-01-08', given: null })
  return paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.head] : []))[0]
}

it('a report keeps the layout that it was issued with, whatever the campaign lays later', async () => {
  const { campaign } = await arranged.fresh()
  const before = await issue(campaign)
  await lay(campaign, OWN)
  const then = await issue(campaign)
  await lay(
    campaign,
    defaultLayout(FIGURES).map((each) => ({ ...each })),
  )
  const after = await issue(campaign)
  expect((await headsOf(then))?.slice(0, 3)).toEqual(['Số người', 'Nhóm', 'HTTNV'])
  expect(await headsOf(before)).toEqual(await headsOf(after))
  expect((await headsOf(after))?.slice(0, 2)).toEqual(['Nhóm', 'Tổng số'])
  // What stands by default is not kept.
  expect((await campaignOf(campaign)).tableLayouts).toEqual({})
})

it('of two who lay a table at once one is told that the other did, and nothing of the other tables is lost', async () => {
  const { campaign } = await arranged.fresh()
  await lay(campaign, OWN)
  const seen = OWN.map((each) => ({ ...each }))
  const asked = (head: string) => ({
    ...{ campaign, table: 'figures' as const, seen, key: crypto.randomUUID() },
    layout: seen.map((each) => (each.column === 'good' ? { ...each, head } : each)),
  })
  const enclosures = defaultLayout(ENCLOSURES).slice(0, 3)
  await call(saveTableLayout, WHO.organiser, {
    ...{ campaign, table: 'enclosures', layout: enclosures.map((each) => ({ ...each })), key: crypto.randomUUID() },
    seen: defaultLayout(ENCLOSURES).map((each) => ({ ...each })),
  })
  await answersAtOnce(call(saveTableLayout, WHO.organiser, asked('Tốt')))
  expect(await detailsOf(call(saveTableLayout, WHO.organiser, asked('Khá')))).toMatchObject({ reason: 'layoutChanged' })
  const { tableLayouts } = await campaignOf(campaign)
  expect(tableLayouts?.figures?.find(({ column }) => column === 'good')?.head).toBe('Tốt')
  expect(tableLayouts?.enclosures).toEqual(enclosures)
})
