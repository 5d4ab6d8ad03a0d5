import { standingProposals } from '@kiemdiem/domain/conference/remark/standing'
import { mayReadConferenceHistory } from '@kiemdiem/domain/history/may-read-history'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { useMemo } from 'react'
import { HistoryPart } from '../../../components/history/history-part.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { useBoards } from '../../../lib/data/use-boards.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useMe } from '../../../lib/use-access.ts'
import { Remarks } from '../acts/remarks.tsx'
import { arrivalsOf } from '../parts/papers/arrivals.ts'
import { useConferenceRole } from '../parts/role.ts'
import { AgendaList } from './agenda/agenda-list.tsx'
import { DraftSection } from './draft/draft-section.tsx'
import { Exceptions } from './exceptions.tsx'
import { Gates } from './gates.tsx'
import { MyPapers } from './people/my-papers.tsx'
import { PapersOut } from './people/papers-out.tsx'
import { RollTable } from './people/roll-table.tsx'
import { overviewWords } from './vi.ts'

/** What is prepared and what is still owed, as far as this person may know it. */
export const Overview = ({ conference, campaign }: { conference: Conference; campaign: Campaign }) => {
  const me = useMe()
  const { manages, rollEntry } = useConferenceRole(conference)
  const boards = dataOf(useBoards(manages ? campaign : null, { uid: me.uid, organiser: me.access.organiser }))
  const arrivals = useMemo(() => arrivalsOf(boards ?? []), [boards])
  const missing = conference.agenda.filter((item) => {
    const arrival = arrivals.get(item.paperId)
    return arrival !== undefined && arrival.state !== 'sent'
  }).length
  const mine = rollEntry && conference.handouts[rollEntry.id]
  return (
    <>
      {conference.state === 'cancelled' && <Notice kind="warn" title={overviewWords.cancelled} />}
      {manages ? (
        <PapersOut conference={conference} campaign={campaign} missing={missing} />
      ) : (
        rollEntry && <MyPapers conference={conference} campaign={campaign} handout={mine ?? null} />
      )}
      {manages && <DraftSection conference={conference} campaign={campaign} />}
      {manages && <Gates conference={conference} />}
      {manages &&
        [conference.minutes, ...standingProposals(conference)].map(
          (about) => about !== null && <Remarks key={about} conference={conference} about={about} />,
        )}
      <AgendaList conference={conference} arrivals={arrivals} readsPapers={mine?.how === 'screen'} />
      <RollTable conference={conference} proof={manages} />
      {manages && <Exceptions exceptions={conference.exceptions} />}
      {mayReadConferenceHistory(conference, me) && <HistoryPart kind="conference" id={conference.id} />}
    </>
  )
}
