import * as z from 'zod/mini'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done } from '../../commands/command.ts'
import { reasonGiven } from '../../commands/conditions.ts'
import { campaignIdSchema, keySchema, lineText } from '../../commands/fields.ts'
import { once } from '../../commands/once.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { type CaughtUpFacts, caughtUp } from '../../registry/change/again/caught-up.ts'
import { CHANGED_PATHS } from '../../registry/change/changed-paths.ts'
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
  /** What the registry and the roles say by now, and what the campaign's documents say. */
  office: Pick<CaughtUpFacts, 'work' | 'scopes' | 'state' | 'accounts'>
  caller: ReopenNamed['caller'] & { name: string }
  /** As a condition asks it. */
  reason: string
}

/** Relations as they are today: the registry went on while the campaign was over. */
const today = once(({ office, caller, now }: ReopenFacts) => caughtUp({ ...office, caller, now }))

const decide = (facts: ReopenFacts): Done => {
  const { campaign, input: asked, caller } = facts
  const relations = today(facts)
  if (!relations.ok) throw new Error(`${campaign.id} was reopened without relations`)
  const act: ReopeningAct = {
    ...ofCampaign('reopening', facts),
    ...{ audience: [caller.uid], reason: tidy(asked.reason).trim() },
  }
  const { organisers } = relations
  return {
    mails: relations.mails,
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      { op: 'update', path: paths.campaign(campaign.id), data: { status: 'open', organisers } },
      ...relations.writes,
    ],
  }
}

/**
 * "Mở lại để bổ sung hồ sơ": a superior's result, its notice, a petition come after the campaign was over; they go their usual way,
 * are archived, and handed over as a supplement, with which it is over again. Who writes, reads and decides is by then who the registry and
 * the roles name: a head who left while it was over, or who was in charge for some days, finds nothing of it.
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
    {
      atom: 'relationsFound',
      refuses: (facts) => {
        const relations = today(facts)
        return relations.ok ? null : relations.reason
      },
    },
  ],
  writes: CHANGED_PATHS,
  mails: ['yourTurn'],
  decide,
  answer: () => ({}),
  subject: campaignSubject,
}
