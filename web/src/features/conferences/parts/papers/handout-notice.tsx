import { isDelivered } from '@kiemdiem/domain/conference/handout/delivery'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { type Conference, HANDOUT_WAY_NAMES, type Handout } from '@kiemdiem/domain/model/conference'
import { papersBy } from '@kiemdiem/domain/plan/dates/papers-ahead'
import { viWeekday } from '@kiemdiem/domain/vi'
import { Notice } from '../../../../components/message/notice.tsx'
import { frameWords } from '../vi.ts'

/** Whether, when and how the papers have come to this person: said plainly, for nothing is wrong while they have not. */
export const HandoutNotice = (props: { conference: Conference; campaign: Campaign; handout: Handout | null }) => {
  const { conference, campaign, handout } = props
  if (isDelivered(handout ?? undefined) && handout)
    return (
      <Notice kind="info" title={frameWords.handedOutOn(handout.on)}>
        {handout.how !== 'screen' && frameWords.handedOutBy(HANDOUT_WAY_NAMES[handout.how], handout.note)}
      </Notice>
    )
  const by = papersBy(conference.date, campaign.conferenceRules.papersAhead, campaign.calendar)
  return (
    <Notice kind="info" title={frameWords.notHandedOut}>
      {conference.state === 'scheduled' && frameWords.notHandedOutYet(viWeekday(by))}
    </Notice>
  )
}
