import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { notRatedHere } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { Votes } from '../act/votes.tsx'
import { ratedWords as words } from './vi.ts'

/** What the conference and the unit have said: votes, the level that went on, the head's where it differs. */
export const Proposed = ({ row }: { row: Pick<SheetRow, 'proposal'> }) => {
  const { proposal } = row
  if (!proposal) return words.returned
  const { tally, proposed, headOpinion, notRated, differences = [], remark } = proposal
  if (notRated) return notRatedHere(notRated)
  return (
    <>
      {tally && <Votes tally={tally} />}
      <p className="font-semibold">{proposed ? words.proposed(RATING_NAMES[proposed]) : words.none}</p>
      {headOpinion && <p>{words.headOpinion(RATING_NAMES[headOpinion])}</p>}
      {differences.map(({ kind, text, reason }) => (
        <p key={kind} className="text-warn">
          {text} {reason && `${words.reason}: ${reason}`}
        </p>
      ))}
      {remark && (
        <p className="whitespace-pre-line">
          <span className="text-soft">{words.unitRemark}:</span> {remark}
        </p>
      )}
    </>
  )
}
