import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'
import type { OnPaper, Paper, PaperReturn } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import type { Review } from '../../model/review.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import type { OwedTask } from '../../reminders/owed/owed-task.ts'
import type { Gathered } from '../digest/digest-item.ts'

/** What every row may look at, whatever it is about. */
export interface MailFacts {
  /** The person it is for. */
  to: string
  /** Which time (model/mail.ts). */
  occasion: number
  /** Which of several that an occasion has of its kind; absent: it has one. */
  nth?: number
  /** Of which tasks, of a reminder. */
  tasks?: readonly string[]
  campaign: Campaign
  /** When it is sent: what has passed by then is told as passed. */
  now: Date
}

/** Papers of a conference's agenda that the recipient answers for. */
export type OwnPaper = Pick<Paper, 'subjectKind' | 'subjectName' | 'dueAt' | 'state'>

/**
 * What a mail may be about, and what is read of it when the mail is sent (functions/src/mail/facts). `facts` are read
 * for every mail; of `extras` only what its row `needs`. No comment, vote, rating or reason is in them, so no mail can
 * leak one; the only text of somebody else's are the remarks of a return.
 */
export interface MailSubjects {
  /** One paper; its occasion is the revision. */
  paper: {
    facts: { paper: Paper; reviews: readonly Review[] }
    extras: {
      submittedAt: Date
      returned: Pick<PaperReturn, 'byName' | 'remarks' | 'wantedBy'>
      /** The issue that it tells of, by whom it was suggested; its words are not among the facts. */
      suggestion: Pick<Suggestion, 'byName'>
      /** The signed paper that this revision was entered from. */
      onPaper: Pick<OnPaper, 'byName' | 'paperDate'>
    }
  }
  /** One conference; its occasion is the schedule's revision, or the number of the handing out, minutes or proposal. */
  conference: {
    facts: { conference: Conference }
    extras: {
      ownPapers: readonly OwnPaper[]
      /** The reviews that are rated at it, as they stand. */
      rated: readonly Review[]
      /** Who entered the minutes from signed paper; null where nobody did. */
      minutesEnteredBy: string | null
      /** The proposal: how many subjects it names, and who entered it from signed paper. */
      proposal: { items: number; enteredBy: string | null }
      /** Gates that it waits for or counts towards, and the conferences of the units that these bind. */
      gates: { met: readonly Gate[]; bound: readonly Pick<Conference, 'unit' | 'state'>[] }
    }
  }
  /** A campaign as a whole; its occasion is the day, or the number of what was done. */
  campaign: {
    facts: object
    extras: {
      gathered: readonly Gathered[]
      /** Of the tasks that a reminder names, those that the recipient still owes. */
      owed: readonly OwedTask[]
      /** A question to a unit's head while its group is appraised; its occasion is the question's number. Not its words. */
      question: { unitName: string; until: Date; answered: boolean }
      /** Gates that count what is decided, and the conferences of the units that these bind. */
      gates: { met: readonly Gate[]; bound: readonly Pick<Conference, 'unit' | 'state'>[] }
    }
  }
  /** One person's account; its occasion is the number of what was done on its trail. */
  account: {
    facts: { owner: Pick<Person, 'id' | 'name'>; access: Pick<Access, 'admin' | 'organiser' | 'pending'> }
    extras: {
      /** When it was done, and by whom. */
      done: { at: Date; byName: string }
      /** The account's name, which code was last told of by mail (its event), and whether a password is set already. */
      invitation: { userName: string; current: number | null; used: boolean }
    }
  }
}

export type SubjectKind = keyof MailSubjects
export type ExtraOf<K extends SubjectKind> = keyof MailSubjects[K]['extras']

/** What a row about this kind of subject is given: the facts of the kind, and the extras that it names. */
export type FactsFor<K extends SubjectKind, N extends ExtraOf<K> = ExtraOf<K>> = MailFacts &
  MailSubjects[K]['facts'] &
  Pick<MailSubjects[K]['extras'], N>
