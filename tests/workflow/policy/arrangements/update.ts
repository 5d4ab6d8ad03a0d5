import { paths } from '@kiemdiem/domain/ids'
import { localDate } from '@kiemdiem/domain/time'
import type { DocumentReference } from 'firebase-admin/firestore'
import { serverNow } from '../../../../functions/src/clock.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import type { Fail } from '../trials/arrangement.ts'

/** Documents as they were before this trial changed them, the latest first. */
let before: { ref: DocumentReference; data: object }[] = []

/** Changes a document for one trial. */
export const change = async (path: string, data: Record<string, unknown>): Promise<void> => {
  const ref = db.doc(path)
  before.unshift({ ref, data: (await ref.get()).data() ?? {} })
  await ref.update(data)
}

/** Takes back what the last trial arranged: who was refused has changed nothing, so the next may use the same office. */
export const takeBack = async (): Promise<void> => {
  for (const { ref, data } of before) await ref.set(data)
  before = []
}

/** What the last trial arranged stands: its office is not used again. */
export const forget = (): void => {
  before = []
}

/** How the campaign of a place is no longer open. */
export const closed = <Place extends { campaign: string }>(): Fail<Place>[] =>
  (['closed', 'archived'] as const).map((status) => ({
    told: 'campaignClosed',
    documents: ({ campaign }) => change(paths.campaign(campaign), { status }),
  }))

/** A conference that has been called to so often today. */
export const todayIs = (calls: number) => ({ on: localDate(serverNow()), calls })
