import * as z from 'zod/mini'
import { ofConference } from '../../acts/of-conference.ts'
import { onBehalfOf } from '../../acts/on-behalf.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import {
  codeSchema,
  conferenceIdSchema,
  dateSchema,
  keySchema,
  lineText,
  longText,
  numberSchema,
} from '../../commands/fields.ts'
import { enteredId } from '../../docket/enter-number.ts'
import { draftLetterEntry } from '../../docket/entry.ts'
import { draftActIdOf, paths } from '../../ids.ts'
import { DRAFT_STEPS, type DraftAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { OnBehalf } from '../../model/on-behalf.ts'
import type { ActFacts } from '../../model/printed.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import {
  type ConferenceNamed,
  conferenceSubject,
  isKeeper,
  notCancelled,
  organisesIt,
} from '../kind/conference-named.ts'
import { HEADER_RECORDS_MAX } from '../seldom.ts'
import { draftGoesTo } from './draft-goes-to.ts'

const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  what: z.enum(DRAFT_STEPS),
  /** Number of our letter where it went out on paper; null: it is issued now, or the letter is the superior's. */
  number: z.nullable(numberSchema),
  code: codeSchema,
  /** Number of the superior's letter, as it is written. */
  document: lineText,
  /** Day of the letter; of one that is issued now, today. */
  on: dateSchema,
  /** Who received the draft. */
  receivedBy: lineText,
  /** The opinion in short, or empty where it stays on paper: what is marked secret is never typed in. */
  text: longText,
  keptAt: lineText,
  key: keySchema,
})
type Said = Omit<z.output<typeof input>, 'conferenceId' | 'key'>

/** What tells under which number our letter went out. */
interface Numbered extends Pick<ConferenceNamed, 'conference'> {
  campaign: Pick<Campaign, 'status' | 'year' | 'process' | 'conferenceRules' | 'numbering'>
  said: Said
  /** What its print states of who issues and signs it. */
  issued: ActFacts
}

export interface DraftFacts extends ConferenceNamed, Numbered {
  caller: ConferenceNamed['caller'] & { name: string }
  /** Whether another paper has the number under which the letter went out. */
  taken: boolean
}

const tidied = ({ said }: Pick<Numbered, 'said'>): Said => {
  const trimmed = (text: string) => tidy(text).trim()
  const { what, number, on } = said
  return {
    ...{ what, number, on, code: trimmed(said.code), document: trimmed(said.document) },
    ...{ receivedBy: trimmed(said.receivedBy), text: trimmed(said.text), keptAt: trimmed(said.keptAt) },
  }
}

/** It is issued here and now, and numbered when the văn thư does so. */
const isIssued = ({ what, number }: Said): boolean => what === 'sent' && number === null

const nextOf = ({ conference }: Pick<Numbered, 'conference'>): number => (conference.drafts?.length ?? 0) + 1

const entryOf = (facts: Numbered, date: string): DocketEntry =>
  draftLetterEntry(facts.conference, nextOf(facts), facts.issued, facts.campaign, date)

/** Id of what makes the number taken under which our letter went out on paper; null: it has none. */
export const draftNumberId = (facts: Numbered): string | null => {
  const { what, number, on } = facts.said
  if (what !== 'sent' || number === null) return null
  return enteredId({ entry: entryOf(facts, on), campaign: facts.campaign, input: { number, on } })
}

/** The signed letter that went out on paper; null where it does not say which and where it is. */
const onPaper = ({ said: { on, keptAt }, caller, now }: DraftFacts): OnBehalf | null =>
  onBehalfOf({ basis: 'bản giấy đã ký', paperDate: on, keptAt }, caller, now)

/** A letter on paper has its number, its day, who received it and where it is; an opinion its text or the place of the paper. */
const incomplete = (facts: DraftFacts) => {
  const said = tidied(facts)
  if (isIssued(said)) return null
  const { what, document, on, receivedBy, text, keptAt } = said
  const dated = isRealDate(on) && on <= localDate(facts.now)
  const told =
    what === 'sent'
      ? !isEmpty(receivedBy) && onPaper(facts) !== null
      : !isEmpty(document) && (!isEmpty(text) || !isEmpty(keptAt))
  return dated && told ? null : 'draftIncomplete'
}

