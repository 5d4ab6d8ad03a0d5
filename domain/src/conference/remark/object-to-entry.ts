import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { actIdSchema, conferenceIdSchema, keySchema, shortText } from '../../commands/fields.ts'
import type { MinutesAct, ProposalAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import { boardWrites } from '../../progress/rows/board-writes.ts'
import { type ConferenceNamed, conferenceSubject } from '../kind/conference-named.ts'
import { inWhoseName } from './in-whose-name.ts'
import { makeRemark } from './make-remark.ts'

const input = z.strictObject({ conferenceId: conferenceIdSchema, act: actIdSchema, reason: shortText, key: keySchema })

export interface ObjectNamed extends ConferenceNamed {
  /** Minutes or proposal of this conference; null where there is none. */
  act: MinutesAct | ProposalAct | null
}

export interface ObjectFacts extends ObjectNamed {
  campaign: Pick<Campaign, 'status'>
  reason: string
  caller: ConferenceNamed['caller'] & { name: string }
}

const isNamed = ({ conference, act, caller }: ObjectNamed): boolean =>
  act !== null && inWhoseName(conference, act).includes(caller.uid)

const saidAlready = ({ conference: { remarks = [] }, act, caller }: ObjectFacts): boolean =>
  remarks.some(({ about, what, by }) => about === act?.id && what === 'objected' && by === caller.uid)

const decide = (facts: ObjectFacts): Done => {
  const { act, conference, now } = facts
  if (!act) throw new Error(`no entry of ${conference.id}`)
  const { after, writes } = makeRemark({ ...facts, about: act, what: 'objected' })
  return { writes: [...writes, ...boardWrites({ conference: after }, now)] }
}

/**
 * "Tôi không đồng ý với nội dung nhập thay": somebody in whose name another entered minutes or a proposal says so. It
 * changes nothing of the act; the organisers see it, and may reopen or return.
 */
export const objectToEntry: Command<typeof input, ObjectNamed, ObjectFacts, Done, object> = {
  title: 'Không đồng ý với nội dung nhập thay',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'namedInEntry',
      is: isNamed,
      why: 'Chủ trì, thư ký, người đứng đầu có tên trong văn bản do người khác nhập thay; ý kiến được lưu, bộ phận tổ chức xem xét.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'notObjected', refuses: (facts) => (saidAlready(facts) ? 'alreadyObjected' : null) },
    reasonGiven,
  ],
  writes: ['acts/{actId}', 'conferences/{conferenceId}', 'progress/{campaignId}/boards/{boardId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: conferenceSubject,
}
