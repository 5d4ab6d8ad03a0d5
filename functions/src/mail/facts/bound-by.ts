import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import type { Gate } from '@kiemdiem/domain/model/gate'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'

/** Conferences of the units whose order these gates keep. */
export const readBoundBy = async (campaign: string, met: readonly Gate[]): Promise<Conference[]> => {
  const units = [...new Set(met.map((gate) => gate.bindsUnit))]
  const bound = await Promise.all(
    units.map((unit) => db.collection('conferences').where('campaign', '==', campaign).where('unit', '==', unit).get()),
  )
  return bound.flatMap(({ docs }) => docs.map((doc) => parse(conferenceSchema, doc)))
}
