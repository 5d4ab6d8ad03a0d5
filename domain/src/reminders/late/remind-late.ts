import * as z from 'zod/mini'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { campaignIdSchema, keySchema, subjectSchema } from '../../commands/fields.ts'
import { dayNumber } from '../../mail/digest/morning.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import { trackSchema } from '../../model/process.ts'
import { localDate } from '../../time.ts'
import { byName } from '../../vi.ts'
import { remindersOver } from '../days/days.ts'
import { reminderRule } from '../days/rule.ts'
import { OWED_PARTS } from '../owed/owed-task.ts'
import type { Work } from '../owed/owing.ts'
import { lateIn, nextNumber, type Reminded, toldToday } from './late.ts'

/** Mails of one call, within one transaction; who is left is reminded by the next. */
export const REMINDED_MAX = 300

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  of: z.union([z.strictObject({ unit: subjectSchema }), z.strictObject({ stage: z.enum(OWED_PARTS) })]),
  /** Asks who would get what, and sends nothing. */
  preview: z.boolean(),
  key: keySchema,
})

export interface RemindNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
}

export interface RemindFacts extends RemindNamed {
  /** What of the unit, or of the track's stage, may be late. */
  work: Work
  /** Of who is late: the name, and whether there is an own address for mail. */
  people: ReadonlyMap<string, { name: string; hasMail: boolean }>
  /** Reminders made today, to anybody. */
  today: readonly Reminded[]
}

/** Somebody who is late, what is done now, and with what. */
export interface LatePerson {
  uid: string
  name: string
  /** `mail`: gets one. `told`: was reminded of all of it today. `call`: has no address of his own. */
  by: 'mail' | 'told' | 'call'
  /** He has no address of his own, or nobody is reminded of it by itself any more. */
  toCall: boolean
  /** What the mail reminds of; where there is none, with what he is late. */
  tasks: { id: string; title: string; dueAt: number }[]
}

const BY = ['mail', 'call', 'told'] as const

const latePeople = ({
  campaign,
  input: { of },
  caller: { uid },
  now,
  work,
  people,
  today,
}: RemindFacts): LatePerson[] => {
  const rule = reminderRule(campaign.process)
  return [...lateIn({ campaign, of, uid, now }, work)]
    .flatMap(([person, late]): LatePerson[] => {
      const known = people.get(person)
      if (!known) return []
      const told = toldToday(today, person)
      const left = late.filter(({ id }) => !told.has(id))
      const by = !known.hasMail ? 'call' : left.length > 0 ? 'mail' : 'told'
      const tasks = (by === 'mail' ? left : late).map(({ id, title, dueAt }) => ({ id, title, dueAt: dueAt.getTime() }))
      const over = late.some(({ dueAt }) => remindersOver(dueAt, localDate(now), rule, campaign.calendar))
      return [{ uid: person, name: known.name, by, toCall: over || by === 'call', tasks }]
    })
    .sort((a, b) => BY.indexOf(a.by) - BY.indexOf(b.by) || byName(a.name, b.name))
}

const mailed = (facts: RemindFacts): LatePerson[] => latePeople(facts).filter(({ by }) => by === 'mail')

/** A preview says that there is nobody, and who is to be called. */
const nobody = (facts: RemindFacts): Refusal | null =>
  facts.input.preview || mailed(facts).length > 0 ? null : { reason: 'nobodyLate' }

interface Sent extends Done {
  people: LatePerson[]
  sent: number
  /** Not listed, or not reminded yet. */
  left: number
}

const decide = (facts: RemindFacts): Sent => {
  const { campaign, input, now, today } = facts
  if (input.preview) {
    const people = latePeople(facts)
    return {
      people: people.slice(0, REMINDED_MAX),
      sent: 0,
      left: Math.max(0, people.length - REMINDED_MAX),
      writes: [],
    }
  }
  const all = mailed(facts)
  const about = { campaign: { id: campaign.id, campaign: campaign.id } }
  const mails = all.slice(0, REMINDED_MAX).map(({ uid, tasks }) =>
    queueMail('reminder', about, {
      ...{ occasion: dayNumber(now), nth: nextNumber(today, uid), to: uid, now },
      tasks: tasks.map(({ id }) => id),
    }),
  )
  return {
    ...{ people: [], sent: mails.length, left: all.length - mails.length },
    mails: mails.map(({ id }) => id),
    writes: mails.map(({ write }) => write),
  }
}

/**
 * "Đôn đốc việc quá hạn": who is late in a unit, or in a stage of a track, gets a mail at once of all that he is late with there; of
 * nothing of which he was reminded the same day. Who has no address of his own is named, to be called. A preview says who gets what.
 */
export const remindLate: Command<typeof input, RemindNamed, RemindFacts, Sent, Omit<Sent, keyof Done>> = {
  title: 'Gửi thư đôn đốc việc quá hạn',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller, input }) => caller.access.organiser.includes(input.track),
      why: 'Đôn đốc người quá hạn của một đơn vị, một bước thuộc diện mình tổ chức; mỗi việc một ngày không quá một thư nhắc.',
    },
  ],
  conditions: [campaignOpen, { atom: 'someLate', refuses: nobody }],
  writes: [],
  mails: ['reminder'],
  decide,
  answer: ({ people, sent, left }) => ({ people, sent, left }),
  subject: campaignSubject,
  keeps: ({ preview }) => !preview,
}
