import * as z from 'zod/mini'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done } from '../../commands/command.ts'
import { reasonGiven } from '../../commands/conditions.ts'
import { campaignIdSchema, keySchema, lineText } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { tidy } from '../../vi.ts'
import type { ReopeningAct } from '../acts.ts'

const input = z.strictObject({ campaign: campaignIdSchema, reason: lineText, key: keySchema })

interface ReopenNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
}

export interface ReopenFacts extends ReopenNamed {
  /** Another that is open or being opened. */
  another: boolean
  caller: ReopenNamed['caller'] & { name: string }
  /** As a condition asks it. */
  reason: string
}

const decide = (facts: ReopenFacts): Done => {
  const { campaign, input: asked, caller } = facts
  const act: ReopeningAct = {
    ...ofCampaign('reopening', facts),
    ...{ audience: [caller.uid], reason: tidy(asked.reason).trim() },
  }
  return {
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      { op: 'update', path: paths.campaign(campaign.id), data: { status: 'open' } },
    ],
  }
}

/**
 * "Mở lại để bổ sung hồ sơ": a superior's result, its notice, a petition come after the campaign was over; they go their usual way,
 * are archived, and handed over as a supplement, with which it is over again.
 */
export const reopenCampaign: Command<typeof input, ReopenNamed, ReopenFacts, Done, object> = {
  title: 'Mở lại đợt kiểm điểm đã kết thúc để bổ sung hồ sơ',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller, campaign }) => campaign.process.tracks.some(({ id }) => caller.access.organiser.includes(id)),
      why: 'Bộ phận tổ chức mở lại khi có kết quả của cấp trên, kiến nghị sau khi đã kết thúc; có lý do.',
    },
  ],
  conditions: [
    { atom: 'campaignOver', refuses: ({ campaign }) => (campaign.status === 'closed' ? null : 'campaignNotOver') },
    { atom: 'noCampaignYet', refuses: ({ another }) => (another ? 'anotherCampaignOpen' : null) },
    reasonGiven,
  ],
  writes: ['acts/{actId}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: campaignSubject,
}
