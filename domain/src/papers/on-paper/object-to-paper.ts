import * as z from 'zod/mini'
import { remarkOn } from '../../acts/remark-on.ts'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { keySchema, paperIdSchema, shortText } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Paper, Revision } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { type PaperNamed, paperSubject } from '../paper-named.ts'
import { objectedEntryWrites } from './objected-entry.ts'

const input = z.strictObject({ paperId: paperIdSchema, reason: shortText, key: keySchema })

interface ObjectNamed extends PaperNamed {
  /** The revision last accepted; null before the first. */
  accepted: Revision | null
}

export interface ObjectToPaperFacts extends ObjectNamed {
  campaign: Pick<Campaign, 'status' | 'organisers'>
  reviews: readonly Review[]
  reason: string
  caller: Called['caller'] & { name: string }
}

/** Whether the text that counts was entered from paper, and who signed it has said that he does not agree. */
export const objectedTo = ({ remarks = [], accepted }: Pick<Paper, 'remarks' | 'accepted'>): RemarkOf | undefined =>
  remarks.find(({ about }) => about === String(accepted))
type RemarkOf = NonNullable<Paper['remarks']>[number]

const decide = (facts: ObjectToPaperFacts): Done => {
  const { paper, accepted, campaign, caller, now } = facts
  const { id, campaign: of, unit, unitName, tracks, remarks, responsible } = paper
  const [track = ''] = tracks
  const by = accepted?.by ?? responsible
  const said = remarkOn(
    {
      ...{ campaign: of, unit, unitName, track, remarks, header: paths.paper(id) },
      of: { kind: 'paper', id },
      audience: [...new Set([responsible, by])],
    },
    { ...facts, about: String(paper.accepted), what: 'objected' },
  )
  const told = [by, ...tracks.flatMap((each) => campaign.organisers[each] ?? [])]
  const mails = [...new Set(told)]
    .filter((to) => to !== caller.uid)
    .sort()
    .map((to) => queueMail('entryObjected', { paper }, { occasion: paper.accepted, to, now }))
  const shown = objectedEntryWrites(facts.reviews, by, now)
  return {
    writes: [...said.writes, ...shown, ...mails.map(({ write }) => write)],
    mails: mails.map(({ id: mail }) => mail),
  }
}

/**
 * "Không đồng ý với nội dung nhập thay": who signed the paper says that what was entered is not what he signed (0031). It
 * changes nothing of the text; who entered it and the organisers are told, see it on the board and among their tasks, and
 * may return it.
 */
export const objectToPaper: Command<typeof input, ObjectNamed, ObjectToPaperFacts, Done, object> = {
  title: 'Không đồng ý với bản kiểm điểm nhập thay',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'responsible',
      is: ({ paper, caller }) => paper.responsible === caller.uid,
      and: [{ atom: 'enteredOnPaper', holds: ({ accepted }) => accepted?.onPaper !== undefined }],
      why: 'Người ký bản giấy nêu ý kiến về nội dung người khác đã nhập thay; ý kiến được lưu, bộ phận tổ chức xem xét.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'notObjected', refuses: ({ paper }) => (objectedTo(paper) ? 'alreadyObjected' : null) },
    reasonGiven,
  ],
  writes: ['acts/{actId}', 'papers/{paperId}', 'reviews/{reviewId}', 'progress/{campaignId}/boards/{boardId}'],
  mails: ['entryObjected'],
  decide,
  answer: () => ({}),
  subject: paperSubject,
}
