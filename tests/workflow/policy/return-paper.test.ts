import '../fixture/own-project.ts'

import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { call, deliver } from '../fixture/handlers.ts'
import { readPaper, sealDirectly } from '../fixture/papers.ts'
import { plant, WHO } from '../fixture/world.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, unlessDone, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = {
  notYours: ['notYours'],
  noReturner: ['notYours'],
  notWriter: ['notYours'],
  campaignOpen: ['campaignClosed'],
  selfReviewOpen: ['stageClosed'],
  remarksGiven: ['remarksMissing'],
  atConference: ['afterConference', 'newerRevision', 'notSealed'],
}

/** Every consistent combination: who is a returner makes the paper have one. */
const trials = combined({
  standing: STANDINGS,
  returner: YES_NO,
  organiser: ['own', 'other', 'none'],
  writer: YES_NO,
  hasReturner: YES_NO,
  remarks: YES_NO,
  conference: ['yes', 'after', 'otherRevision'],
  closing: ['nothing', 'otherStages', 'selfReview', 'campaign', 'both'],
})
  .filter(({ returner, hasReturner }) => hasReturner || !returner)
  // What is closed is crossed with everything else for whoever may call at all.
  .filter(({ standing, closing }) => standing === 'active' || closing === 'nothing')

let count = 0
const freshPaper = async (): Promise<string> => {
  count += 1
  await plant(`quyen-tra-${count}`)
  const paperId = paperIdOf(`quyen-tra-${count}`, WHO.other)
  await sealDirectly(paperId)
  await deliver(paperId, 1)
  return paperId
}

/** WHO.other is rated in the track of the board alone. */
const CLOSINGS = {
  nothing: { status: 'open', closedStages: [] },
  otherStages: { status: 'open', closedStages: ['partyGroup.conference', 'partyCell.selfReview'] },
  selfReview: { status: 'open', closedStages: ['partyGroup.selfReview'] },
  campaign: { status: 'closed', closedStages: [] },
  both: { status: 'closed', closedStages: ['partyGroup.selfReview'] },
}

type Trial = (typeof trials)[number]

const arrange = async (paperId: string, { writer, returner, hasReturner, conference, closing }: Trial) => {
  const { reviewIds, campaign } = await readPaper(paperId)
  await db.doc(paths.paper(paperId)).update({
    writers: [WHO.other, ...(writer ? [CALLER] : [])],
    returners: hasReturner ? [WHO.head, ...(returner ? [CALLER] : [])] : [],
  })
  await db.doc(paths.campaign(campaign)).update(CLOSINGS[closing])
  const stage = conference === 'after' ? 'consultation' : 'conference'
  await Promise.all(reviewIds.map((id) => db.doc(paths.review(id)).update({ stage })))
}

const inputOf = (paperId: string, { remarks, conference }: Trial) => ({
  paperId,
  revision: conference === 'otherRevision' ? 2 : 1,
  remarks: remarks ? 'Đề nghị bổ sung số liệu.' : ' ',
  key: crypto.randomUUID(),
})

const verdict = ({ standing, returner, organiser, writer, hasReturner, remarks, conference, closing }: Trial) => {
  const who: Who[] = [
    ...(returner ? ['returner' as const] : []),
    ...(organiser === 'own' ? ['organiser' as const] : []),
  ]
  const when: When[] = [
    ...(writer ? [] : ['notWriter' as const]),
    ...(hasReturner ? [] : ['noReturner' as const]),
    ...(closing === 'campaign' || closing === 'both' ? [] : ['campaignOpen' as const]),
    ...(closing === 'selfReview' || closing === 'both' ? [] : ['selfReviewOpen' as const]),
    ...(remarks ? ['remarksGiven' as const] : []),
    ...(conference === 'yes' ? ['atConference' as const] : []),
  ]
  return verdictOf('returnPaper', [standing, who, when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  const shared = await freshPaper()
  const [arranged, became] = [unlessDone(), unlessDone()]
  for (const trial of trials) {
    const expected = verdict(trial)
    const { standing, organiser, writer, returner, hasReturner, conference, closing } = trial
    // A refusal changes nothing, so the next trial may use the paper again.
    const paperId = expected.includes('ok') ? await freshPaper() : shared
    const arrangement = [paperId, writer, returner, hasReturner, conference === 'after', closing]
    await arranged(arrangement, () => arrange(paperId, trial))
    const track: Track = organiser === 'own' ? 'partyGroup' : 'provincial'
    const roles = { admin: true, organiser: organiser === 'none' ? [] : [track] }
    await became([standing, roles], () => becomes(standing, roles))
    const uid = standing === 'signedOut' ? null : CALLER
    const outcome = await outcomeOf(call(returnPaper, uid, inputOf(paperId, trial)))
    expect(expected, JSON.stringify(trial)).toContain(outcome)
  }
})
