import { type DecisionAct, decisionActSchema, decisionPartSchema } from '@kiemdiem/domain/decision/decision'
import { type ResultAct, resultActSchema } from '@kiemdiem/domain/decision/result/result'
import { type DecidedAct, isDecidedHere } from '@kiemdiem/domain/decision/ruling/decided-act'
import { issueRuling as row } from '@kiemdiem/domain/decision/ruling/issue-ruling'
import { replacedBy } from '@kiemdiem/domain/decision/ruling/replaced-by'
import { rulingActSchema } from '@kiemdiem/domain/decision/ruling/ruling'
import { paths } from '@kiemdiem/domain/ids'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { personSchema, unitOfPost } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { localDate } from '@kiemdiem/domain/time'
import type { DocumentSnapshot } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'

const once = (ids: readonly string[]): string[] => [...new Set(ids)]

/** Whoever names an act of another kind, or one that came on paper, names no decision. */
const decidedIn = (act: DocumentSnapshot): DecidedAct | null => {
  const kind = act.get('kind')
  const found: DecisionAct | ResultAct | null =
    kind === 'decision'
      ? parseOrNull(decisionActSchema, act)
      : kind === 'result'
        ? parseOrNull(resultActSchema, act)
        : null
  return found && isDecidedHere(found) ? found : null
}

export const issueRuling = serve('issueRuling', row, {
  named: async (tx, input, call) => {
    const named = await readNamedCampaign(tx, input, call)
    const decision = decidedIn(await tx.get(db.doc(paths.act(input.decision))))
    return named && decision?.campaign === input.campaign ? { ...named, decision } : null
  },
  rest: async (tx, input, named) => {
    const { caller, campaign, decision } = named
    const { items } = decision
    const [headers, parts, issued, kept] = await Promise.all([
      readAll(
        tx,
        items.map(({ reviewId }) => paths.review(reviewId)),
      ),
      readAll(
        tx,
        items.map(({ reviewId, part }) => paths.reviewPart(reviewId, part.id)),
      ),
      readEvery(
        tx,
        rulingActSchema,
        db.collection('acts').where('kind', '==', 'ruling').where('campaign', '==', campaign.id),
      ),
      tx.get(db.doc(paths.docket(decision.id))),
    ])
    const reviews = headers.flatMap((each) => parseOrNull(reviewSchema, each) ?? [])
    const subjects = reviews.flatMap(({ subject, subjectKind }) => (subjectKind === 'person' ? [subject] : []))
    const [people, units, entries] = await Promise.all([
      readAll(tx, once([...subjects, caller.uid]).map(paths.person)),
      readAll(tx, once(reviews.map(({ unit }) => unit)).map(paths.unit)),
      readAll(
        tx,
        replacedBy(input, issued).map(({ id }) => paths.docket(id)),
      ),
    ])
    const known = new Map(
      people.flatMap((each) => parseOrNull(personSchema, each) ?? []).map((person) => [person.id, person]),
    )
    const me = known.get(caller.uid)
    if (!me) throw new Error(`no person ${caller.uid}`)
    const inUnits = new Map(units.flatMap((each) => parseOrNull(unitSchema, each) ?? []).map((unit) => [unit.id, unit]))
    const decider = campaign.process.deciders.find(({ id }) => id === decision.decider)
    return {
      ...named,
      reviews: new Map(reviews.map((review) => [review.id, review])),
      parts: new Map(
        parts.flatMap((each, at) => {
          const part = parseOrNull(decisionPartSchema, each)
          const item = items[at]
          return part && item ? [[item.reviewId, part] as const] : []
        }),
      ),
      people: known,
      unitNames: new Map([...inUnits].map(([id, { name }]) => [id, name])),
      agency: decider?.way === 'head' ? (inUnits.get(reviews[0]?.unit ?? '') ?? null) : null,
      issued,
      entries: entries.flatMap((each) => parseOrNull(docketEntrySchema, each) ?? []),
      unit:
        parseOrNull(docketEntrySchema, kept)?.unit ??
        decider?.unit ??
        (decider?.way === 'head' ? reviews[0]?.unit : undefined) ??
        unitOfPost(me.posts, localDate(named.now)),
      caller: { ...caller, name: me.name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
