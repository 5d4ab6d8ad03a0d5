import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { UnitProgress } from '@kiemdiem/domain/progress/fold-boards'
import { mayReadRow } from '@kiemdiem/domain/progress/rows/may-read-row'
import { maySuggestRow } from '@kiemdiem/domain/progress/rows/may-suggest-row'
import { awaitsConference } from '@kiemdiem/domain/reviews/standing'
import { Link } from 'wouter'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useMe } from '../../../lib/use-access.ts'
import { boardWords } from '../vi.ts'
import { DetailRow } from './detail-row.tsx'

/**
 * The rows of an opened unit. An organiser's right to read follows from the track; for anybody else the unit's
 * own entry says who heads it, one read when it is opened.
 */
export const UnitDetail = ({ id, unit, campaign }: { id: string; unit: UnitProgress; campaign: Campaign }) => {
  const { uid, access } = useMe()
  const viewer = { uid, organiser: access.organiser }
  const organises = access.organiser.includes(unit.track)
  const entry = dataOf(useDoc(organises ? null : documents.unit(unit.unit)))
  const enters = organises || (entry?.clerks.includes(uid) ?? false)
  return (
    <>
      {organises && unit.late > 0 && (
        <p className="px-4 py-1 text-sm md:pl-9">
          <Link href={`/tien-do/don-doc?ai=don-vi.${unit.unit}`} className="target inline-flex items-center">
            {boardWords.remindUnit(unit.unitName)}
          </Link>
        </p>
      )}
      <ul
        id={id}
        aria-label={boardWords.rowsOf(unit.unitName)}
        className="grid gap-px border-l-4 border-accent bg-line"
      >
        {unit.rows.map((state) => (
          <DetailRow
            key={state.reviewId}
            state={state}
            calendar={campaign.calendar}
            mayRead={mayReadRow(state, viewer, entry, campaign.process)}
            maySuggest={maySuggestRow(state, viewer, entry, campaign.process)}
            mayEnter={enters && state.row.stage === 'selfReview' && !state.row.actors.includes(uid)}
            maySetAside={organises && awaitsConference(state.row.step) && state.row.subject !== uid}
          />
        ))}
      </ul>
    </>
  )
}
