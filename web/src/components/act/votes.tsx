import type { Tally } from '@kiemdiem/domain/model/minutes'
import { RATING_NAMES, RATINGS } from '@kiemdiem/domain/model/terms'
import { votesWords } from './vi.ts'

/** How the meeting voted: the levels that have votes, one a line. */
export const Votes = ({ tally }: { tally: Tally | null }) => {
  const counts = tally ? [...RATINGS, 'invalid' as const].filter((level) => tally[level] > 0) : []
  if (!tally || counts.length === 0) return <span className="block py-1 text-xs text-soft">{votesWords.noVotes}</span>
  return (
    <ul className="py-1 text-xs tabular-nums">
      {counts.map((level) => (
        <li key={level}>
          {votesWords.vote(level === 'invalid' ? votesWords.unclear : RATING_NAMES[level], tally[level])}
        </li>
      ))}
    </ul>
  )
}
