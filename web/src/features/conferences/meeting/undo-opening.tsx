import type { Conference } from '@kiemdiem/domain/model/conference'
import { ReasonAct } from '../../../components/act/reason-act.tsx'
import { command } from '../../../lib/commands.ts'
import { queries } from '../../../lib/data/queries.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { undoWords } from './vi-rare.ts'

/** Takes the opening back while nothing of the meeting is recorded; afterwards it is not there. */
export const UndoOpening = ({ conference }: { conference: Conference }) => {
  const rows = useQuery(queries.minutesRows(conference.id))
  const empty = rows.state === 'ready' && rows.data.length === 0 && !rows.stale
  if (!empty || conference.voting !== null || conference.minutesCount > 0) return null
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p className="text-sm text-soft">{undoWords.nothingYet}</p>
      <ReasonAct
        words={undoWords}
        act={(reason, key) => command('undoOpening', { conferenceId: conference.id, reason, key })}
      />
    </div>
  )
}
