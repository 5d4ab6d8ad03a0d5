import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { handOverAppraisal as row } from '@kiemdiem/domain/appraisal/hand-over'
import { markSchema } from '@kiemdiem/domain/appraisal/mark'
import { sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { paths } from '@kiemdiem/domain/ids'
import { personSchema, unitOfPost } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { localDate } from '@kiemdiem/domain/time'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

export const handOverAppraisal = serve('handOverAppraisal', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const { caller } = named
    const ids = [...new Set(input.items.map(({ reviewId }) => reviewId))]
    const [person, ...found] = await tx.getAll(
      ...[paths.person(caller.uid), ...ids.map(paths.review), ...ids.map(paths.mark)].map((path) => db.doc(path)),
    )
    const inCampaign = found.slice(0, ids.length).flatMap((one) => parseOrNull(reviewSchema, one) ?? [])
    const reviews = inCampaign.filter(({ campaign }) => campaign === input.campaign)
    const marks = found.slice(ids.length).flatMap((one) => parseOrNull(markSchema, one) ?? [])
    // What is hidden from the caller is not read either.
    const own = reviews.filter((review) => caller.access.scopes?.includes(scopeOf(review)))
    const sheets = [...new Set(own.map((review) => paths.sheet(scopeOf(review), review.sheet ?? 0)))]
    const read = sheets.length > 0 ? await tx.getAll(...sheets.map((path) => db.doc(path))) : []
    const rows = read.flatMap((one) => Object.entries(parseOrNull(sheetSchema, one)?.rows ?? {}))
    const me = parse(personSchema, person)
    const post = unitOfPost(me.posts, localDate(named.now))
    const unit = post === null ? null : parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(post))))
    return {
      ...named,
      unit,
      head: unit && parseOrNull(personSchema, await tx.get(db.doc(paths.person(unit.head)))),
      reviews,
      marks: new Map(marks.map((mark) => [mark.id, mark])),
      rows: new Map(rows),
      caller: { ...caller, name: me.name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
