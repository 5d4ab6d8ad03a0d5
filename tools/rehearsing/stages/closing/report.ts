import { paths } from '@kiemdiem/domain/ids'
import type { LevelCounts } from '@kiemdiem/domain/report/figures'
import type { ReportAct } from '@kiemdiem/domain/report/report'
import { localDate } from '@kiemdiem/domain/time'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { Refusal } from '../../../refusal.ts'
import { dayOf, type Stage, type Year } from '../../year.ts'

const TRACK = 'partyGroup'
const WORDS = {
  situation: 'Các đơn vị hoàn thành kiểm điểm theo kế hoạch.',
  limits: 'Một số đơn vị gửi hồ sơ chậm.',
  requests: '',
}

/** Who gives numbers to the papers of a unit. */
const docketerOf = ({ office }: Year, unit: string): string => {
  const found = office.roster.find(({ docket }) => docket.includes(unit))
  if (!found) throw new Refusal(`nobody gives numbers to papers of ${unit}`)
  return found.person.id
}

const sum = (levels: LevelCounts): string =>
  Object.entries(levels)
    .map(([level, count]) => `${level} ${count}`)
    .join(', ')

/** "Báo cáo kết quả": the product's own count, issued, numbered by the văn thư, sent, and received by the superior. */
export const report: Stage = {
  name: 'report to the superior',
  play: async (year) => {
    const { as, campaign, clock } = year
    clock.moveTo(dayOf(year, 40), '09:00')
    const organiser = await as(campaign.organisers[TRACK]?.[0] ?? '')
    const asked = { campaign: campaign.id, track: TRACK, to: '', words: WORDS, enclosures: [] }
    const { act } = await organiser.does('issueReport', { ...asked, preview: false })
    const issued = await organiser.reads<ReportAct>(paths.act(act ?? ''))
    const unit = campaign.process.deciders.find(({ id }) => id === 'dang-doan')?.unit ?? ''
    const docketer = await as(docketerOf(year, unit))
    const entry = (await docketer.asks(queries.docketOf(unit))).find(({ id }) => id === act)
    if (!entry) throw new Refusal(`${docketer.uid} finds no entry of ${act} in the book of papers`)
    const on = localDate(clock.now())
    await docketer.does('enterNumber', { entry: entry.id, rev: entry.rev, number: 45, code: 'ĐĐ', on, reason: '' })
    clock.moveTo(dayOf(year, 42), '09:00')
    await organiser.does('recordSending', {
      ...{ campaign: campaign.id, track: TRACK, report: act ?? '', sentOn: on, way: 'network' },
      received: { on: localDate(clock.now()), by: 'Văn phòng Tỉnh ủy' },
    })
    for (const group of issued.figures.groups)
      console.log(`      ${group.id}: told ${group.told}; ${sum(group.levels)}`)
    const told = issued.figures.groups.reduce((all, group) => all + group.told, 0)
    const { departed, passed, petitions } = issued.figures
    return `${told} told, ${departed.length} at another level than proposed, ${passed.length} rules passed, ${petitions.answered} petitions answered; number 45, sent and received`
  },
}
