import type { ConferenceMark } from '@kiemdiem/domain/progress/conference-marks'
import { viWeekday } from '@kiemdiem/domain/vi'
import { ConferenceState } from '../../../components/time/conference-state.tsx'
import { boardWords } from '../vi.ts'
import { ConferenceLink } from './conference-link.tsx'

interface Props {
  marks: readonly ConferenceMark[]
  /** Units that have none. */
  without: number
}

/** Which unit meets on which day, folded away under the ruler that has only their number. */
export const ConferenceDays = ({ marks, without }: Props) => {
  const days = [...new Set(marks.map(({ date }) => date))]
  return (
    <details className="rounded-md bg-sheet">
      <summary className="target w-fit px-4 py-2 font-semibold text-accent">
        {boardWords.conferences(marks.length, without)}
      </summary>
      {days.length === 0 ? (
        <p className="px-4 pb-4 text-sm text-soft">{boardWords.noConferences}</p>
      ) : (
        <ol className="grid gap-4 px-4 pb-4 md:grid-cols-2 xl:grid-cols-3">
          {days.map((date) => (
            <li key={date}>
              <p className="border-b border-line pb-1 font-semibold">
                <time dateTime={date}>{viWeekday(date)}</time>
              </p>
              <ul className="grid gap-1 pt-1 text-sm">
                {marks
                  .filter((mark) => mark.date === date)
                  .map((mark) => (
                    <li key={mark.id} className="grid gap-x-2 py-1">
                      <ConferenceLink mark={mark}>
                        {mark.time} {mark.unitName}
                      </ConferenceLink>
                      <ConferenceState {...mark} />
                      {mark.exceptions.length > 0 && (
                        <span className="font-semibold text-due">{boardWords.exceptions(mark.exceptions.length)}</span>
                      )}
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
