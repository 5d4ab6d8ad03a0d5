import { answerQuestion as row } from '@kiemdiem/domain/appraisal/question/answer-question'
import { questionActSchema } from '@kiemdiem/domain/appraisal/question/question'
import { actIdOf, paths } from '@kiemdiem/domain/ids'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { readNamedCampaign } from '../../campaigns/read-named-campaign.ts'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import { serve } from '../../serve/serve.ts'

const actOf = (kind: 'question' | 'answer', { campaign, number }: { campaign: string; number: number }) =>
  db.doc(paths.act(actIdOf(campaign, { kind: 'campaign', id: campaign }, kind, number)))

export const answerQuestion = serve('answerQuestion', row, {
  named: async (tx, input, call) => {
    const named = await readNamedCampaign(tx, input, call)
    if (!named) return null
    const question = parseOrNull(questionActSchema, await tx.get(actOf('question', input)))
    const unit = question && parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(question.unit))))
    return { ...named, question, head: unit?.head ?? null }
  },
  rest: async (tx, input, named) => {
    const { question, caller } = named
    const [person, answer, review] = await tx.getAll(
      db.doc(paths.person(caller.uid)),
      actOf('answer', input),
      db.doc(paths.review(question?.reviewId ?? '')),
    )
    return {
      ...named,
      answered: answer?.exists === true,
      review: parse(reviewSchema, review),
      caller: { ...caller, name: parse(personSchema, person).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
