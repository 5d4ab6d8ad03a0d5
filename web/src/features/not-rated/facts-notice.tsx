import type { Eligibility } from '@kiemdiem/domain/ratings/not-rated/eligibility'
import { NOT_RATED } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { useEffect, useState } from 'react'
import { Notice } from '../../components/message/notice.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { sentenceFor } from '../../lib/errors-vi.ts'
import { notRatedWords } from './vi.ts'

/** Whom the facts of the registry point at, with the sum: read on the server, because leave is private. */
export const FactsNotice = ({ reviewId }: { reviewId: string }) => {
  const [points, setPoints] = useState<Eligibility | string | null>(null)
  useEffect(() => {
    let wanted = true
    const asked = { reviewId, reason: null, note: '', preview: true, key: newKey() }
    command('setNotRated', asked)
      .then((answer) => wanted && setPoints(answer.points))
      .catch((error) => wanted && setPoints(sentenceFor(error)))
    return () => {
      wanted = false
    }
  }, [reviewId])
  if (points === null) return null
  if (typeof points === 'string') return <Notice kind="warn">{points}</Notice>
  return points.ok ? (
    <Notice kind="info" title={notRatedWords.factsTitle}>
      {points.words}
    </Notice>
  ) : (
    <Notice kind="warn" title={notRatedWords.factsTitle} source={NOT_RATED[points.notRated].source} live>
      {points.words} {notRatedWords.factsAgainst}
    </Notice>
  )
}
