import type { ConferenceMark } from '@kiemdiem/domain/progress/conference-marks'
import { viWeekday } from '@kiemdiem/domain/vi'
import { ConferenceState } from '../../../components/time/conference-state.tsx'
import { boardWords } from '../vi.ts'
import { ConferenceLink } from './conference-link.tsx'

/** The conferences of an opened unit: when, how they stand, and what was done otherwise than the rules have it. */
export const UnitConferences = ({ conferences }: { conferences: readonly ConferenceMark[] }) => (
  <div className="grid gap-1 border-l-4 border-accent bg-sheet px-4 py-2 text-sm md:pl-9">
    {conferences.length === 0 ? (
      <p className="text-soft">{boardWords.noConference}</p>
    ) : (
      conferences.map((mark) => (
        <p key={mark.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <ConferenceLink mark={mark}>{boardWords.conferenceAt(viWeekday(mark.date), mark.time)}</ConferenceLink>
          <ConferenceState {...mark} />
          {mark.objections > 0 && <span className="font-semibold text-late">{boardWords.objected}</span>}
          {mark.exceptions.length > 0 && (
            <span className="font-semibold text-due">{boardWords.exceptions(mark.exceptions.length)}</span>
          )}
        </p>
      ))
    )}
  </div>
)
