import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { AgendaItem, Conference } from '@kiemdiem/domain/model/conference'
import { type ReactNode, useMemo } from 'react'
import { WithDocs } from '../../../../components/layout/with-docs.tsx'
import { useBoards } from '../../../../lib/data/use-boards.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { dataOf } from '../../../../lib/live/live.ts'
import { useMe } from '../../../../lib/use-access.ts'
import { useConferenceRole } from '../role.ts'
import { arrivalsOf, unsentOf } from './arrivals.ts'

/**
 * Those rated here whose paper was never sent, as far as this person may know: from the board, or from the papers. Around
 * parts that hold no typing of their own: they are made anew when boards and papers have come.
 */
export const WithUnsent = (props: {
  conference: Conference
  campaign: Campaign
  children: (unsent: readonly AgendaItem[]) => ReactNode
}) => {
  const { conference, campaign, children } = props
  const { uid, access } = useMe()
  const { manages, rollEntry } = useConferenceRole(conference)
  const boards = dataOf(useBoards(manages ? campaign : null, { uid, organiser: access.organiser }))
  const arrivals = useMemo(() => arrivalsOf(boards ?? []), [boards])
  const reads = rollEntry !== null && conference.handouts[rollEntry.id]?.how === 'screen'
  // Before the boards are there nothing is asked of single papers.
  const unknown = reads && boards ? conference.agenda.filter(({ paperId }) => !arrivals.has(paperId)) : []
  return (
    <WithDocs refs={unknown.map(({ paperId }) => documents.paper(paperId))}>
      {(found) => {
        const denied = unknown.filter((_, at) => found[at]?.state === 'denied').map(({ paperId }) => paperId)
        return children(unsentOf(conference.agenda, arrivals, new Set(denied)))
      }}
    </WithDocs>
  )
}
