import * as z from 'zod/mini'
import { ofConference } from '../../acts/of-conference.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, dateSchema, keySchema, lineText, longText } from '../../commands/fields.ts'
import { draftActIdOf, paths } from '../../ids.ts'
import { DRAFT_STEPS, type DraftAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
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
  /** Number of the letter. */
  document: lineText,
  on: dateSchema,
  /** Who received the draft. */
  receivedBy: lineText,
  /** The opinion in short, or empty where it stays on paper: what is marked secret is never typed in. */
  text: longText,
  keptAt: lineText,
  key: keySchema,
})

export interface DraftFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status' | 'conferenceRules'>
  said: Pick<DraftAct, 'what' | 'document' | 'on' | 'receivedBy' | 'text' | 'keptAt'>
  caller: ConferenceNamed['caller'] & { name: string }
}

const tidied = ({ said }: DraftFacts): DraftFacts['said'] => {
  const trimmed = (text: string) => tidy(text).trim()
  const { what, on, document, receivedBy, text, keptAt } = said
  return {
    ...{ what, on, document: trimmed(document), receivedBy: trimmed(receivedBy) },
    ...{ text: trimmed(text), keptAt: trimmed(keptAt) },
  }
}

/** A letter has its number and day; a draft somebody who received it, an opinion its text or the place of the paper. */
const incomplete = (facts: DraftFacts) => {
  const { what, document, on, receivedBy, text, keptAt } = tidied(facts)
  const dated = isRealDate(on) && on <= localDate(facts.now)
  const told = what === 'sent' ? !isEmpty(receivedBy) : !isEmpty(text) || !isEmpty(keptAt)
  return !isEmpty(document) && dated && told ? null : 'draftIncomplete'
}

const wasSent = ({ conference, said }: DraftFacts) =>
  said.what === 'sent' || conference.drafts?.some(({ what }) => what === 'sent') ? null : 'draftNotSent'

const tooMany = ({ conference: { drafts = [] } }: DraftFacts) =>
  drafts.length < HEADER_RECORDS_MAX ? null : 'draftsEnough'

const decide = (facts: DraftFacts): Done => {
  const { conference, campaign, caller, now } = facts
  const before = conference.drafts ?? []
  const number = before.length + 1
  const said = tidied(facts)
  const act: DraftAct = {
    ...said,
    id: draftActIdOf(conference.id, number),
    kind: 'draft',
    ...ofConference(conference),
    by: caller.uid,
    byName: caller.name,
    onBehalf: null,
    submittedAt: now,
    number,
    to: draftGoesTo(conference, campaign.conferenceRules) ?? '',
  }
  const drafts = [...before, { id: act.id, what: said.what, document: said.document, on: said.on }]
  return {
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      { op: 'update', path: paths.conference(conference.id), data: { drafts } },
    ],
  }
}

/**
 * A collective's draft report goes to the superior body that the campaign's rules name, before its conference: the letter
 * is an act, and so is each opinion that comes back (góp ý). The header, which everybody invited reads, knows the letters
 * and not what they say. What is to be answered in the report is a suggestion (gợi ý) like the rest.
 */
export const recordDraft: Command<typeof input, ConferenceNamed, DraftFacts, Done, object> = {
  title: 'Gửi dự thảo báo cáo kiểm điểm lên cấp trên, ghi góp ý',
  input,
  otherwise: 'notYours',
  grants: [
    { who: 'keeper', is: isKeeper, why: 'Ghi công văn gửi dự thảo báo cáo kiểm điểm và góp ý của cấp trên.' },
    { who: 'organiser', is: organisesIt, why: 'Ghi thay từ công văn.' },
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
  ],
  writes: ['acts/{actId}', 'conferences/{conferenceId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: conferenceSubject,
}
