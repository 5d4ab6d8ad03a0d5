import { ofCampaign } from '../../acts/owned-act.ts'
import { summaryEntry } from '../../docket/entry.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { ActFacts } from '../../model/printed.ts'
import type { Unit } from '../../model/unit.ts'
import type { Write } from '../../writes/write.ts'
import type { AppraisalAct } from '../appraisal.ts'
import type { SummaryAct } from './summary-act.ts'

interface Facts {
  campaign: Campaign
  caller: { uid: string; name: string }
  now: Date
  /** Whose văn thư numbers it; null: nobody's. */
  unit: Unit | null
}

/** The report of a table, with its entry in the book of papers, in the transaction that hands the table over. */
export const summaryOf = (
  table: Pick<AppraisalAct, 'id' | 'track' | 'audience'>,
  issued: ActFacts,
  facts: Facts,
): { id: string; writes: Write[] } => {
  const { track, audience, id: appraisal } = table
  const act: SummaryAct = { ...ofCampaign('summary', facts), track, audience, appraisal, facts: issued }
  return {
    id: act.id,
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...(facts.unit ? [summaryEntry(act, facts.unit.id, facts.campaign)] : []),
    ],
  }
}
