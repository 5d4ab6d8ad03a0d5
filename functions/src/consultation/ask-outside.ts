import { askOutside as row } from '@kiemdiem/domain/consultation/outside/ask-outside'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { personSchema, unitOfPost } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { localDate } from '@kiemdiem/domain/time'
import { readRows } from '../appraisal/read-rows.ts'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

const once = (ids: readonly string[]): string[] => [...new Set(ids)]

export const askOutside = serve('askOutside', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const { caller, campaign } = named
    const found = await readAll(tx, once(input.reviews).map(paths.review))
    const reviews = found
      .flatMap((each) => parseOrNull(reviewSchema, each) ?? [])
      .filter((review) => review.campaign === campaign.id)
    const subjects = reviews.flatMap(({ subject, subjectKind }) => (subjectKind === 'person' ? [subject] : []))
    const [rows, people, units, accounts] = await Promise.all([
      readRows(tx, reviews),
      readAll(tx, once([...subjects, caller.uid]).map(paths.person)),
      readAll(tx, once(reviews.map(({ unit }) => unit)).map(paths.unit)),
      readAll(tx, (campaign.organisers[input.track] ?? []).map(paths.access)),
    ])
    const known = new Map(
      people.flatMap((each) => parseOrNull(personSchema, each) ?? []).map((person) => [person.id, person]),
    )
    const me = known.get(caller.uid)
    if (!me) throw new Error(`no person ${caller.uid}`)
    const post = unitOfPost(me.posts, localDate(named.now))
    const unit = post === null ? null : parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(post))))
    return {
      ...named,
      reviews,
      rows,
      people: known,
      unitNames: new Map(
        units.flatMap((each) => parseOrNull(unitSchema, each) ?? []).map(({ id, name }) => [id, name]),
      ),
      organisers: accounts
        .flatMap((each) => parseOrNull(accessSchema, each) ?? [])
        .map(({ personId, scopes = [] }) => ({ uid: personId, scopes })),
      unit,
      head: unit && parseOrNull(personSchema, await tx.get(db.doc(paths.person(unit.head)))),
      caller: { ...caller, name: me.name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
