import '../fixture/captured-log.ts'
import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { confirm, heldMeeting, PAPER } from '../fixture/held.ts'
import { HALL } from '../fixture/office.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, unlessDone, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = {
  campaignOpen: ['campaignClosed'],
  meetingOpen: ['notOpen'],
  asSeen: ['changedSince'],
  minutesComplete: ['minutesIncomplete'],
  reasonsGiven: ['reasonMissing'],
  basisGiven: ['basisMissing'],
}

const trials = combined({
  standing: STANDINGS,
  part: ['chair', 'secretary', 'keeper', 'none'],
  organiser: ['own', 'other', 'none'],
  campaign: ['open', 'closed'],
  meeting: ['open', 'confirmed'],
  complete: YES_NO,
  seen: YES_NO,
  reasons: YES_NO,
  basis: YES_NO,
})
  .filter(({ standing, campaign, meeting }) => standing === 'active' || (campaign === 'open' && meeting === 'open'))
  // Who may not call at all is told so whatever the minutes are.
  .filter(({ standing, complete, seen, reasons }) => standing === 'active' || (complete && seen && reasons))

type Trial = (typeof trials)[number]

/** The agenda begins with a person, so that there is a rule to give a reason for. */
const meeting = async (): Promise<Conference> => {
  const conference = await heldMeeting({ staff: 1 })
  await db
    .doc(paths.conference(conference.id))
    .update({ agenda: [...conference.agenda].reverse(), gates: [], countsFor: [] })
  return conference
}

const arrange = (conference: Conference, { part, meeting: state }: Trial) => {
  const { id, chair, secretary, roll } = conference
  const signs = { chair: HALL.head, secretary: HALL.secretary, keeper: null, none: null }[part]
  return db.doc(paths.conference(id)).update({
    keepers: [HALL.head, HALL.secretary, ...(part === 'none' ? [] : [CALLER])],
    chair: { ...chair, uid: part === 'chair' ? CALLER : chair.uid },
    secretary: { ...secretary, uid: part === 'secretary' ? CALLER : secretary.uid },
    // Who leads and who writes must have come, whoever they are.
    roll: roll.map((attendee) => (attendee.id === signs ? { ...attendee, uid: CALLER } : attendee)),
    state,
  })
}

const verdict = ({ standing, part, organiser, campaign, meeting: state, complete, seen, reasons, basis }: Trial) => {
  const who: Who[] = [
    ...(part === 'chair' || part === 'secretary' ? ['signatory' as const] : []),
    ...(part === 'none' ? [] : ['keeper' as const]),
    ...(organiser === 'own' ? ['organiser' as const] : []),
  ]
  const when: When[] = [
    ...(campaign === 'open' ? ['campaignOpen' as const] : []),
    ...(state === 'open' ? ['meetingOpen' as const] : []),
    ...(seen ? ['asSeen' as const] : []),
    ...(complete ? ['minutesComplete' as const] : []),
    ...(reasons ? ['reasonsGiven' as const] : []),
    ...(basis ? ['basisGiven' as const] : []),
  ]
  return verdictOf('confirmMinutes', [standing, who, when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 280_000 }, async () => {
  const shared = await meeting()
  const [arranged, completed, opened, became] = [unlessDone(), unlessDone(), unlessDone(), unlessDone()]
  for (const trial of trials) {
    const { standing, part, organiser, campaign, complete, seen, reasons, basis } = trial
    const expected = verdict(trial)
    const conference = expected.includes('ok') ? await meeting() : shared
    const { id } = conference
    await arranged([id, part, trial.meeting], () => arrange(conference, trial))
    await completed([id, complete], () =>
      db.doc(paths.minutesRow(id, 'item.p-hn-001')).update({ state: complete ? 'reviewed' : 'pending' }),
    )
    await opened([id, campaign], () => db.doc(paths.campaign(conference.campaign)).update({ status: campaign }))
    const track: Track = organiser === 'own' ? 'partyGroup' : 'provincial'
    const roles = { admin: true, organiser: organiser === 'none' ? [] : [track] }
    await became([standing, roles], () => becomes(standing, roles))
    const outcome = await outcomeOf(
      confirm(conference, standing === 'signedOut' ? null : CALLER, {
        ...(seen ? {} : { seen: {} }),
        reasons: reasons ? { order: 'Theo đề nghị của cấp trên.' } : {},
        onBehalf: basis ? PAPER : null,
      }),
    )
    expect(expected, JSON.stringify(trial)).toContain(outcome)
  }
})
