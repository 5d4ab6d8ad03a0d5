import * as z from 'zod/mini'
import type { Sheet } from '../../appraisal/sheet/sheet.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { asTyped, campaignIdSchema, codeSchema, keySchema } from '../../commands/fields.ts'
import { paths, scopeIdOf } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import { trackSchema } from '../../model/process.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty } from '../../vi.ts'
import { fieldPath, type Write } from '../../writes/write.ts'
import type { DecisionProblem } from '../problems.ts'
import { overQuota } from './over-quota.ts'
import { placeAt } from './place-at.ts'
import { placesOf } from './places.ts'

/** Of one group: they stand on one sheet, which stays below the size of a document (sheet-size.test.ts). */
export const PLACES_MAX = 40

const id = z.string().check(z.maxLength(200))

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  /** Of the resolution, or the minutes, that says so. */
  number: codeSchema,
  date: asTyped,
  places: z
    .array(z.strictObject({ group: id, decider: id, count: z.int().check(z.minimum(0), z.maximum(999)) }))
    .check(z.minLength(1), z.maxLength(400)),
  preview: z.boolean(),
  key: keySchema,
})
type AllotInput = z.output<typeof input>

interface AllotNamed extends Called {
  campaign: Campaign
  input: AllotInput
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface AllotFacts extends AllotNamed {
  /** Of the groups named that the caller handles. */
  sheets: readonly Sheet[]
  /** By such a group, who decides on each of its reviews. */
  deciders: ReadonlyMap<string, readonly string[]>
}

/** Whether the group's places together, as they would stand, are more than it can bear. */
const groupOver = ({ campaign, input, sheets, deciders }: AllotFacts, group: string): boolean => {
  const own = sheets.filter((sheet) => sheet.group === group)
  const before = own.flatMap(({ places = {} }) => Object.entries(places).map(([id, { count }]) => [id, count] as const))
  const now = input.places.flatMap((place) => (place.group === group ? [[place.decider, place.count] as const] : []))
  const rows = own.reduce((sum, sheet) => sum + Object.keys(sheet.rows).length, 0)
  const unseen = Math.max(0, (deciders.get(group)?.length ?? 0) - rows)
  return overQuota(campaign, { track: input.track, group, sheets: own, unseen, places: new Map([...before, ...now]) })
}

const problemOf = (facts: AllotFacts, place: AllotInput['places'][number]): DecisionProblem | null => {
  const { campaign, input, caller, sheets } = facts
  const decider = campaign.process.deciders.find(({ id }) => id === place.decider)
  const handled = caller.access.scopes?.includes(scopeIdOf(campaign.id, input.track, place.group)) === true
  const decides = facts.deciders.get(place.group)?.includes(place.decider) === true
  if (!handled || decider?.way !== 'head' || !decides) return 'noSuchPlace'
  if (input.places.filter((other) => placeAt(other) === placeAt(place)).length > 1) return 'twice'
  const before = sheets.flatMap(({ group, places = {} }) => (group === place.group ? Object.keys(places) : []))
  const now = input.places.flatMap(({ group, decider: each }) => (group === place.group ? [each] : []))
  if (new Set([...before, ...now]).size > PLACES_MAX) return 'tooManyPlaces'
  if (place.count < placesOf(sheets, place).given) return 'placesGiven'
  return groupOver(facts, place.group) ? 'placesOver' : null
}

const unfit = (facts: AllotFacts): Refusal | null => {
  const { input, now } = facts
  const at: Record<string, DecisionProblem> = Object.fromEntries(
    input.places.flatMap((place): [string, DecisionProblem][] => {
      const problem = problemOf(facts, place)
      return problem ? [[placeAt(place), problem]] : []
    }),
  )
  if (!isRealDate(input.date) || input.date > localDate(now)) at.date = 'allotDateUnfit'
  if (isEmpty(input.number)) at.number = 'numberMissing'
  return Object.keys(at).length > 0 ? { reason: 'placesUnfit', at } : null
}

interface Allotted extends Done {
  /** How many deciders, and places in all. */
  deciders: number
  places: number
}

const decide = (facts: AllotFacts): Allotted => {
  const { campaign, input, sheets, caller, now } = facts
  const { track, number, date } = input
  const named = new Set(input.places.map(({ decider }) => decider))
  const sums = { deciders: named.size, places: input.places.reduce((sum, { count }) => sum + count, 0) }
  if (input.preview) return { ...sums, writes: [] }
  const told = campaign.process.deciders.flatMap(({ id: decider, members }) => (named.has(decider) ? members : []))
  const about = { campaign: { id: campaign.id, campaign: campaign.id } }
  const occasion = campaignSubject(facts).seq + 1
  const mails = [...new Set(told)]
    .filter((uid) => uid !== caller.uid)
    .sort()
    .map((to) => queueMail('placesAllotted', about, { occasion, to, now }))
  const onSheets = [...Map.groupBy(input.places, ({ group }) => group)].map(([group, own]): Write => {
    const scope = scopeIdOf(campaign.id, track, group)
    const isThere = sheets.some((sheet) => sheet.scope === scope)
    const places = own.map(({ decider, count }) => [fieldPath('places', decider), { count, number, date }] as const)
    const head = { scope, campaign: campaign.id, track, group, ...(!isThere && { rows: {} }) }
    return { op: 'put', path: paths.sheet(scope, 0), data: { ...head, ...Object.fromEntries(places) } }
  })
  return {
    ...sums,
    mails: mails.map(({ id: mail }) => mail),
    writes: [...onSheets, ...mails.map(({ write }) => write)],
  }
}

/**
 * "Phân bổ chỉ tiêu xuất sắc": of a group in which several decide, how many outstanding each head of an agency may give, as the
 * collective that decides on the rest resolved it. It stands on the group's sheet, on which their decisions meet; a later one replaces it, but
 * takes no place that was given.
 */
export const allotPlaces: Command<typeof input, AllotNamed, AllotFacts, Allotted, Omit<Allotted, keyof Done>> = {
  title: 'Phân bổ số “Hoàn thành xuất sắc nhiệm vụ” cho các cấp quyết định',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'recorder',
      is: ({ campaign, caller }) => campaign.process.deciders.some(({ recorder }) => recorder === caller.uid),
      why: 'Người được tập thể quyết định giao ghi kết quả ghi việc phân bổ theo nghị quyết.',
    },
  ],
  conditions: [campaignOpen, { atom: 'placesFit', refuses: unfit }],
  writes: ['sheets/{sheetId}', 'campaigns/{campaignId}'],
  mails: ['placesAllotted'],
  decide,
  answer: ({ deciders, places }) => ({ deciders, places }),
  subject: (facts) => (facts.input.preview ? null : campaignSubject(facts)),
  keeps: ({ preview }) => !preview,
}
