import type { InputOf } from '@kiemdiem/domain/commands'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { dayNumber } from '@kiemdiem/domain/mail/digest/morning'
import { queueMail } from '@kiemdiem/domain/mail/queue-mail'
import { serverNow } from '../../../../functions/src/clock.ts'
import { applyWrites } from '../../../../functions/src/firestore/apply-writes.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { remindLate as remind } from '../../../../functions/src/reminders/remind-late.ts'
import { CELL, newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
  paperId: string
  /** A reminder of today that did not arrive. */
  mail: string
}

/** One member of the cell is late, and was not reminded today. */
export const remindLate: Arrangement<Place> = {
  command: tried(remind),
  fresh: async () => {
    const campaign = newCampaignId()
    await plant(campaign)
    const paperId = paperIdOf(campaign, WHO.member)
    const about = { campaign: { id: campaign, campaign } }
    const tasks = [`write.${paperId}`]
    const now = serverNow()
    const mail = queueMail('reminder', about, { occasion: dayNumber(now), to: WHO.member, now, tasks })
    await db.runTransaction(async (tx) => applyWrites(tx, [mail.write]))
    await db.doc(paths.mail(mail.id)).update({ state: 'failed' })
    return { campaign, paperId, mail: mail.id }
  },
  input: ({ campaign }): Omit<InputOf<'remindLate'>, 'key'> => ({
    ...{ campaign, track: 'partyCell', of: { unit: CELL }, preview: false },
  }),
  as: { organiser: () => ({ organiser: ['partyCell'] }) },
  stranger: () => ({ admin: true, registrar: true, organiser: ['partyGroup', 'provincial'] }),
  fails: {
    campaignOpen: closed(),
    someLate: [
      { told: 'nobodyLate', documents: ({ paperId }) => change(paths.paper(paperId), { state: 'sealed' }) },
      { told: 'nobodyLate', documents: ({ mail }) => change(paths.mail(mail), { state: 'digested' }) },
      { told: 'nobodyLate', documents: () => change(paths.contact(WHO.member), { email: null }) },
      { told: 'nobodyLate', documents: () => change(paths.person(WHO.member), { active: false }) },
      // Of another track's unit there is nobody here.
      { told: 'nobodyLate', input: (input) => Object.assign(input, { of: { unit: 'u-thu-ban' } }) },
      { told: 'nobodyLate', input: (input) => Object.assign(input, { of: { stage: 'decision' } }) },
    ],
  },
}
