import { decisionPartSchema } from '@kiemdiem/domain/decision/decision'
import { resultActSchema } from '@kiemdiem/domain/decision/result/result'
import { rulingActSchema } from '@kiemdiem/domain/decision/ruling/ruling'
import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { contactSchema, type Person, personSchema } from '@kiemdiem/domain/model/person'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { type Unit, unitSchema } from '@kiemdiem/domain/model/unit'
import { noticePartSchema } from '@kiemdiem/domain/notice/notice'
import { readTold as row, type ToldFacts } from '@kiemdiem/domain/notice/printed/read-told'
import type { Transaction } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'

/** What each subject of the unit was told last, of those who were. */
const readParts = async (tx: Transaction, reviews: readonly Review[]): Promise<ToldFacts['told']> => {
  const done = reviews.flatMap((review) =>
    review.doneAt.notice && review.current.notice ? [{ review, part: review.current.notice }] : [],
  )
  const parts = await readAll(
    tx,
    done.map(({ review, part }) => paths.reviewPart(review.id, part)),
  )
  return done.flatMap(({ review }, at) => {
    const part = parts[at] && parseOrNull(noticePartSchema, parts[at])
    return part?.to === 'subjects' ? [{ review, part }] : []
  })
}

/** By decider: the collective, or the agency whose head it is. */
const readDeciding = async (
  tx: Transaction,
  { process }: Campaign,
  reviews: readonly Review[],
  unit: Unit,
): Promise<ReadonlyMap<string, Unit>> => {
  const deciders = process.deciders.filter(({ id }) => reviews.some(({ decider }) => decider === id))
  const own = deciders.flatMap(({ id, way }) => (way === 'head' ? [[id, unit] as const] : []))
  const met = deciders.flatMap((each) => (each.unit === undefined ? [] : [{ id: each.id, unit: each.unit }]))
  const found = await readAll(
    tx,
    met.map((each) => paths.unit(each.unit)),
  )
  const collectives = met.flatMap(({ id }, at) => {
    const collective = found[at] && parseOrNull(unitSchema, found[at])
    return collective ? [[id, collective] as const] : []
  })
  return new Map([...own, ...collectives])
}

/** Those of these members of the Party who are reviewed as such in the campaign. */
const readInCell = async (tx: Transaction, { id, process }: Campaign, people: readonly Person[]) => {
  const tracks = process.tracks.filter(({ side }) => side === 'party')
  const members = people.filter(({ partyMember }) => partyMember)
  const named = members.flatMap((person) => tracks.map((track) => ({ person: person.id, track: track.id })))
  const found = await readAll(
    tx,
    named.map(({ person, track }) => paths.review(reviewIdOf(id, person, track))),
  )
  return new Set(named.flatMap(({ person }, at) => (found[at]?.exists ? [person] : [])))
}

/** The numbered papers of what was decided of them, issued here or entered from. */
const readPapers = async (
  tx: Transaction,
  { id }: Campaign,
  reviews: readonly Review[],
): Promise<ToldFacts['papers']> => {
  const rulings = await readEvery(
    tx,
    rulingActSchema,
    db.collection('acts').where('kind', '==', 'ruling').where('campaign', '==', id),
  )
  const about = rulings.filter(({ items }) =>
    items.some(({ reviewId, part }) =>
      reviews.some((each) => each.id === reviewId && each.current.decision === part.id),
    ),
  )
  const decided = reviews.flatMap(({ id: review, current }) =>
    current.decision ? [{ review, path: paths.reviewPart(review, current.decision) }] : [],
  )
  const [entries, parts] = await Promise.all([
    readAll(
      tx,
      about.map((act) => paths.docket(act.id)),
    ),
    readAll(
      tx,
      decided.map(({ path }) => path),
    ),
  ])
  const acts = parts.map((part) => (part.exists ? parse(decisionPartSchema, part).act : null))
  const found = await readAll(tx, [...new Set(acts.flatMap((act) => act ?? []))].map(paths.act))
  const results = new Map(
    found.flatMap((doc) => (doc.get('kind') === 'result' ? [[doc.id, parse(resultActSchema, doc)] as const] : [])),
  )
  return {
    rulings: about,
    entries: entries.flatMap((doc) => parseOrNull(docketEntrySchema, doc) ?? []),
    results: new Map(
      decided.flatMap(({ review }, at) => {
        const result = results.get(acts[at] ?? '')
        return result ? [[review, result] as const] : []
      }),
    ),
  }
}

export const readTold = serve('readTold', row, {
  named: async (tx, input, call) => {
    const named = await readNamedCampaign(tx, input, call)
    const unit = named && parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(input.unit))))
    return named && unit ? { ...named, unit } : null
  },
  rest: async (tx, _input, named) => {
    const { campaign, unit } = named
    const reviews = await readEvery(
      tx,
      reviewSchema,
      db.collection('reviews').where('campaign', '==', campaign.id).where('unit', '==', unit.id),
    )
    const [told, deciding] = await Promise.all([readParts(tx, reviews), readDeciding(tx, campaign, reviews, unit)])
    const subjects = told.flatMap(({ review }) => (review.subjectKind === 'person' ? [review.subject] : []))
    const signers = [unit, ...deciding.values()].flatMap(({ head, deputies }) => [head, ...deputies])
    const [people, contacts, papers] = await Promise.all([
      readAll(tx, [...new Set([...subjects, ...signers])].map(paths.person)),
      readAll(tx, subjects.map(paths.contact)),
      readPapers(
        tx,
        campaign,
        told.map(({ review }) => review),
      ),
    ])
    const known = people.flatMap((each) => parseOrNull(personSchema, each) ?? [])
    const reached = subjects.filter((_, at) => {
      const contact = contacts[at] && parseOrNull(contactSchema, contacts[at])
      return Boolean(contact?.email)
    })
    return {
      ...{ ...named, told, deciding, papers },
      people: new Map(known.map((person) => [person.id, person])),
      withoutMail: new Set(subjects.filter((subject) => !reached.includes(subject))),
      inOwnCell: await readInCell(
        tx,
        campaign,
        known.filter(({ id }) => subjects.includes(id)),
      ),
    }
  },
  logged: ({ campaign, unit }) => ({ campaign, unit }),
})
