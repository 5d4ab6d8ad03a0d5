import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import type { Call } from '../serve/reader.ts'

/** What a call names that is about a campaign as a whole; null where there is none of that id. */
export const readNamedCampaign = async <Input extends { campaign: string }>(
  tx: Transaction,
  input: Input,
  call: Call,
) => {
  const campaign = parseOrNull(campaignSchema, await tx.get(db.doc(paths.campaign(input.campaign))))
  return campaign && { ...call, campaign, input }
}
