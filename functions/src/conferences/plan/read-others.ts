import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { type Gate, gateSchema } from '@kiemdiem/domain/model/gate'
import type { Query, QuerySnapshot, Transaction } from 'firebase-admin/firestore'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'

/** Without a transaction nothing is locked. */
const found = (tx: Transaction | null, query: Query): Promise<QuerySnapshot> => (tx ? tx.get(query) : query.get())

/** The campaign's gates, some thirty small documents; for a preview, which stores none, those that bind the unit. */
export const readGates = async (tx: Transaction | null, campaign: string, unit: string): Promise<Gate[]> => {
  const all = db.collection('gates').where('campaign', '==', campaign)
  return (await found(tx, tx ? all : all.where('bindsUnit', '==', unit))).docs.map((doc) => parse(gateSchema, doc))
}

/**
 * Conferences of the unit, cancelled ones included; where a closed gate binds it, those of the whole campaign, because
 * what must come first may be planned elsewhere.
 */
export const readConferences = async (
  tx: Transaction | null,
  campaign: string,
  unit: string,
  all: boolean,
): Promise<Conference[]> => {
  const ofCampaign = db.collection('conferences').where('campaign', '==', campaign)
  const { docs } = await found(tx, all ? ofCampaign : ofCampaign.where('unit', '==', unit))
  return docs.map((doc) => parse(conferenceSchema, doc))
}