const wasSent = ({ conference, said }: DraftFacts) =>
  said.what === 'sent' || conference.drafts?.some(({ what }) => what === 'sent') ? null : 'draftNotSent'

const tooMany = ({ conference: { drafts = [] } }: DraftFacts) =>
  drafts.length < HEADER_RECORDS_MAX ? null : 'draftsEnough'

/** Our letter in the book of papers, with the number under which it went out on paper. */
const numbered = (facts: DraftFacts, on: string): Write[] => {
  const { what, number, code } = tidied(facts)
  if (what !== 'sent') return []
  const [entry, takes] = [entryOf(facts, on), draftNumberId(facts)]
  const path = paths.docket(entry.id)
  return number === null || takes === null
    ? [{ op: 'create', path, data: entry }]
    : [
        { op: 'create', path, data: { ...entry, given: { number, code, on }, takes } satisfies DocketEntry },
        { op: 'create', path: paths.number(takes), data: { entry: entry.id } },
      ]
}

const decide = (facts: DraftFacts): Done => {
  const { conference, campaign, caller, issued, now } = facts
  const before = conference.drafts ?? []
  const number = nextOf(facts)
  const { what, document, receivedBy, text, keptAt, ...said } = tidied(facts)
  const ours = what === 'sent'
  const on = ours && said.number === null ? localDate(now) : said.on
  const act: DraftAct = {
    ...{ what, on, receivedBy, text, keptAt, document: ours ? '' : document },
    id: draftActIdOf(conference.id, number),
    kind: 'draft',
    ...ofConference(conference),
    by: caller.uid,
    byName: caller.name,
    onBehalf: ours && said.number !== null ? onPaper(facts) : null,
    submittedAt: now,
    ...(ours && { facts: issued }),
    number,
    to: draftGoesTo(conference, campaign.conferenceRules) ?? '',
  }
  const drafts = [...before, { id: act.id, what, document: act.document, on }]
  return {
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      { op: 'update', path: paths.conference(conference.id), data: { drafts } },
      ...numbered(facts, on),
    ],
  }
}

/**
 * A collective's draft report goes to the superior body that the campaign's rules name, before its conference: the letter
 * is issued as an act and numbered by the văn thư, or recorded from the signed paper with the number it has; each opinion
 * that comes back (góp ý) is an act too. The header, which everybody invited reads, knows the letters and not what they
 * say. What is to be answered in the report is a suggestion (gợi ý) like the rest.
 */
export const recordDraft: Command<typeof input, ConferenceNamed, DraftFacts, Done, object> = {
  title: 'Phát hành công văn gửi dự thảo báo cáo kiểm điểm lên cấp trên, ghi công văn giấy, ghi góp ý',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'keeper',
      is: isKeeper,
      why: 'Phát hành hoặc ghi công văn gửi dự thảo báo cáo kiểm điểm, ghi góp ý của cấp trên.',
    },
    { who: 'organiser', is: organisesIt, why: 'Phát hành, ghi thay từ công văn.' },
  ],
  conditions: [
    campaignOpen,
    notCancelled,
    {
      atom: 'draftAsked',
      refuses: ({ conference, campaign }) =>
        draftGoesTo(conference, campaign.conferenceRules) === null ? 'draftNotAsked' : null,
    },
    { atom: 'draftSent', refuses: wasSent },
    { atom: 'draftGiven', refuses: incomplete },
    { atom: 'draftsLeft', refuses: tooMany, only: ['keeper'] },
    { atom: 'numberFree', refuses: ({ taken }) => (taken ? 'numberTaken' : null) },
  ],
  writes: ['acts/{actId}', 'conferences/{conferenceId}', 'docket/{entryId}', 'numbers/{numberId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: conferenceSubject,
}
