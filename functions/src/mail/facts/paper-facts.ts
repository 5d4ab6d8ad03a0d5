import { paths } from '@kiemdiem/domain/ids'
import { onPaperSchema, paperSchema, returnSchema } from '@kiemdiem/domain/model/paper'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { suggestionSchema } from '@kiemdiem/domain/model/suggestion'
import type { DocumentSnapshot } from 'firebase-admin/firestore'
import { BrokenInvariant } from '../../errors.ts'
import { db } from '../../firestore/db.ts'
import { fromFirestore } from '../../firestore/from-firestore.ts'
import { parse } from '../../firestore/parse.ts'
import type { FactReader } from './reader.ts'

/** When a revision was submitted; its text is not fetched. */
const submittedAt = async (paperId: string, revision: number): Promise<Date> => {
  const ref = db.doc(paths.revision(paperId, revision))
  const [snapshot]: (DocumentSnapshot | undefined)[] = await db.getAll(ref, { fieldMask: ['submittedAt'] })
  const at = fromFirestore(snapshot?.get('submittedAt'))
  if (!(at instanceof Date)) throw new BrokenInvariant(`${ref.path} has no submittedAt`)
  return at
}

export const paperFacts: FactReader<'paper'> = {
  facts: async (id) => {
    const paper = parse(paperSchema, await db.doc(paths.paper(id)).get())
    const docs = await db.getAll(...paper.reviewIds.map((reviewId) => db.doc(paths.review(reviewId))))
    return { paper, reviews: docs.map((snapshot) => parse(reviewSchema, snapshot)) }
  },
  extras: {
    submittedAt: ({ paper, occasion }) => submittedAt(paper.id, occasion),
    onPaper: async ({ paper, occasion }) => {
      const ref = db.doc(paths.revision(paper.id, occasion))
      const [snapshot]: (DocumentSnapshot | undefined)[] = await db.getAll(ref, { fieldMask: ['onPaper'] })
      return onPaperSchema.parse(fromFirestore(snapshot?.get('onPaper')))
    },
    suggestion: async ({ paper }) => {
      const ref = db.doc(paths.suggestion(paper.id, paper.suggestions))
      const [snapshot]: (DocumentSnapshot | undefined)[] = await db.getAll(ref, { fieldMask: ['byName'] })
      return { byName: suggestionSchema.shape.byName.parse(snapshot?.get('byName')) }
    },
    returned: async ({ paper, occasion }) =>
      parse(returnSchema, await db.doc(paths.paperReturn(paper.id, occasion)).get()),
  },
}
