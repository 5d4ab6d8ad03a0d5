import { mayPlan } from '@kiemdiem/domain/conference/schedule/plan/may-plan'
import type { ConferenceMark } from '@kiemdiem/domain/progress/conference-marks'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useMe } from '../../../lib/use-access.ts'

/** To a conference, for who plans there; who follows the unit for its reviews alone reads when it is, and no more. */
export const ConferenceLink = ({ mark, children }: { mark: ConferenceMark; children: ReactNode }) => {
  const me = useMe()
  return mayPlan(mark.board, me) ? (
    <Link href={`/hoi-nghi/${mark.id}`} className="target inline-flex items-center">
      {children}
    </Link>
  ) : (
    <span>{children}</span>
  )
}
