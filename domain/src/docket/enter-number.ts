import * as z from 'zod/mini'
import type { Called, Command, Done, Refusal } from '../commands/command.ts'
import { anyActIdSchema, codeSchema, dateSchema, keySchema, numberSchema, shortText } from '../commands/fields.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import { CORRECTIONS_KEPT, type DocketEntry, type GivenNumber } from '../model/docket.ts'
import { isRealDate, localDate } from '../time.ts'
import { isEmpty, tidy } from '../vi.ts'
import type { Write } from '../writes/write.ts'
import { numberIdOf, seriesOf } from './series.ts'

const input = z.strictObject({
  entry: anyActIdSchema,
  /** The edition that was on the screen. */
  rev: z.number(),
  number: numberSchema,
  /** What follows the kind: "ĐĐ", "LĐLĐ". Empty is left to the pen. */
  code: codeSchema,
  on: dateSchema,
  /** Of a correction; else empty. */
  reason: shortText,
  key: keySchema,
})
export type NumberInput = z.output<typeof input>

export interface DocketNamed extends Called {
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'docket'> }
  entry: DocketEntry
}

export interface NumberFacts extends DocketNamed {
  campaign: Pick<Campaign, 'numbering'>
  input: NumberInput
  /** Which entry has the number in its series now, and of which unit it is; null: none. */
  taken: { entry: string; unit: string | null } | null
}

const givenBy = ({ input: { number, code, on } }: NumberFacts): GivenNumber => ({ number, code: tidy(code).trim(), on })

/** Id of what makes the number taken that somebody enters. */
export const enteredId = ({
  entry,
  campaign,
  input: { number, on },
}: Pick<NumberFacts, 'entry' | 'campaign'> & { input: Pick<NumberInput, 'number' | 'on'> }): string =>
  numberIdOf(seriesOf(entry, on, campaign), number)

/** Id under which the entry's number is taken: as it was entered, whatever the campaign says of numbers since. */
const heldId = (entry: DocketEntry, campaign: NumberFacts['campaign']): string | null =>
  entry.given && (entry.takes ?? numberIdOf(seriesOf(entry, entry.given.on, campaign), entry.given.number))

/** Numbers are given when a paper is issued: neither before its own day nor ahead. */
const dayWrong = ({ entry, input: { on }, now }: NumberFacts): Refusal | null =>
  isRealDate(on) && on >= entry.date && on <= localDate(now) ? null : { reason: 'numberDayWrong', at: { on: 'day' } }

/** `at`: the entry that has it, for who sees that entry in his own book; a unit of the same issuer may be another's. */
const numberTaken = ({ entry, taken, caller }: NumberFacts): Refusal | null => {
  if (taken === null || taken.entry === entry.id) return null
  const seen = taken.unit !== null && (caller.access.docket ?? []).includes(taken.unit)
  return { reason: 'numberTaken', ...(seen && { at: { number: taken.entry } }) }
}

const corrected = ({ entry, input, caller, now }: NumberFacts) => {
  if (!entry.given) return {}
  const correction = { before: entry.given, reason: tidy(input.reason).trim(), by: caller.uid, at: now }
  return { corrections: [correction, ...(entry.corrections ?? [])].slice(0, CORRECTIONS_KEPT) }
}

const decide = (facts: NumberFacts): Done => {
  const { entry, campaign } = facts
  const id = enteredId(facts)
  const before = heldId(entry, campaign)
  const moved: Write[] = [
    ...(before === null ? [] : [{ op: 'delete', path: paths.number(before) } as const]),
    { op: 'create', path: paths.number(id), data: { entry: entry.id } },
  ]
  const data = { given: givenBy(facts), takes: id, rev: entry.rev + 1, ...corrected(facts) }
  return {
    writes: [{ op: 'update', path: paths.docket(entry.id), data }, ...(before === id ? [] : moved)],
  }
}

/**
 * "Vào số văn bản": number and day of a paper, entered by the văn thư of its issuer when it is issued. A number stands once
 * in its series, also when two enter it in the same moment: what makes it taken has a computed id. A correction says why,
 * and frees what was entered before. Numbers of superiors' letters are free text elsewhere and never come here.
 */
export const enterNumber: Command<typeof input, DocketNamed, NumberFacts, Done, object> = {
  title: 'Vào số, ngày văn bản; sửa số, ngày đã vào',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'docketer',
      is: ({ caller, entry }) => (caller.access.docket ?? []).includes(entry.unit),
      why: 'Văn thư vào số, ngày cho văn bản của đơn vị được giao; không xem được nội dung văn bản.',
    },
  ],
  conditions: [
    { atom: 'entryStands', refuses: ({ entry }) => (entry.takenBackAt === null ? null : 'entryTakenBack') },
    {
      atom: 'sameEdition',
      refuses: ({ entry, input: { rev } }) => (entry.rev === rev ? null : 'numberedMeanwhile'),
    },
    { atom: 'numberDay', refuses: dayWrong },
    {
      atom: 'correctionExplained',
      refuses: ({ entry, input: { reason } }) => (entry.given && isEmpty(reason) ? 'correctionUnexplained' : null),
    },
    { atom: 'numberFree', refuses: numberTaken },
  ],
  writes: ['docket/{entryId}', 'numbers/{numberId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: (facts) => ({
    header: paths.docket(facts.entry.id),
    trail: paths.docket(facts.entry.id),
    seq: facts.entry.eventSeq ?? 0,
    detail: { before: facts.entry.given, after: givenBy(facts) },
  }),
}
