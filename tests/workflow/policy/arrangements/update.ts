import { paths } from '@kiemdiem/domain/ids'
import { db } from '../../../../functions/src/firestore/db.ts'
import type { Fail } from '../trials/arrangement.ts'

export const change = (path: string, data: Record<string, unknown>): Promise<unknown> => db.doc(path).update(data)

/** How the campaign of a place is no longer open. */
export const closed = <Place extends { campaign: string }>(): Fail<Place>[] =>
  (['closed', 'archived'] as const).map((status) => ({
    told: 'campaignClosed',
    documents: ({ campaign }) => change(paths.campaign(campaign), { status }),
  }))
