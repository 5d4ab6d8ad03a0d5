import * as z from 'zod/mini'
import type { Called, Command, Done } from '../commands/command.ts'
import { campaignIdSchema, keySchema, reviewIdSchema, subjectSchema } from '../commands/fields.ts'
import { ACT_MAX } from '../model/act.ts'
import type { Campaign } from '../model/campaign.ts'
import type { AskedFacts } from './asked-facts.ts'
import { bodySpokenFor } from './spoken-for.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  body: subjectSchema,
  reviews: z.array(reviewIdSchema).check(z.minLength(1), z.maxLength(ACT_MAX)),
  key: keySchema,
})

interface AskedNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
}

interface AskedRead extends AskedNamed {
  /** Of those named on which this person is asked now; of what else was named nothing is said. */
  facts: readonly AskedFacts[]
}

/**
 * What a consulted body is shown of those on whom it is asked: what units have proposed of them. It is read from where it stands
 * and kept nowhere else: votes, opinions of others and what organisers propose are on the same sheets, and are not in the
 * answer.
 */
export const readAsked: Command<typeof input, AskedNamed, AskedRead, Done, { facts: readonly AskedFacts[] }> = {
  title: 'Xem hồ sơ được lấy ý kiến',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'consulted',
      is: ({ campaign, input, caller }) => bodySpokenFor(campaign, input.body, caller.uid) !== undefined,
      why: 'Biết chức vụ, mức tự xếp loại, mức và nhận xét của đơn vị để cho ý kiến; không có phiếu, ý kiến của nơi khác.',
    },
  ],
  conditions: [],
  writes: [],
  mails: [],
  decide: () => ({ writes: [] }),
  answer: (_, { facts }) => ({ facts }),
  subject: () => null,
  keeps: () => false,
}
