import type { DecisionAct, DecisionPart } from '@kiemdiem/domain/decision/decision'
import { meetingPapers } from '@kiemdiem/domain/forms/decision/meeting-papers'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Copies } from '../../../components/copies/copies.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../../components/paper/numbered/use-given.ts'

interface Decided {
  campaign: Campaign
  act: DecisionAct
  /** In the order of the act's items. */
  parts: readonly DecisionPart[]
}

/** The minutes of one meeting, and its count of sheets. */
export const MinutesPapers = ({ campaign, act, parts }: Decided) => {
  const given = useGiven(act.id)
  if (!given) return <Skeleton height={600} />
  const { unread, ...numbered } = given
  return (
    <>
      <NumberedSheets sheets={meetingPapers(campaign, act, parts, numbered)} draft={false} unread={unread} />
      <Copies of={{ kind: 'act', id: act.id }} keeps />
    </>
  )
}
