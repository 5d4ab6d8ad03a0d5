import { paperIdOf } from '@kiemdiem/domain/ids'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { Refusal } from '../../../refusal.ts'
import { wordsFor } from '../../../seed/course/drafts.ts'
import { writePaper } from '../../../seed/texts/write-paper.ts'
import { dayOf, type Stage, type Year } from '../../year.ts'
import { boardsSeenBy } from '../conference/call.ts'
import { WITHOUT_ACCOUNT } from './first-access.ts'

/** Who has no account here: her paper, the clerk of her unit, and its head. */
export const onPaperOf = ({ campaign, office }: Year) => {
  const unit = office.units.find(
    ({ id }) => id === office.reviewPlan.find(({ subject }) => subject === WITHOUT_ACCOUNT)?.unit,
  )
  const clerk = unit?.clerks.find((each) => each !== unit.head)
  if (!unit || clerk === undefined) throw new Refusal(`${WITHOUT_ACCOUNT} has no unit with a clerk`)
  return { paperId: paperIdOf(campaign.id, WITHOUT_ACCOUNT), unit, clerk, head: unit.head }
}

/** Who has no account signs on paper: the clerk of her unit types it, a day after it was due. */
export const enterOnPaper: Stage = {
  name: 'entered from paper',
  play: async (year) => {
    const { as, campaign, clock, office } = year
    clock.moveTo(dayOf(year, 3), '09:00')
    const { paperId, unit, clerk: uid } = onPaperOf(year)
    const clerk = await as(uid)
    const { asked } = await clerk.does('enterPaper', {
      ...{ paperId, basis: '', paperDate: localDate(clock.now()), keptAt: '', number: '' },
      ...{ mark: 'none', typed: true, sections: {}, preview: true },
    })
    const form = { ...asked, subject: WITHOUT_ACCOUNT, writers: [WITHOUT_ACCOUNT] }
    const written = writePaper(form, wordsFor({ ...form }, campaign.year, office))
    const sections = Object.fromEntries(
      Object.entries(written).map(([id, { rev: _rev, by: _by, ...said }]) => [id, said] as const),
    )
    await clerk.does('enterPaper', {
      ...{ paperId, basis: 'Bản giấy đã ký', paperDate: addDays(localDate(clock.now()), -1) },
      ...{ keptAt: `Văn thư ${unit.name}`, number: '', mark: 'none', typed: true, sections, preview: false },
    })
    const boards = await boardsSeenBy(clerk, campaign.id)
    const late = boards.flatMap(({ rows }) => Object.values(rows)).filter((row) => row.late.includes('selfReview'))
    return `1 by the clerk, ${late.length} on his boards after their date`
  },
}
