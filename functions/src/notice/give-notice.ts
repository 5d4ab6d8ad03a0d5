import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { appraisalPartSchema } from '@kiemdiem/domain/appraisal/appraisal'
import { commentActSchema, lastWritten } from '@kiemdiem/domain/decision/comment/comment'
import { type DecisionPart, decisionPartSchema } from '@kiemdiem/domain/decision/decision'
import { resultActSchema } from '@kiemdiem/domain/decision/result/result'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { personSchema } from '@kiemdiem/domain/model/person'
import { conferencePartSchema, type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { giveNotice as row } from '@kiemdiem/domain/notice/give/give-notice'
import { noticePartSchema } from '@kiemdiem/domain/notice/notice'
import { mayTell } from '@kiemdiem/domain/notice/told'
import type { Mending } from '@kiemdiem/domain/remediation/reopen'
import type { Transaction } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { readCivilLevels } from '../decision/read-result-facts.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'
import { readParts } from './read-parts.ts'

/** By review id, plans of mending that rest on what was told before, each with all reviews of its paper. */
const readMending = async (tx: Transaction, reviews: readonly Review[]): Promise<ReadonlyMap<string, Mending>> => {
  const planned = reviews.filter(({ remediation }) => remediation !== undefined)
  const papers = await readAll(
    tx,
    planned.map(({ paperId }) => paths.paper(paperId)),
  )
  const told = planned.flatMap(({ id }, at) => {
    const paper = papers[at] && parseOrNull(paperSchema, papers[at])
    const part = paper?.notices?.[id]?.part
    return paper && part ? [{ id, paper, part }] : []
  })
  const known = new Map(reviews.map((review) => [review.id, review]))
  const others = told.flatMap(({ paper }) => paper.reviewIds).filter((id) => !known.has(id))
  const [parts, found] = await Promise.all([
    readAll(
      tx,
      told.map(({ id, part }) => paths.reviewPart(id, part)),
    ),
    readAll(tx, [...new Set(others)].map(paths.review)),
  ])
  for (const doc of found) known.set(doc.id, parse(reviewSchema, doc))
  return new Map(
    told.flatMap(({ id, paper }, at) => {
      const before = parts[at] && parseOrNull(noticePartSchema, parts[at])
      const resting = paper.reviewIds.flatMap((each) => known.get(each) ?? [])
      return before ? [[id, { paper, reviews: resting, before }] as const] : []
    }),
  )
}

/** By review id, what who decides wrote last of each, in these groups. */
const readComments = async (tx: Transaction, scopes: readonly string[]) => {
  const comments = db.collection('acts').where('kind', '==', 'comment')
  const found = await Promise.all(
    scopes.map((scope) => readEvery(tx, commentActSchema, comments.where('scope', '==', scope))),
  )
  return lastWritten(found.flat())
}

/** By act, who recorded what a head decided alone. */
const readDecidedBy = async (tx: Transaction, decided: Iterable<DecisionPart>) => {
  const acts = [...decided].flatMap(({ way, act }) => (way === 'head' ? [act] : []))
  const found = await readAll(tx, [...new Set(acts)].map(paths.act))
  const parsed = found.flatMap((doc) => parseOrNull(resultActSchema, doc) ?? [])
  return new Map(parsed.map(({ id, by }) => [id, by] as const))
}

const planOf = (mending: Mending | undefined) => (mending ? { mending } : {})

export const giveNotice = serve('giveNotice', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const { caller, campaign } = named
    const found = await readAll(tx, [...new Set(input.reviews)].map(paths.review))
    const reviews = found
      .flatMap((one) => parseOrNull(reviewSchema, one) ?? [])
      .filter((review) => review.campaign === campaign.id)
    // What is hidden from the caller is not read either.
    const seen = reviews.filter((review) => mayTell(review, caller, campaign))
    const [me, decided, appraised, conference, told, mending, comments, units, civil] = await Promise.all([
      tx.get(db.doc(paths.person(caller.uid))),
      readParts(tx, decisionPartSchema, seen, 'decision'),
      readParts(tx, appraisalPartSchema, seen, 'appraisal'),
      readParts(tx, conferencePartSchema, seen, 'conference'),
      readParts(tx, noticePartSchema, seen, 'notice'),
      readMending(tx, seen),
      readComments(tx, [...new Set(seen.map(scopeOf))]),
      readAll(tx, [...new Set(seen.map(({ unit }) => unit))].map(paths.unit)),
      readCivilLevels(tx, campaign, input.track, seen),
    ])
    const decidedBy = await readDecidedBy(tx, decided.values())
    const byId = new Map(units.flatMap((doc) => parseOrNull(unitSchema, doc) ?? []).map((unit) => [unit.id, unit]))
    return {
      ...named,
      reviews,
      standing: new Map(
        seen.map(({ id, unit, subject }) => [
          id,
          {
            ...planOf(mending.get(id)),
            decidedBy: decidedBy.get(decided.get(id)?.act ?? '') ?? null,
            ...{ decided: decided.get(id) ?? null, appraised: appraised.get(id) ?? null },
            ...{ conference: conference.get(id) ?? null, civil: civil.get(subject) ?? null },
            ...{ told: told.get(id) ?? null, comment: comments.get(id) ?? null, unit: byId.get(unit) ?? null },
          },
        ]),
      ),
      caller: { ...caller, name: parse(personSchema, me).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
