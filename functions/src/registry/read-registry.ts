import { handledBy } from '@kiemdiem/domain/accounts/roles/handled-by'
import { paths } from '@kiemdiem/domain/ids'
import { type Access, accessSchema } from '@kiemdiem/domain/model/access'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type Person, personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import type { RegistryState } from '@kiemdiem/domain/registry/change/work'
import type { RegistryNamed } from '@kiemdiem/domain/registry/commands/may-save'
import type { Query, Transaction } from 'firebase-admin/firestore'
import type * as z from 'zod/mini'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import type { Call } from '../serve/reader.ts'
import { refusal } from '../serve/refuse.ts'

/** Every document of a query under its schema. */
export const readEvery = async <S extends z.ZodMiniType>(
  tx: Transaction,
  schema: S,
  query: Query,
): Promise<z.output<S>[]> => (await tx.get(query)).docs.map((doc) => parse(schema, doc))

/** Campaigns that a change of the registry has to be worked into. */
export const readOpenCampaigns = (tx: Transaction): Promise<Campaign[]> =>
  readEvery(tx, campaignSchema, db.collection('campaigns').where('status', '==', 'open'))

/** Whether a campaign is being opened just now: its roster is frozen, and not all of it is written yet. */
export const isOpening = async (tx: Transaction): Promise<boolean> =>
  !(await tx.get(db.collection('campaigns').where('status', '==', 'opening').limit(1))).empty

/** The same for what a file brings, of which nobody tells beforehand what it touches. */
export const refuseWhileOpening = async (tx: Transaction): Promise<void> => {
  if (await isOpening(tx)) throw refusal('openingRuns')
}

/** In which tracks the thing has reviews in open campaigns. Registrars need none. */
const tracksOf = async (tx: Transaction, id: string): Promise<string[]> => {
  const open = await readOpenCampaigns(tx)
  const fields = id.startsWith('u-') ? ['unit', 'subject'] : ['subject']
  const found = await Promise.all(
    open.flatMap((campaign) =>
      fields.map((field) =>
        readEvery(
          tx,
          reviewSchema,
          db.collection('reviews').where('campaign', '==', campaign.id).where(field, '==', id),
        ),
      ),
    ),
  )
  return [...new Set(found.flat().map(({ track }) => track))]
}

/** Who asks to change this unit or person, with what it is to him. */
export const readNamed = async (tx: Transaction, id: string, call: Call): Promise<RegistryNamed & Call> => {
  const { registrar, organiser } = call.caller.access
  return { ...call, tracks: registrar || organiser.length === 0 ? [] : await tracksOf(tx, id) }
}

/** Those of these people who are known. */
const readPeople = async (tx: Transaction, ids: readonly string[]): Promise<Person[]> =>
  (await readAll(tx, [...new Set(ids)].map(paths.person))).flatMap(
    (snapshot) => parseOrNull(personSchema, snapshot) ?? [],
  )

/** All units, some hundred small documents; of people those that are named, or everybody where open work may be touched. */
export const readState = async (tx: Transaction, people: readonly string[] | 'all'): Promise<RegistryState> => ({
  units: await readEvery(tx, unitSchema, db.collection('units')),
  people: people === 'all' ? await readEvery(tx, personSchema, db.collection('people')) : await readPeople(tx, people),
})

/** Accounts of everybody who organises a track of these campaigns, was named to appraise a group, or records what is decided. */
export const readOrganisers = async (tx: Transaction, campaigns: readonly Campaign[]): Promise<Access[]> => {
  const ids = new Set(campaigns.flatMap(handledBy))
  return (await readAll(tx, [...ids].map(paths.access))).flatMap(
    (snapshot) => parseOrNull(accessSchema, snapshot) ?? [],
  )
}

export const readAccess = async (tx: Transaction, uid: string): Promise<Access | null> =>
  parseOrNull(accessSchema, await tx.get(db.doc(paths.access(uid))))

/** Whether something was recorded under this trail: of what was removed nothing else is left. `first`: its first event. */
export const isRecorded = async (tx: Transaction, first: string): Promise<boolean> =>
  (await tx.get(db.doc(first))).exists
