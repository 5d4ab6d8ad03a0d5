import { handOverAppraisal as row } from '@kiemdiem/domain/appraisal/hand-over'
import { markSchema } from '@kiemdiem/domain/appraisal/mark'
import { paths } from '@kiemdiem/domain/ids'
import { personSchema, unitOfPost } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { localDate } from '@kiemdiem/domain/time'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readTable } from './read-table.ts'

export const handOverAppraisal = serve('handOverAppraisal', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const { caller } = named
    const ids = [...new Set(input.items.map(({ reviewId }) => reviewId))]
    const [person, ...found] = await tx.getAll(
      ...[paths.person(caller.uid), ...ids.map(paths.review), ...ids.map(paths.mark)].map((path) => db.doc(path)),
    )
    const inCampaign = found.slice(0, ids.length).flatMap((one) => parseOrNull(reviewSchema, one) ?? [])
    const marks = found.slice(ids.length).flatMap((one) => parseOrNull(markSchema, one) ?? [])
    // What is hidden from the caller is not read either.
    const scopes = (caller.access.scopes ?? []).filter((scope) => scope.startsWith(`${input.campaign}.${input.track}.`))
    const table = await readTable(tx, scopes)
    const me = parse(personSchema, person)
    const post = unitOfPost(me.posts, localDate(named.now))
    const unit = post === null ? null : parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(post))))
    return {
      ...named,
      unit,
      head: unit && parseOrNull(personSchema, await tx.get(db.doc(paths.person(unit.head)))),
      reviews: inCampaign.filter(({ campaign }) => campaign === input.campaign),
      sheets: table.sheets,
      marks: new Map([...table.marks, ...marks].map((mark) => [mark.id, mark])),
      caller: { ...caller, name: me.name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
