import * as z from 'zod/mini'
import { scopeOf } from '../../accounts/roles/scopes.ts'
import { itemReasons } from '../../acts/apply-act.ts'
import { ofCampaign } from '../../acts/owned-act.ts'
import { askedOnSheets } from '../../appraisal/sheet/outside-writes.ts'
import type { SheetRow } from '../../appraisal/sheet/sheet.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { asTyped, campaignIdSchema, keySchema, reviewIdSchema } from '../../commands/fields.ts'
import { oneLine } from '../../commands/shown.ts'
import { requestEntry } from '../../docket/entry.ts'
import { submitter } from '../../forms/appraisal/submitter.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import { ACT_MAX } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import { trackSchema } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { postsOn } from '../asked-facts.ts'
import { ADDRESSEES_MAX, BODY_NAME_MAX, OUTSIDE_MAX } from './limits.ts'
import type { RequestAct } from './outside.ts'
import { isOpenToOutside } from './still-open.ts'

const named = z.string().check(z.maxLength(BODY_NAME_MAX), z.overwrite(oneLine))

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  name: named,
  /** Whom the letter addresses, a line each; none: the body. */
  addressees: z.array(named).check(z.maxLength(ADDRESSEES_MAX)),
  until: asTyped,
  reviews: z.array(reviewIdSchema).check(z.minLength(1), z.maxLength(ACT_MAX)),
  key: keySchema,
})

interface RequestNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface RequestFacts extends RequestNamed {
  /** Those named, as far as they exist in this campaign. */
  reviews: readonly Review[]
  /** What stands of them on their groups' sheets, by review id. */
  rows: ReadonlyMap<string, SheetRow>
  /** Those of them who are people, by id. */
  people: ReadonlyMap<string, Pick<Person, 'posts'>>
  /** By id: names of the units where they are reviewed. */
  unitNames: ReadonlyMap<string, string>
  /** Organisers of the track, with the groups that each handles. */
  organisers: readonly { uid: string; scopes: readonly string[] }[]
  /** Where the caller holds his main post, and who heads it; null: nowhere, nobody. */
  unit: Unit | null
  head: Pick<Person, 'id' | 'name'> | null
  caller: RequestNamed['caller'] & { name: string }
}

const itemsIn = ({ input: { reviews } }: RequestNamed) => reviews.map((reviewId) => ({ reviewId }))

/** By review id: what is not of this person's groups is answered as what is not there. */
const notAskable = (facts: RequestFacts): Refusal | null => {
  const { caller, input, reviews, rows } = facts
  const handled = reviews.filter(
    (review) => review.track === input.track && caller.access.scopes?.includes(scopeOf(review)) === true,
  )
  const refuses = (review: Review) => {
    if (!isOpenToOutside(review)) return 'notInAppraisal'
    return Object.keys(rows.get(review.id)?.outside ?? {}).length < OUTSIDE_MAX ? null : 'askedEnough'
  }
  const at = itemReasons({ refuses }, itemsIn(facts), new Map(handled.map((review) => [review.id, review])))
  return Object.keys(at).length > 0 ? { reason: 'itemsNotReady', at } : null
}

/** Who handles every group that the letter names: others would learn that their own group was asked about. */
const readersOf = ({ caller, organisers, reviews }: RequestFacts): string[] => {
  const groups = [...new Set(reviews.map(scopeOf))]
  const those = organisers.filter(({ scopes }) => groups.every((group) => scopes.includes(group)))
  return [...new Set([caller.uid, ...those.map(({ uid }) => uid)])].sort()
}

interface Asked extends Done {
  number: number
}

const decide = (facts: RequestFacts): Asked => {
  const { campaign, input, reviews, people, unitNames, now } = facts
  const name = tidy(input.name).trim()
  const addressees = input.addressees.map((line) => tidy(line).trim()).filter((line) => !isEmpty(line))
  const issued = submitter(input.track, campaign, facts)
  const byId = new Map(reviews.map((review) => [review.id, review]))
  const act: RequestAct = {
    ...ofCampaign('request', facts),
    track: input.track,
    audience: readersOf(facts),
    name,
    addressees: addressees.length > 0 ? addressees : [name],
    until: input.until,
    items: input.reviews.flatMap((reviewId) => {
      const review = byId.get(reviewId)
      if (!review) return []
      const { subject, subjectKind, name: who, unit } = review
      const person = subjectKind === 'person' ? people.get(subject) : undefined
      const post = person ? postsOn(person, localDate(now)) : ''
      return [{ reviewId, subjectKind, name: who, post, unitName: unitNames.get(unit) ?? '' }]
    }),
    facts: issued,
  }
  return {
    number: act.number,
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...askedOnSheets(act, reviews, facts.rows),
      // Numbered where the caller works, as other letters of the organisers.
      ...(facts.unit ? [requestEntry(act, facts.unit.id, issued, campaign)] : []),
    ],
  }
}

/**
 * "Phát hành công văn lấy ý kiến": a body outside, as a party committee or the place of residence, is asked about people and
 * collectives of groups that one handles (plan, III.2.1: "một số cơ quan liên quan (nếu cần)"). The letter names them by post, never
 * by level, so that it may go out from opening. Reviews stay where they are, and wait for no answer.
 */
export const askOutside: Command<typeof input, RequestNamed, RequestFacts, Asked, { number: number }> = {
  title: 'Phát hành công văn lấy ý kiến cơ quan ngoài',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller, input }) => caller.access.organiser.includes(input.track),
      why: 'Lấy ý kiến cấp ủy cùng cấp, nơi cư trú về người, tập thể thuộc nhóm được giao, không nêu mức.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'bodyNamed', refuses: ({ input: { name } }) => (isEmpty(name) ? 'bodyMissing' : null) },
    {
      atom: 'limitAhead',
      refuses: ({ input: { until }, now }) => (isRealDate(until) && until >= localDate(now) ? null : 'limitPassed'),
    },
    { atom: 'outsideAskable', refuses: notAskable },
  ],
  writes: ['acts/{actId}', 'docket/{entryId}', 'campaigns/{campaignId}', 'sheets/{sheetId}'],
  mails: [],
  decide,
  answer: ({ number }) => ({ number }),
  subject: campaignSubject,
}
