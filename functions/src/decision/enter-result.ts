import { enterResult as row } from '@kiemdiem/domain/decision/result/enter-result'
import { deciderOf } from '@kiemdiem/domain/decision/result/facts'
import { paths } from '@kiemdiem/domain/ids'
import { gateSchema } from '@kiemdiem/domain/model/gate'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'
import { readAnswered } from './read-answered.ts'
import { readCollective } from './read-collective.ts'
import { countGroups, readCivilLevels, readInside, readProposedBy, readSheetsOf } from './read-result-facts.ts'

export const enterResult = serve('enterResult', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const { caller, campaign } = named
    const { track, decider } = input
    const ids = [...new Set(input.items.map(({ reviewId }) => reviewId))]
    const reviews = (await readAll(tx, ids.map(paths.review)))
      .flatMap((one) => parseOrNull(reviewSchema, one) ?? [])
      .filter((review) => review.campaign === campaign.id)
    // What another decides is not read either.
    const seen = reviews.filter((review) => review.track === track && review.decider === decider)
    const groups = [...new Set(seen.map(({ group }) => group))]
    const decides = deciderOf(named)
    const [first] = seen
    const ofHead = decides?.way === 'head' && first ? first.unit : undefined
    const [me, sheets, collective, agency, answered, gates, civil] = await Promise.all([
      tx.get(db.doc(paths.person(caller.uid))),
      readSheetsOf(tx, seen),
      readCollective(tx, decides?.unit),
      ofHead === undefined ? null : tx.get(db.doc(paths.unit(ofHead))),
      readAnswered(tx, campaign.id, seen),
      readEvery(
        tx,
        gateSchema,
        db.collection('gates').where('campaign', '==', campaign.id).where('until', '==', 'decided'),
      ),
      readCivilLevels(tx, campaign, track, seen),
    ])
    const [counts, proposedBy, inside] = await Promise.all([
      countGroups(tx, campaign, { track, decider, groups }, sheets),
      input.paper === null ? new Map<string, string>() : readProposedBy(tx, sheets, seen),
      readInside(tx, seen, caller.uid),
    ])
    return {
      ...{ ...named, ...collective, ...counts, reviews, sheets, gates, civil, answered, proposedBy, inside },
      agency: agency && parseOrNull(unitSchema, agency),
      caller: { ...caller, name: parse(personSchema, me).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
