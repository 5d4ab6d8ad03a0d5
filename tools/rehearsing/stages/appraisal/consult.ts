import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { askedIds } from '../../../../web/src/features/consultation/lines.ts'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { sayingsOf } from '../../../seed/course/appraisal/opine.ts'
import { dayOf, each, type Stage, sumOf } from '../../year.ts'

/** Who speaks for a consulted body reads what units propose, and sends the sheet; what is not said is left open. */
export const consult: Stage = {
  name: 'consultation',
  play: async (year) => {
    const { as, campaign, clock } = year
    clock.moveTo(dayOf(year, 8), '09:00')
    const { bodies } = campaign.process
    const sheets = await each(bodies, async ({ id: body, members }) => {
      const speaker = await as(members[0] ?? '')
      const boards = joinPages(await speaker.asks(queries.boardsIView(campaign.id, speaker.uid)))
      const reviews = askedIds(boards, speaker.uid)
      const { facts } = await speaker.does('readAsked', { campaign: campaign.id, body, reviews })
      const items = sayingsOf(body, facts)
      if (items.length > 0) await speaker.does('giveOpinion', { campaign: campaign.id, body, items })
      return { asked: reviews.length, said: items.length }
    })
    const [asked, said] = (['asked', 'said'] as const).map((what) => sumOf(sheets.map((of) => of[what])))
    return `${said} opinions of ${asked} asked of ${bodies.length} bodies`
  },
}
