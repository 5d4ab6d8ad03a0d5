import { isRatedHere } from '@kiemdiem/domain/conference/agenda'
import { asStated, type StatedRating, selfRatingOf } from '@kiemdiem/domain/conference/proposal/self-rating'
import type { MinutedItem } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { AgendaItem, Conference } from '@kiemdiem/domain/model/conference'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import type { ReactNode } from 'react'
import { WithDocs } from '../../../components/layout/with-docs.tsx'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf, type Live } from '../../../lib/live/live.ts'

type Ratings = Readonly<Record<string, StatedRating>>

/** An item of a draft with what its subject presented, as the confirmed minutes will state it. */
export const presentedBy = (item: MinutedItem, ratings: Ratings): MinutedItem =>
  item.reviewId !== null && item.state === 'reviewed' && item.reviewId in ratings
    ? { ...item, ...asStated(ratings[item.reviewId] ?? null) }
    : item

const isThere = <T,>(live: Live<T>): T[] => {
  const data = dataOf(live)
  return data === null ? [] : [data]
}

/** Level that each subject rated here gave itself, as far as this person may read its text; around no typing. */
export const WithSelfRatings = (props: {
  conference: Conference
  campaign: Campaign
  children: (ratings: Ratings) => ReactNode
}) => {
  const { conference, campaign, children } = props
  const side = campaign.process.tracks.find(({ id }) => id === conference.track)?.side ?? 'civil'
  const rated = conference.agenda.filter(isRatedHere)
  const levels = (papers: readonly Paper[], texts: readonly Live<Revision>[]): Ratings => {
    const levelOf = (item: AgendaItem): StatedRating => {
      const at = papers.findIndex(({ id }) => id === item.paperId)
      const [paper, text] = [papers[at], texts[at]]
      const sealed = text && dataOf(text)
      return paper && sealed ? selfRatingOf({ ...item, side }, paper, sealed) : null
    }
    return Object.fromEntries(rated.map((item) => [item.reviewId ?? '', levelOf(item)]))
  }
  return (
    <WithDocs refs={[...new Set(rated.map(({ paperId }) => paperId))].map(documents.paper)}>
      {(found) => {
        const papers = found.flatMap(isThere).filter(({ accepted }) => accepted > 0)
        return (
          <WithDocs refs={papers.map(({ id, accepted }) => documents.revision(id, accepted))}>
            {(texts) => children(levels(papers, texts))}
          </WithDocs>
        )
      }}
    </WithDocs>
  )
}
