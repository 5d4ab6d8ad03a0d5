import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { reportActSchema } from '@kiemdiem/domain/report/report'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { issueReport } from '../../../functions/src/report/issue-report.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { detailsOf } from '../fixture/refused.ts'
import { WHO } from '../fixture/world.ts'
import { issueReport as arranged } from '../policy/arrangements/reports.ts'

const input = (campaign: string, preview = false) => ({
  ...{ campaign, track: 'partyGroup', to: '', words: { situation: 'Đã làm.', limits: '', requests: '' } },
  ...{ enclosures: [{ name: 'Danh sách kết quả', copies: 2 }], preview, key: crypto.randomUUID() },
})

const reportsOf = async (campaign: string) =>
  (await db.collection('acts').where('kind', '==', 'report').where('campaign', '==', campaign).get()).docs.map((doc) =>
    parse(reportActSchema, doc),
  )

it('a report is issued once, however often and at once it is asked, with a place in the book of papers', async () => {
  const { campaign } = await arranged.fresh()
  const asked = input(campaign)
  const answers = await answersAtOnce(...Array.from({ length: 5 }, () => call(issueReport, WHO.organiser, asked)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  const [act, ...others] = await reportsOf(campaign)
  expect(others).toEqual([])
  expect(act?.audience).toContain(WHO.organiser)
  expect(act?.figures.groups.reduce((sum, { told }) => sum + told, 0)).toBe(1)
  const entry = parse(docketEntrySchema, await db.doc(paths.docket(act?.id ?? '')).get())
  expect(entry).toMatchObject({ type: 'BC', given: null, takenBackAt: null })
  // Its first page sends nobody there again.
  expect((await db.doc(paths.campaign(campaign)).get()).get('reported')).toEqual({ partyGroup: act?.id })
})

it('counts what was told since into the next one, which names the number whose place it takes', async () => {
  const { campaign, reviewId } = await arranged.fresh()
  await call(issueReport, WHO.organiser, input(campaign))
  const [first] = await reportsOf(campaign)
  const given = { number: 7, code: 'ĐĐ', on: '2023-12-20' }
  await db.doc(paths.docket(first?.id ?? '')).update({ given })
  await db.doc(paths.review(reviewId)).update({ 'doneAt.notice': new Date(), stage: 'archive' })
  await call(issueReport, WHO.organiser, input(campaign))
  const second = (await reportsOf(campaign)).find(({ nth }) => nth === 2)
  expect(second?.replaces).toEqual(given)
  const before = parse(docketEntrySchema, await db.doc(paths.docket(first?.id ?? '')).get())
  expect(before.takenBackAt).not.toBeNull()
  expect(before.given).toEqual(given)
})

it('what is decided anew is told to nobody in figures either', async () => {
  const { campaign, reviewId } = await arranged.fresh()
  await db.doc(paths.review(reviewId)).update({ stage: 'decision', doneAt: {} })
  expect(await detailsOf(call(issueReport, WHO.organiser, input(campaign, true)))).toMatchObject({
    reason: 'nothingToReport',
  })
})
