import { paths } from '@kiemdiem/domain/ids'
import { onPaperSchema, paperSchema, returnSchema } from '@kiemdiem/domain/model/paper'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { suggestionSchema } from '@kiemdiem/domain/model/suggestion'
import { BrokenInvariant } from '../../errors.ts'
import { fromFirestore } from '../../firestore/from-firestore.ts'
import { parse } from '../../firestore/parse.ts'
import type { FactReader } from './reader.ts'
import type { SharedRead } from './shared-reads.ts'

/** When a revision was submitted; its text is not fetched. */
const submittedAt = async (path: string, read: SharedRead): Promise<Date> => {
  const [snapshot] = await read([path], ['submittedAt'])
  const at = fromFirestore(snapshot?.get('submittedAt'))
  if (!(at instanceof Date)) throw new BrokenInvariant(`${path} has no submittedAt`)
  return at
}

export const paperFacts: FactReader<'paper'> = {
  facts: async (id, read) => {
    const [header] = await read([paths.paper(id)])
    const paper = parse(paperSchema, header)
    const reviews = await read(paper.reviewIds.map(paths.review))
    return { paper, reviews: reviews.map((snapshot) => parse(reviewSchema, snapshot)) }
  },
  extras: {
    submittedAt: ({ paper, occasion }, read) => submittedAt(paths.revision(paper.id, occasion), read),
    onPaper: async ({ paper, occasion }, read) => {
      const [snapshot] = await read([paths.revision(paper.id, occasion)], ['onPaper'])
      return onPaperSchema.parse(fromFirestore(snapshot?.get('onPaper')))
    },
    // A mail of before it said which tells of the last.
    suggestion: async ({ paper, nth = paper.suggestions }, read) => {
      const [snapshot] = await read([paths.suggestion(paper.id, nth)], ['byName'])
      return { byName: suggestionSchema.shape.byName.parse(snapshot?.get('byName')) }
    },
    returned: async ({ paper, occasion }, read) => {
      const [snapshot] = await read([paths.paperReturn(paper.id, occasion)])
      return parse(returnSchema, snapshot)
    },
  },
}
