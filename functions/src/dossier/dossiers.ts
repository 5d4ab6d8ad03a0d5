import { type HandoverAct, handoverActSchema } from '@kiemdiem/domain/dossier/acts'
import { archiveReviews as archive } from '@kiemdiem/domain/dossier/commands/archive-reviews'
import type { DossierNamed } from '@kiemdiem/domain/dossier/commands/facts'
import { filePapers as file } from '@kiemdiem/domain/dossier/commands/file-papers'
import { handOverDossier as handOver } from '@kiemdiem/domain/dossier/commands/hand-over-dossier'
import { readDossier as read } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { reopenCampaign as reopen } from '@kiemdiem/domain/dossier/commands/reopen-campaign'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import { personSchema } from '@kiemdiem/domain/model/person'
import { scopeSchema } from '@kiemdiem/domain/model/scope'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import type { Transaction } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readEvery, readOrganisers, readState } from '../registry/read-registry.ts'
import { readWork } from '../registry/read-works.ts'
import { serve } from '../serve/serve.ts'
import { readChain } from './read-chain.ts'
import { readChecklist, readReviewsOf } from './read-checklist.ts'

/** The last that was opened, whether it is over or not. */
const readLatest = async (tx: Transaction): Promise<Campaign | null> => {
  const known = db.collection('campaigns').where('status', 'in', ['open', 'closed', 'archived'])
  const found = await readEvery(tx, campaignSchema, known)
  const order = (campaign: Campaign) => campaign.year * 2 + (campaign.status === 'open' ? 1 : 0)
  return found.toSorted((a, b) => order(b) - order(a))[0] ?? null
}

const readHandovers = (tx: Transaction, { id }: Campaign): Promise<HandoverAct[]> =>
  readEvery(tx, handoverActSchema, db.collection('acts').where('campaign', '==', id).where('kind', '==', 'handover'))

const nameOf = async (tx: Transaction, uid: string) => parse(personSchema, await tx.get(db.doc(paths.person(uid)))).name

/** The reviews of a track with their checklist, and who asks. */
const readAround = async <Named extends DossierNamed>(tx: Transaction, named: Named) => {
  const { campaign, input, caller } = named
  const [all, name] = await Promise.all([readReviewsOf(tx, campaign), nameOf(tx, caller.uid)])
  const reviews = all.filter(({ track }) => track === input.track)
  const checklist = await readChecklist(tx, campaign, input.track, reviews)
  const elsewhere = all.filter(({ track }) => track !== input.track)
  return { ...named, reviews, elsewhere, checklist, caller: { ...caller, name } }
}

export const readDossier = serve('readDossier', read, {
  named: async (tx, input, call) => {
    const id = input.campaign ?? (await readLatest(tx))?.id
    const named = id === undefined ? null : await readNamedCampaign(tx, { campaign: id }, call)
    return named && { ...named, input: { track: input.track } }
  },
  rest: async (tx, _input, named) => {
    const around = await readAround(tx, named)
    const [units, handovers] = await Promise.all([
      readAll(tx, [...new Set(around.reviews.map(({ unit }) => unit))].map(paths.unit)),
      readHandovers(tx, named.campaign),
    ])
    const names = units.flatMap((doc) => parseOrNull(unitSchema, doc) ?? []).map(({ id, name }) => [id, name] as const)
    return { ...around, handovers, units: new Map(names) }
  },
  logged: ({ campaign }) => (campaign === null ? {} : { campaign }),
})

export const filePapers = serve('filePapers', file, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => ({ ...(await readAround(tx, named)), input }),
  logged: ({ campaign }) => ({ campaign }),
})

export const archiveReviews = serve('archiveReviews', archive, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => ({ ...(await readAround(tx, named)), input }),
  logged: ({ campaign }) => ({ campaign }),
})

export const handOverDossier = serve('handOverDossier', handOver, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const around = await readAround(tx, named)
    const [handovers, chain, { units }] = await Promise.all([
      readHandovers(tx, named.campaign),
      readChain(tx, around.reviews),
      readState(tx, []),
    ])
    return { ...around, input, handovers, chain, units }
  },
  logged: ({ campaign }) => ({ campaign }),
})

/** Accounts of who organises a track of it by now, and of whoever it names to handle a group. */
const readAccounts = async (tx: Transaction, campaign: Campaign) => {
  const tracks = campaign.process.tracks.map(({ id }) => id)
  const holders = db.collection('access').where('organiser', 'array-contains-any', tracks)
  const found = [...(await readEvery(tx, accessSchema, holders)), ...(await readOrganisers(tx, [campaign]))]
  return [...new Map(found.map((access) => [access.personId, access])).values()]
}

/** What a campaign that is over says of who is what to it, and what the registry and the roles say by now. */
const readOffice = async (tx: Transaction, campaign: Campaign) => ({
  work: await readWork(tx, campaign),
  scopes: await readEvery(tx, scopeSchema, db.collection('scopes').where('campaign', '==', campaign.id)),
  state: await readState(tx, 'all'),
  accounts: await readAccounts(tx, campaign),
})

export const reopenCampaign = serve('reopenCampaign', reopen, {
  named: readNamedCampaign,
  rest: async (tx, { reason }, named) => {
    const [open, name, office] = await Promise.all([
      tx.get(db.collection('campaigns').where('status', 'in', ['open', 'opening']).limit(2)),
      nameOf(tx, named.caller.uid),
      readOffice(tx, named.campaign),
    ])
    return {
      ...named,
      another: open.docs.some(({ id }) => id !== named.campaign.id),
      ...{ reason, office },
      caller: { ...named.caller, name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
