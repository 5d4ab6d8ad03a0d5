import type { Conference } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'
import type { MailAboutConference } from '../../model/mail.ts'

type ConferenceNow = Pick<
  Conference,
  'state' | 'revision' | 'roll' | 'readers' | 'chair' | 'secretary' | 'signed' | 'minutesCount' | 'proposals'
>

/** Whose signature is missing while the other's is there; null when neither or both are. */
export const signatoryAwaited = (conference: Pick<Conference, 'state' | 'signed'>): 'chair' | 'secretary' | null => {
  const { chair, secretary } = conference.signed
  if (conference.state !== 'open' || (chair === null) === (secretary === null)) return null
  return chair === null ? 'chair' : 'secretary'
}

/**
 * Gates of which this person may be told that they have opened: open still, theirs to see, and what they bind not
 * reviewed yet. `conferences` are those of the units that the gates bind.
 */
export const openedFor = (
  person: string,
  gates: readonly Gate[],
  conferences: readonly Pick<Conference, 'unit' | 'state'>[],
): Gate[] =>
  gates.filter((gate) => {
    const held = conferences.filter(({ unit, state }) => unit === gate.bindsUnit && state !== 'cancelled')
    const over = held.length > 0 && held.every(({ state }) => state === 'confirmed')
    return gate.openedAt !== null && gate.viewers.includes(person) && !over
  })

/**
 * Whether a mail about a conference still tells the truth at the moment it is sent (design §4, Mail). `opened` are
 * the gates of openedFor; only `gateOpened` looks at them.
 */
export const conferenceMailStillTrue = (
  { template, to, occasion }: Pick<MailAboutConference, 'template' | 'to' | 'occasion'>,
  conference: ConferenceNow,
  opened: readonly Gate[],
): boolean => {
  const { state, minutesCount } = conference
  switch (template) {
    case 'called': {
      const waits = state === 'scheduled' || state === 'open'
      return waits && conference.revision === occasion && conference.readers.includes(to)
    }
    case 'cancelled':
      return state === 'cancelled'
    case 'handout':
      return (state === 'scheduled' || state === 'open') && conference.roll.some(({ uid }) => uid === to)
    case 'toConfirm': {
      const awaited = signatoryAwaited(conference)
      return awaited !== null && conference[awaited].uid === to && minutesCount + 1 === occasion
    }
    case 'minutesConfirmed':
      return state === 'confirmed' && minutesCount === occasion
    case 'toPropose':
      return state === 'confirmed' && minutesCount === occasion && conference.proposals.length === 0
    case 'proposed':
      return true
    case 'gateOpened':
      return opened.length > 0
  }
}
