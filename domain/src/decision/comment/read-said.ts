import * as z from 'zod/mini'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignIdSchema, keySchema, reviewIdSchema } from '../../commands/fields.ts'
import type { Access } from '../../model/access.ts'
import { ACT_MAX } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import { isEmpty } from '../../vi.ts'
import { isRecorder, organisesAny } from './may-comment.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  reviews: z.array(reviewIdSchema).check(z.minLength(1), z.maxLength(ACT_MAX)),
  key: keySchema,
})

/** What was said of one subject before its decision, whole; empty: nothing. */
export interface Said {
  reviewId: string
  /** By the head, in the unit's proposal. */
  head: string
  /** By the conference, in its minutes. */
  conference: string
  /** By who appraised. */
  appraisal: string
}

/** What a comment begins with: the head's words, else the conference's. */
export const beginsWith = ({ head, conference }: Pick<Said, 'head' | 'conference'>): string =>
  isEmpty(head) ? conference : head

interface SaidNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

interface SaidRead extends SaidNamed {
  /** Of those named whom this person writes of; of what else was named nothing is said. */
  said: readonly Said[]
}

/**
 * What was said of those whom somebody writes of for who decides, from the papers in which it stands: the sheet of a group has
 * only the beginning. Kept nowhere else.
 */
export const readSaid: Command<typeof input, SaidNamed, SaidRead, Done, { said: readonly Said[] }> = {
  title: 'Xem nhận xét đã có của hội nghị, đơn vị',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller, campaign }) => organisesAny(campaign, caller.access),
      why: 'Biết hội nghị, đơn vị đã nhận xét gì về người, tập thể thuộc nhóm được giao để ghi nhận xét, in phiếu.',
    },
    {
      who: 'recorder',
      is: ({ caller, campaign }) => isRecorder(campaign, caller.uid),
      why: 'Biết hội nghị, đơn vị đã nhận xét gì về người, tập thể thuộc nhóm được giao để ghi nhận xét, in phiếu.',
    },
  ],
  conditions: [],
  writes: [],
  mails: [],
  decide: () => ({ writes: [] }),
  answer: (_, { said }) => ({ said }),
  subject: () => null,
  keeps: () => false,
}
