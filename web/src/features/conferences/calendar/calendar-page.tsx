import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useMe } from '../../../lib/use-access.ts'
import { WithCampaign } from '../parts/with-campaign.tsx'
import { CalendarEditor } from './calendar-editor.tsx'
import { DayList } from './day-list.tsx'
import { calendarWords as words } from './vi.ts'

const ReadOnly = ({ campaign: { calendar } }: { campaign: Campaign }) => (
  <>
    <div className="grid gap-4 md:grid-cols-2">
      <DayList kind="off" calendar={calendar} />
      <DayList kind="worked" calendar={calendar} />
    </div>
    <p className="prose-measure text-sm">
      <span className="text-soft">{words.source}:</span> {calendar.source}
    </p>
    <p className="prose-measure text-sm text-soft">{words.readOnly}</p>
  </>
)

/** Days off and swapped days of the campaign: everybody reads them, its organisers edit them. */
export const CalendarPage = () => {
  const { access } = useMe()
  return (
    <WithCampaign title={words.title}>
      {(campaign) => (
        <>
          <p className="prose-measure text-soft">{words.intro}</p>
          {campaign.process.tracks.some(({ id }) => access.organiser.includes(id)) ? (
            <CalendarEditor campaign={campaign} />
          ) : (
            <ReadOnly campaign={campaign} />
          )}
        </>
      )}
    </WithCampaign>
  )
}
