import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Board } from '@kiemdiem/domain/model/progress'
import { useMemo } from 'react'
import type { Live } from '../../lib/live/live.ts'
import { unready } from '../../lib/live/unready.ts'
import { queries } from '../../lib/queries.ts'
import { useMe } from '../../lib/use-access.ts'
import { useBoards } from '../../lib/use-boards.ts'
import { useQuery } from '../../lib/use-query.ts'

interface Work {
  papers: readonly Paper[]
  conferences: readonly Conference[]
  boards: readonly Board[]
}

/**
 * What a person's tasks are made of: the papers they write in this campaign, the conferences they attend or keep, and
 * the boards they see, which name the papers that wait for them. A cadre reads a paper and a conference or two; boards
 * are shared with the board's page.
 */
export const useMyWork = (campaign: Campaign): Live<Work> => {
  const { uid, access } = useMe()
  const papers = useQuery(queries.myPapers(uid))
  const conferences = useQuery(queries.myConferences(campaign.id, uid))
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return useMemo(() => {
    if (papers.state !== 'ready' || conferences.state !== 'ready' || boards.state !== 'ready')
      return unready(papers, conferences, boards) ?? { state: 'loading' }
    return {
      state: 'ready',
      pending: papers.pending,
      stale: papers.stale || conferences.stale || boards.stale,
      data: {
        papers: papers.data.filter((paper) => paper.campaign === campaign.id),
        conferences: conferences.data,
        boards: boards.data,
      },
    }
  }, [papers, conferences, boards, campaign.id])
}
