import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import { type SheetRow, sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { boardIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import type { BoardPage, StoredRow } from '@kiemdiem/domain/model/progress'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { NO_FACTS } from '@kiemdiem/domain/pack/shape/facts'
import type { Page } from '@playwright/test'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { CAST } from '../../../../tests/cast.ts'
import { campaignId } from '../../../../tests/e2e/support/campaign.ts'
import type { Figure } from '../../figures.ts'
import { keyTimes, p95 } from './keys.ts'

const GROUPS = 6
const IN_GROUP = 50
const UNIT = 'u-bang-dai'
const SLOWER_CPU = 4
/** A page of a sheet that the trial does not use. */
const PAGE = 90

const TEXT = 'Đơn vị nhất trí với kết quả biểu quyết của hội nghị, đề nghị phát huy trong năm tới. '

const rowOf = (review: Review): SheetRow => ({
  ...{ subject: review.subject, subjectKind: 'person', name: review.name },
  proposal: {
    ...{ act: 'bang-dai', number: 1, unitName: 'Ban Bảng dài', selfRating: 'outstanding', proposed: 'good' },
    ...{ tally: { outstanding: 2, good: 8, completed: 1, notCompleted: 0, invalid: 0 }, remark: TEXT },
  },
  rated: {
    ...{ class: 'civilServant', standing: 'none', unitKind: 'department', unit: UNIT, agency: '', code: '' },
    // One of five was away so long that a rule speaks of it.
    ...{ heads: null, deputyOf: null, facts: { ...NO_FACTS, numbers: { monthsWorked: 12, absentMonths: 4 } } },
  },
})

const boardRow = ({ subject, name }: Review): StoredRow => ({
  ...{ subject, name, stage: 'appraisal', step: 'appraisal', holder: 'Ban Tổ chức - Kiểm tra', actors: ['organiser'] },
})

/** 300 subjects of groups that the organiser handles, half of them with a level. */
const bringIn = async (): Promise<void> => {
  const campaign = await campaignId()
  const { scopes = [] } = parse(accessSchema, await db.doc(paths.access(CAST.organiserHead)).get())
  const own = scopes.filter((scope) => scope.startsWith(`${campaign}.partyGroup.`)).slice(0, GROUPS)
  if (own.length < GROUPS) throw new Error(`the organiser handles ${own.length} groups, not ${GROUPS}`)
  const like = parse(reviewSchema, await db.doc(paths.review(reviewIdOf(campaign, CAST.cadre, 'partyGroup'))).get())
  const writer = db.bulkWriter()
  const rows: Record<string, StoredRow> = {}
  for (const [nth, scope] of own.entries()) {
    const group = scope.split('.').at(-1) ?? ''
    const reviews = Array.from({ length: IN_GROUP }, (_, at): Review => {
      const subject = `p-bang-dai-${nth}-${at}`
      const id = reviewIdOf(campaign, subject, 'partyGroup')
      const name = `Nguyễn Văn Bảng ${nth + 1}-${String(at + 1).padStart(2, '0')}`
      return { ...like, id, subject, name, group, unit: UNIT, board: `${UNIT}.0`, stage: 'appraisal', sheet: PAGE }
    })
    const sheet = { scope, campaign, track: 'partyGroup', group }
    const all = Object.fromEntries(
      reviews.map((review, at) => {
        const row = rowOf(review)
        return [review.id, at % 5 === 0 || !row.rated ? row : { ...row, rated: { ...row.rated, facts: NO_FACTS } }]
      }),
    )
    void writer.set(db.doc(paths.sheet(scope, PAGE)), sheetSchema.parse({ ...sheet, rows: all }))
    for (const [at, review] of reviews.entries()) {
      void writer.set(db.doc(paths.review(review.id)), review)
      rows[review.id] = boardRow(review)
      const mark: Mark = {
        ...{ id: review.id, scope, campaign, track: 'partyGroup', rev: 1, by: CAST.organiser, at: new Date() },
        ...{ level: at % 7 === 0 ? 'completed' : 'good', pending: null, reason: 'Theo thẩm định.', remark: '' },
      }
      if (at % 2 === 0) void writer.set(db.doc(paths.mark(review.id)), mark)
    }
  }
  const ids = Object.keys(rows)
  for (let page = 0; page * 100 < ids.length; page += 1) {
    const board: BoardPage = {
      ...{ campaign, unit: UNIT, unitName: 'Ban Bảng dài', order: 0, track: 'partyGroup', page },
      rows: Object.fromEntries(ids.slice(page * 100, page * 100 + 100).map((id) => [id, rows[id] as StoredRow])),
      ...{ viewers: [], planners: [], conferences: {}, updatedAt: new Date() },
    }
    void writer.set(db.doc(`${paths.boards(campaign)}/${boardIdOf(UNIT, page)}`), board)
  }
  await writer.close()
}

/**
 * A key in the remark on one of 300 subjects of the table of appraisal until it is painted, over some saves of it, each of
 * which brings the marks of the group anew.
 */
export const tableFigures = async (page: Page, count: number): Promise<Figure[]> => {
  await bringIn()
  const session = await page.context().newCDPSession(page)
  await page.goto('/tham-dinh')
  // Whichever stand on top: of so many only those in sight are in the page.
  const box = page.getByRole('textbox', { name: /^Ghi chú về Nguyễn Văn Bảng/ }).nth(1)
  await box.waitFor({ timeout: 120_000 })
  await box.focus()
  await page.waitForTimeout(3_000)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  const times = await keyTimes(
    page,
    Array.from({ length: count }, (_, at) => (at % 6 === 5 ? 'Space' : 'a')),
  )
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.context().close()
  return [{ id: 'table-key', figure: p95(times), note: `${GROUPS * IN_GROUP} subjects, ${count} keys` }]
}
