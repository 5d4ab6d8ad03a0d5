import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { gateSchema } from '@kiemdiem/domain/model/gate'
import { personSchema } from '@kiemdiem/domain/model/person'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { answerPetition as answer } from '@kiemdiem/domain/notice/petition/answer-petition'
import { filePetition as file } from '@kiemdiem/domain/notice/petition/file-petition'
import type { Filed } from '@kiemdiem/domain/notice/petition/in-time'
import { petitionActSchema, settlementActSchema } from '@kiemdiem/domain/notice/petition/petition'
import type { PaperNamed } from '@kiemdiem/domain/papers/paper-named'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readNamedPaper } from '../papers/read-paper.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'

/** The campaign, and the review that is spoken of; null where the paper has no such one. */
const readJudged = async (tx: Transaction, { paper }: PaperNamed, reviewId: string) => {
  const named = paper.reviewIds.includes(reviewId)
  const [campaign, review] = await Promise.all([
    tx.get(db.doc(paths.campaign(paper.campaign))),
    named ? tx.get(db.doc(paths.review(reviewId))) : null,
  ])
  const found: Review | null = review && parseOrNull(reviewSchema, review)
  return { campaign: parse(campaignSchema, campaign), review: found }
}

/** What was filed about one review, and what was answered. */
const readFiled = async (tx: Transaction, { paper }: PaperNamed, reviewId: string): Promise<Filed> => {
  const acts = db.collection('acts').where('of.id', '==', paper.id)
  const [petitions, settlements] = await Promise.all([
    readEvery(tx, petitionActSchema, acts.where('kind', '==', 'petition')),
    readEvery(tx, settlementActSchema, acts.where('kind', '==', 'settlement')),
  ])
  const isOf = (act: { reviewId: string }) => act.reviewId === reviewId
  return { petitions: petitions.filter(isOf), settlements: settlements.filter(isOf) }
}

const nameOf = async (tx: Transaction, uid: string) => parse(personSchema, await tx.get(db.doc(paths.person(uid)))).name

export const filePetition = serve('filePetition', file, {
  named: async (tx, input, call) => {
    const named = await readNamedPaper(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, { reviewId }, named) => {
    const [judged, filed, name] = await Promise.all([
      readJudged(tx, named, reviewId),
      readFiled(tx, named, reviewId),
      nameOf(tx, named.caller.uid),
    ])
    return { ...named, ...judged, filed, caller: { ...named.caller, name } }
  },
  logged: ({ paperId }) => ({ paperId }),
})

export const answerPetition = serve('answerPetition', answer, {
  named: async (tx, input, call) => {
    const named = await readNamedPaper(tx, input, call)
    return named && { ...named, ...(await readJudged(tx, named, input.reviewId)), input }
  },
  rest: async (tx, { reviewId }, named) => {
    const { campaign, caller } = named
    const [filed, gates, name] = await Promise.all([
      readFiled(tx, named, reviewId),
      readEvery(
        tx,
        gateSchema,
        db.collection('gates').where('campaign', '==', campaign.id).where('until', '==', 'decided'),
      ),
      nameOf(tx, caller.uid),
    ])
    return { ...named, filed, gates, caller: { ...caller, name } }
  },
  logged: ({ paperId }) => ({ paperId }),
})
