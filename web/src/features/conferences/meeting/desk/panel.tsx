import type { MinutesProblem } from '@kiemdiem/domain/conference/minutes/problems'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { itemRowId, type MinutesRows } from '@kiemdiem/domain/model/minutes'
import { Notice } from '../../../../components/message/notice.tsx'
import { WithUnsent } from '../../parts/papers/with-unsent.tsx'
import { BallotPanel } from '../ballots/ballot-panel.tsx'
import { GeneralPanel } from '../panels/general-panel.tsx'
import { ItemPanel } from '../panels/item-panel.tsx'
import { RollPanel } from '../panels/roll-panel.tsx'
import { meetingWords } from '../vi.ts'

interface Props {
  uid: string
  /** The row whose part is open. */
  row: string
  conference: Conference
  campaign: Campaign
  rows: MinutesRows
  problems: readonly MinutesProblem[]
  frozen: boolean
}

/** The one part that is open. */
export const Panel = ({ row, campaign, ...rest }: Props) => {
  const { uid, conference, rows, frozen } = rest
  if (row === 'general')
    return <GeneralPanel uid={uid} conference={conference.id} saved={rows.general} frozen={frozen} />
  if (row === 'sheets') return <BallotPanel {...rest} />
  const item = conference.agenda.find(({ subject }) => itemRowId(subject) === row)
  // A new item is a new form: nothing of the one before may stay in its controls.
  if (item) {
    const notice = (
      <WithUnsent conference={conference} campaign={campaign}>
        {(unsent) =>
          unsent.some(({ subject }) => subject === item.subject) && <Notice kind="warn">{meetingWords.unsent}</Notice>
        }
      </WithUnsent>
    )
    return <ItemPanel key={row} {...rest} item={item} rules={campaign.conferenceRules} notice={notice} />
  }
  return <RollPanel {...rest} saved={rows.roll} quorum={campaign.conferenceRules.quorum} />
}
