import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Board } from '@kiemdiem/domain/model/progress'
import { useMemo } from 'react'
import type { Live } from '../../lib/live/live.ts'
import { unready } from '../../lib/live/unready.ts'
import { queries } from '../../lib/queries.ts'
import { useMe } from '../../lib/use-access.ts'
import { useBoards } from '../../lib/use-boards.ts'
import { useQuery } from '../../lib/use-query.ts'

/**
 * What a person's tasks are made of: the papers they write in this campaign, and the boards they see, which
 * name the papers that wait for them. A cadre reads a paper or two; boards are shared with the board's page.
 */
export const useMyWork = (campaign: Campaign): Live<{ papers: readonly Paper[]; boards: readonly Board[] }> => {
  const { uid, access } = useMe()
  const papers = useQuery(queries.myPapers(uid))
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return useMemo(() => {
    if (papers.state !== 'ready' || boards.state !== 'ready') return unready(papers, boards) ?? { state: 'loading' }
    return {
      state: 'ready',
      pending: papers.pending,
      stale: papers.stale || boards.stale,
      data: { papers: papers.data.filter((paper) => paper.campaign === campaign.id), boards: boards.data },
    }
  }, [papers, boards, campaign.id])
}
