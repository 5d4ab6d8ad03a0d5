import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Openings } from '@kiemdiem/domain/model/openings'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Summary } from '@kiemdiem/domain/model/summary'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { useMemo } from 'react'
import { queries } from '../../lib/data/queries.ts'
import { useDocs } from '../../lib/data/use-doc.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { documents } from '../../lib/live/documents.ts'
import type { Live } from '../../lib/live/live.ts'
import { unready } from '../../lib/live/unready.ts'
import { useMe } from '../../lib/use-access.ts'

interface Work {
  papers: readonly Paper[]
  conferences: readonly Conference[]
  boards: readonly Board[]
  summaries: readonly Summary[]
  /** Sent papers that this person has opened, and when last. */
  opened: Openings['papers']
}

/**
 * What a person's tasks are made of: the papers they write in this campaign, the conferences they attend or keep, the
 * boards on which they act themselves, one summary of each track they organise, however many units it has, and what they
 * have opened already.
 */
export const useMyWork = (campaign: Campaign): Live<Work> => {
  const { uid, access } = useMe()
  const papers = useQuery(queries.myPapers(uid))
  const conferences = useQuery(queries.myConferences(campaign.id, uid))
  const pages = useQuery(queries.boardsIView(campaign.id, uid))
  // A campaign that was opened this minute has none yet: then nothing waits.
  const summaries = useDocs(
    campaign.process.tracks
      .filter(({ id }) => access.organiser.includes(id))
      .map(({ id }) => documents.summary(campaign.id, id)),
  )
  const openings = useDocs([documents.openings(campaign.id, uid)])
  return useMemo(() => {
    if (
      papers.state !== 'ready' ||
      conferences.state !== 'ready' ||
      pages.state !== 'ready' ||
      summaries.state !== 'ready' ||
      openings.state !== 'ready'
    )
      return unready(papers, conferences, pages, summaries, openings) ?? { state: 'loading' }
    return {
      state: 'ready',
      pending: papers.pending,
      stale: [papers, conferences, pages, summaries].some(({ stale }) => stale),
      data: {
        papers: papers.data.filter((paper) => paper.campaign === campaign.id),
        conferences: conferences.data,
        boards: joinPages(pages.data),
        summaries: summaries.data,
        opened: openings.data[0]?.papers ?? {},
      },
    }
  }, [papers, conferences, pages, summaries, openings, campaign.id])
}
