import { appraisalPartSchema } from '@kiemdiem/domain/appraisal/appraisal'
import { deciderOf } from '@kiemdiem/domain/decision/record/facts'
import { recordDecision as row } from '@kiemdiem/domain/decision/record/record-decision'
import { paths, scopeIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { gateSchema } from '@kiemdiem/domain/model/gate'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import type { Transaction } from 'firebase-admin/firestore'
import { readTable } from '../appraisal/read-table.ts'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'
import { readAnswered } from './read-answered.ts'
import { readCollective } from './read-collective.ts'

type Table = Awaited<ReturnType<typeof readTable>>

/** By group, how many reviews of the track are on no sheet yet: counted, not read. */
const readUnseen = async (
  tx: Transaction,
  { id, process }: Campaign,
  track: string,
  { sheets }: Table,
  scopes: readonly string[],
): Promise<Record<string, number>> => {
  const groups = process.groups.filter((group) => scopes.includes(scopeIdOf(id, track, group.id)))
  const reviews = db.collection('reviews').where('campaign', '==', id).where('track', '==', track)
  const counted = await Promise.all(
    groups.map(async (group) => {
      const { count } = (await tx.get(reviews.where('group', '==', group.id).count())).data()
      const rows = sheets.flatMap((sheet) => (sheet.group === group.id ? Object.values(sheet.rows) : []))
      // A row that no proposal has made yet is one of those that the rules look at already.
      return [group.id, count - rows.length] as const
    }),
  )
  return Object.fromEntries(counted.filter(([, unseen]) => unseen > 0))
}

export const recordDecision = serve('recordDecision', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const { caller, campaign } = named
    const scopes = (caller.access.scopes ?? []).filter((scope) => scope.startsWith(`${campaign.id}.${input.track}.`))
    const ids = [...new Set(input.items.map(({ reviewId }) => reviewId))]
    const found = await readAll(tx, ids.map(paths.review))
    const reviews = found
      .flatMap((one) => parseOrNull(reviewSchema, one) ?? [])
      .filter((review) => review.campaign === campaign.id)
    // What is hidden from the caller is not read either.
    const seen = reviews.filter(({ track, group }) => scopes.includes(scopeIdOf(campaign.id, track, group)))
    const appraised = seen.flatMap(({ id, current }) => (current.appraisal ? [[id, current.appraisal] as const] : []))
    const [me, parts, table, collective, answered, gates] = await Promise.all([
      tx.get(db.doc(paths.person(caller.uid))),
      readAll(
        tx,
        appraised.map(([id, part]) => paths.reviewPart(id, part)),
      ),
      readTable(tx, scopes),
      readCollective(tx, deciderOf(named)?.unit),
      readAnswered(tx, campaign.id, seen),
      readEvery(
        tx,
        gateSchema,
        db.collection('gates').where('campaign', '==', campaign.id).where('until', '==', 'decided'),
      ),
    ])
    const unseen = await readUnseen(tx, campaign, input.track, table, scopes)
    return {
      ...named,
      ...collective,
      reviews,
      parts: new Map(
        parts.flatMap((doc, at) => {
          const part = parseOrNull(appraisalPartSchema, doc)
          const id = appraised[at]?.[0]
          return part && id ? [[id, part] as const] : []
        }),
      ),
      sheets: table.sheets,
      marks: new Map(table.marks.map((mark) => [mark.id, mark])),
      ...{ unseen, gates, answered },
      caller: { ...caller, name: parse(personSchema, me).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
