import { appraisalPartSchema } from '@kiemdiem/domain/appraisal/appraisal'
import { type DecisionPart, decisionActSchema, decisionPartSchema } from '@kiemdiem/domain/decision/decision'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { personSchema, serviceSchema } from '@kiemdiem/domain/model/person'
import { conferencePartSchema, type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { noticePartSchema } from '@kiemdiem/domain/notice/notice'
import { settlementActSchema } from '@kiemdiem/domain/notice/petition/petition'
import { proposedOf } from '@kiemdiem/domain/notice/told'
import { levelNamed } from '@kiemdiem/domain/pack/facts/registry-facts'
import { packOf } from '@kiemdiem/domain/pack/packs'
import type { Counted } from '@kiemdiem/domain/report/count-report'
import { reportingDecider } from '@kiemdiem/domain/report/facts'
import { issueReport as row } from '@kiemdiem/domain/report/issue-report'
import { reportActSchema } from '@kiemdiem/domain/report/report'
import type { Transaction } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { readCollective } from '../decision/read-collective.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readParts } from '../notice/read-parts.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'

const acts = (kind: string, campaign: string) =>
  db.collection('acts').where('kind', '==', kind).where('campaign', '==', campaign)

/** By person, the level of the year before on the civil or the Party's side, where the registry has it. */
const readBefore = async (tx: Transaction, { year, rulePack }: Campaign, reviews: readonly Review[]) => {
  const found = packOf({ rulePack })
  const people = reviews.filter(({ subjectKind }) => subjectKind === 'person')
  const services = await readAll(
    tx,
    people.map(({ subject }) => paths.service(subject)),
  )
  return new Map(
    people.flatMap(({ id, side }, at) => {
      const service = services[at] && parseOrNull(serviceSchema, services[at])
      const named = service?.ratings.find((each) => each.year === year - 1 && each.side === side)
      const level = named && found.ok ? levelNamed(found.pack, named.level) : null
      return level ? [[id, level] as const] : []
    }),
  )
}

const isTold = ({ doneAt, current }: Review): boolean => doneAt.notice !== undefined && current.notice !== undefined

/** Of what was told alone: what is hidden from subjects is not read. */
const readCounted = async (tx: Transaction, campaign: Campaign, reviews: readonly Review[]) => {
  const told = reviews.filter(isTold)
  const [notices, decided, appraised, conference, before, units] = await Promise.all([
    readParts(tx, noticePartSchema, told, 'notice'),
    readParts(tx, decisionPartSchema, told, 'decision'),
    readParts(tx, appraisalPartSchema, told, 'appraisal'),
    readParts(tx, conferencePartSchema, told, 'conference'),
    readBefore(tx, campaign, told),
    readAll(tx, [...new Set(reviews.map(({ unit }) => unit))].map(paths.unit)),
  ])
  const names = new Map(units.flatMap((doc) => parseOrNull(unitSchema, doc) ?? []).map(({ id, name }) => [id, name]))
  const counted = reviews.map((review): Counted => {
    const { id, unit } = review
    const notice = notices.get(id)
    return {
      ...{ review, unitName: names.get(unit) ?? '', told: notice?.to === 'subjects' ? notice : null },
      proposed: proposedOf(appraised.get(id) ?? null, conference.get(id) ?? null)?.proposed ?? null,
      ...{ reason: decided.get(id)?.reason ?? '', overrides: decided.get(id)?.overrides ?? [] },
      before: before.get(id) ?? null,
    }
  })
  return { counted, decided }
}

/** Resolutions over all groups, of meetings all of whose subjects were told. */
const readOverrides = async (tx: Transaction, campaign: Campaign, decided: ReadonlyMap<string, DecisionPart>) => {
  const meetings = await readEvery(tx, decisionActSchema, acts('decision', campaign.id))
  return meetings
    .filter(({ items }) => items.every(({ reviewId }) => decided.has(reviewId)))
    .flatMap(({ overrides }) => overrides ?? [])
}

const readSettlements = async (tx: Transaction, campaign: string, track: string) =>
  (await readEvery(tx, settlementActSchema, acts('settlement', campaign))).filter((act) => act.track === track)

export const issueReport = serve('issueReport', row, {
  named: readNamedCampaign,
  rest: async (tx, { track }, named) => {
    const { campaign, caller } = named
    const reviews = await readEvery(
      tx,
      reviewSchema,
      db.collection('reviews').where('campaign', '==', campaign.id).where('track', '==', track),
    )
    const [{ counted, decided }, settlements, { unit, people }, all, me] = await Promise.all([
      readCounted(tx, campaign, reviews),
      readSettlements(tx, campaign.id, track),
      readCollective(tx, reportingDecider(campaign, reviews)?.unit),
      readEvery(tx, reportActSchema, acts('report', campaign.id)),
      tx.get(db.doc(paths.person(caller.uid))),
    ])
    const issued = all.filter((act) => act.track === track)
    const entries = await readAll(
      tx,
      issued.map(({ id }) => paths.docket(id)),
    )
    return {
      ...named,
      track: { reviews: counted, settlements, overrides: await readOverrides(tx, campaign, decided) },
      ...{ unit, head: people.find(({ id }) => id === unit?.head) ?? null, issued },
      entries: entries.flatMap((each) => parseOrNull(docketEntrySchema, each) ?? []),
      caller: { ...caller, name: parse(personSchema, me).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
