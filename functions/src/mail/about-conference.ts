import { paths } from '@kiemdiem/domain/ids'
import { renderConferenceMail } from '@kiemdiem/domain/mail/conference/conference-mail'
import { conferenceMailStillTrue, openedFor } from '@kiemdiem/domain/mail/outbox/conference-mail-relevance'
import type { RenderedMail } from '@kiemdiem/domain/mail/render-message'
import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { type Gate, gateSchema } from '@kiemdiem/domain/model/gate'
import type { MailAboutConference } from '@kiemdiem/domain/model/mail'
import { dueAtOf } from '@kiemdiem/domain/plan/due-at'
import { papersBy } from '@kiemdiem/domain/plan/papers-ahead'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { minutesEnteredBy, ownPapers, proposalSent } from './conference-facts.ts'
import { type Addressee, envelopeFor, type PreparedMail, readAddressee } from './prepared-mail.ts'

interface ConferenceTruth extends Addressee {
  conference: Conference
  /** That this person may be told of; read for `gateOpened` only. */
  opened: readonly Gate[]
}

/** The gates that this conference waits for or counts towards, with how far the conferences they bind are. */
const openedGates = async (to: string, conference: Conference): Promise<Gate[]> => {
  const ids = [...new Set([...conference.gates, ...conference.countsFor])]
  if (ids.length === 0) return []
  const gates = (await db.getAll(...ids.map((id) => db.doc(paths.gate(id))))).map((doc) => parse(gateSchema, doc))
  const units = [...new Set(gates.map((gate) => gate.bindsUnit))]
  const bound = await Promise.all(
    units.map((unit) =>
      db.collection('conferences').where('campaign', '==', conference.campaign).where('unit', '==', unit).get(),
    ),
  )
  const conferences = bound.flatMap(({ docs }) => docs.map((doc) => parse(conferenceSchema, doc)))
  return openedFor(to, gates, conferences)
}

/** The words of a mail, from what is true now. They are held in memory only: neither stored nor logged. */
const compose = async (
  mail: MailAboutConference,
  truth: ConferenceTruth,
  clerkName: string | null,
): Promise<RenderedMail> => {
  const { conference, campaign } = truth
  const base = { ...envelopeFor(truth, clerkName), conference }
  switch (mail.template) {
    case 'called':
      return renderConferenceMail('called', {
        ...base,
        again: mail.occasion > 1,
        attends: conference.roll.some(({ uid }) => uid === mail.to),
        ownPapers: await ownPapers(mail.to, conference),
        papersBy: papersBy(conference.date, campaign.conferenceRules.papersAhead, campaign.calendar),
      })
    case 'cancelled':
    case 'handout':
      return renderConferenceMail(mail.template, base)
    case 'toConfirm':
      return renderConferenceMail('toConfirm', {
        ...base,
        as: conference.chair.uid === mail.to ? 'chair' : 'secretary',
      })
    case 'minutesConfirmed':
      return renderConferenceMail('minutesConfirmed', {
        ...base,
        again: mail.occasion > 1,
        enteredBy: await minutesEnteredBy(conference.id, mail.occasion),
        ownPapers: await ownPapers(mail.to, conference),
      })
    case 'toPropose':
      return renderConferenceMail('toPropose', { ...base, dueAt: dueAtOf(campaign, conference.track, 'conference') })
    case 'proposed':
      return renderConferenceMail('proposed', { ...base, ...(await proposalSent(conference.id, mail.occasion)) })
    case 'gateOpened':
      return renderConferenceMail('gateOpened', {
        ...base,
        gates: truth.opened.map((gate) => gate.kind),
        own: truth.opened.every((gate) => gate.bindsUnit === conference.unit),
      })
  }
}

export const prepareAboutConference = async (mail: MailAboutConference): Promise<PreparedMail> => {
  const [addressee, doc] = await Promise.all([readAddressee(mail), db.doc(paths.conference(mail.conferenceId)).get()])
  const conference = parse(conferenceSchema, doc)
  const opened = mail.template === 'gateOpened' ? await openedGates(mail.to, conference) : []
  const truth = { ...addressee, conference, opened }
  return {
    person: truth.person,
    active: truth.active,
    stillTrue: conferenceMailStillTrue(mail, conference, opened),
    compose: (clerkName) => compose(mail, truth, clerkName),
  }
}
