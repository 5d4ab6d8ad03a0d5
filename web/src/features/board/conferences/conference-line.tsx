import type { ConferenceMark } from '@kiemdiem/domain/progress/conference-marks'
import { viWeekday } from '@kiemdiem/domain/vi'
import { ConferenceState } from '../../../components/time/conference-state.tsx'
import { boardWords } from '../vi.ts'

/** The conference that matters now, in a unit's line: the next one, or the last one held. */
export const ConferenceLine = ({ conferences }: { conferences: readonly ConferenceMark[] }) => {
  const mark = conferences.at(-1)
  if (!mark) return <span className="block text-xs font-normal text-soft">{boardWords.noConference}</span>
  return (
    <span className="flex flex-wrap gap-x-2 text-xs font-normal">
      <span className="text-soft">{boardWords.conferenceAt(viWeekday(mark.date), mark.time)}</span>
      <ConferenceState {...mark} />
      {mark.objections > 0 && <span className="font-semibold text-late">{boardWords.objected}</span>}
      {mark.exceptions.length > 0 && <span className="font-semibold text-due">{boardWords.exceptional}</span>}
    </span>
  )
}
