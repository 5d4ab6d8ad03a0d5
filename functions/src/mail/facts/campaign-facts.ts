import { questionActSchema } from '@kiemdiem/domain/appraisal/question/question'
import { actIdOf, paths } from '@kiemdiem/domain/ids'
import { gateSchema } from '@kiemdiem/domain/model/gate'
import { owedBy } from '@kiemdiem/domain/reminders/owed/owing'
import { BrokenInvariant } from '../../errors.ts'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { readWorkOf } from '../../reminders/read-work.ts'
import { readBoundBy } from './bound-by.ts'
import type { FactReader } from './reader.ts'

/**
 * Mails about a campaign as a whole are given the campaign as every mail is; one about a question, besides,
 * what was asked, a reminder what of it is still owed.
 */
export const campaignFacts: FactReader<'campaign'> = {
  facts: () => Promise.resolve({}),
  extras: {
    owed: async ({ campaign, to, tasks = [], now }) => {
      if (campaign.status !== 'open') return []
      const owed = owedBy(to, await readWorkOf(campaign, tasks), campaign, now)
      return owed.filter(({ id }) => tasks.includes(id))
    },
    // What a digest gathers is read where it is prepared.
    question: async ({ campaign, occasion }) => {
      const of = { kind: 'campaign', id: campaign.id } as const
      const [question, answer] = await db.getAll(
        ...(['question', 'answer'] as const).map((kind) => db.doc(paths.act(actIdOf(campaign.id, of, kind, occasion)))),
      )
      const { unitName, until } = parse(questionActSchema, question)
      return { unitName, until, answered: answer?.exists === true }
    },
    gates: async ({ campaign }) => {
      const { docs } = await db
        .collection('gates')
        .where('campaign', '==', campaign.id)
        .where('until', '==', 'decided')
        .get()
      const met = docs.map((doc) => parse(gateSchema, doc))
      return { met, bound: await readBoundBy(campaign.id, met) }
    },
    gathered: () => Promise.reject(new BrokenInvariant('only a digest gathers')),
  },
}
