import { paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { SUGGESTIONS_MAX, type Suggestion } from '@kiemdiem/domain/model/suggestion'
import { db } from '../../../../functions/src/firestore/db.ts'
import { completePaper as complete } from '../../../../functions/src/papers/complete-paper.ts'
import { issueSuggestionLetter as issueLetter } from '../../../../functions/src/papers/issue-suggestion-letter.ts'
import { returnPaper as sendBack } from '../../../../functions/src/papers/return-paper.ts'
import { setNotRated as setAside } from '../../../../functions/src/papers/set-not-rated.ts'
import { suggestIssue as suggest } from '../../../../functions/src/papers/suggest-issue.ts'
import { deliver } from '../../fixture/handlers/handlers.ts'
import { sealDirectly } from '../../fixture/papers.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Paper {
  campaign: string
  paperId: string
}

const paperOf = async (subject: string): Promise<Paper> => {
  const campaign = newCampaignId()
  await plant(campaign)
  return { campaign, paperId: paperIdOf(campaign, subject) }
}

const sealedPaperOf = async (subject: string): Promise<Paper> => {
  const place = await paperOf(subject)
  await sealDirectly(place.paperId)
  await deliver(place.paperId, 1)
  return place
}

const paper =
  (data: Record<string, unknown>) =>
  ({ paperId }: Paper) =>
    change(paths.paper(paperId), data)

const isReturner = async (place: Paper) => {
  await paper({ returners: [WHO.head, CALLER] })(place)
  return {}
}
const notWriter = [{ told: 'notYours', documents: paper({ writers: [WHO.other, CALLER] }) }]
/** Organises another track, administers, and is neither who writes nor who returns, if anybody does. */
const stranger = async (place: Paper) => {
  await paper({ returners: [] })(place)
  return { admin: true, organiser: ['provincial' as const] }
}

/** WHO.other is rated in the track of the department alone. */
export const returnPaper: Arrangement<Paper> = {
  command: tried(sendBack),
  fresh: () => sealedPaperOf(WHO.other),
  input: ({ paperId }) => ({ paperId, revision: 1, remarks: 'Đề nghị bổ sung số liệu.' }),
  as: {
    returner: isReturner,
    organiser: async (place) => {
      await paper({ returners: [] })(place)
      return { organiser: ['partyGroup'] }
    },
  },
  stranger,
  fails: {
    notWriter,
    noReturner: [{ told: 'notYours', documents: paper({ returners: [WHO.head] }) }],
    campaignOpen: closed(),
    selfReviewOpen: [
      {
        told: 'stageClosed',
        documents: ({ campaign }) => change(paths.campaign(campaign), { closedStages: ['partyGroup.selfReview'] }),
      },
    ],
    returnDateFits: [{ told: 'returnDateOutside', input: (input) => Object.assign(input, { wantedBy: '2000-01-01' }) }],
    remarksGiven: [
      { told: 'remarksMissing', input: (input) => Object.assign(input, { remarks: ' ' }) },
      { told: 'remarksTooLong', input: (input) => Object.assign(input, { remarks: 'dài '.repeat(2_000) }) },
    ],
    atConference: [
      {
        told: 'afterConference',
        documents: ({ campaign }) =>
          change(paths.review(reviewIdOf(campaign, WHO.other, 'partyGroup')), { stage: 'consultation' }),
      },
      { told: 'notSealed', input: (input) => Object.assign(input, { revision: 2 }) },
      { told: 'newerRevision', documents: paper({ accepted: 2 }) },
    ],
  },
}

export const suggestIssue: Arrangement<Paper> = {
  command: tried(suggest),
  fresh: () => paperOf(WHO.other),
  input: ({ paperId }) => ({
    paperId,
    issue: 'Chậm giải quyết đơn.',
    basis: 'Kết luận kiểm tra.',
    document: '12-CV/ĐĐ',
  }),
  as: { returner: isReturner, organiser: () => ({ organiser: ['partyGroup'] }) },
  stranger,
  fails: {
    notWriter,
    campaignOpen: closed(),
    headsSuggest: [
      {
        told: 'superiorSuggests',
        documents: ({ campaign }) => change(paths.campaign(campaign), { 'process.suggest': 'superior' }),
      },
    ],
    issueGiven: ['issue', 'basis', 'document'].map((field) => ({
      told: 'issueMissing',
      input: (input) => Object.assign(input, { [field]: ' ' }),
    })),
    beforeSelfReview: [
      { told: 'alreadySent', documents: paper({ state: 'sealed' }) },
      { told: 'alreadySent', documents: paper({ state: 'completing' }) },
      { told: 'tooManyIssues', documents: paper({ suggestions: SUGGESTIONS_MAX }) },
    ],
  },
}

const sent = { told: 'letterIssuedAlready', documents: paper({ letters: [{ act: 'thu', upTo: 1 }] }) }

export const issueSuggestionLetter: Arrangement<Paper> = {
  command: tried(issueLetter),
  fresh: async () => {
    const place = await paperOf(WHO.other)
    const at = new Date()
    const issue = { number: 1, issue: 'Chậm giải quyết đơn.', basis: 'Kết luận.', document: '12-CV', by: WHO.head }
    await db.doc(paths.suggestion(place.paperId, 1)).set({ ...issue, byName: 'A', at } satisfies Suggestion)
    await paper({ suggestions: 1 })(place)
    return place
  },
  input: ({ paperId }) => ({ paperId, issues: 1 }),
  as: { returner: isReturner, organiser: () => ({ organiser: ['partyGroup'] }) },
  stranger,
  fails: {
    notWriter,
    campaignOpen: closed(),
    headsSuggest: [
      {
        told: 'superiorSuggests',
        documents: ({ campaign }) => change(paths.campaign(campaign), { 'process.suggest': 'superior' }),
      },
    ],
    issuesUnsent: [sent],
    issuesAsSeen: [{ told: 'issueAddedSince', input: (input) => Object.assign(input, { issues: 2 }) }],
  },
}

const CONFERENCES = ['partyGroup.conference', 'partyCell.conference']

/** WHO.member is rated in two tracks; the cell's conference has its minutes. */
export const completePaper: Arrangement<Paper> = {
  command: tried(complete),
  fresh: async () => {
    const place = await sealedPaperOf(WHO.member)
    const review = paths.review(reviewIdOf(place.campaign, WHO.member, 'partyCell'))
    await change(review, { current: { selfReview: '1', conference: 'conference.1' } })
    return place
  },
  input: ({ paperId }) => ({ paperId }),
  as: {
    responsible: async (place) => {
      await paper({ responsible: CALLER })(place)
      return {}
    },
  },
  // A co-drafter who also organises everything.
  stranger: async (place) => {
    await paper({ writers: [WHO.member, CALLER] })(place)
    return { admin: true, organiser: ['partyGroup', 'partyCell'] }
  },
  fails: {
    campaignOpen: closed(),
    afterOwnConference: [
      {
        told: 'notHeldYet',
        documents: ({ campaign }) =>
          change(paths.review(reviewIdOf(campaign, WHO.member, 'partyCell')), { current: { selfReview: '1' } }),
      },
      ...['drafting', 'returned', 'completing'].map((state) => ({ told: 'notSealed', documents: paper({ state }) })),
      {
        told: 'stageClosed',
        documents: ({ campaign }: Paper) => change(paths.campaign(campaign), { closedStages: CONFERENCES }),
      },
    ],
  },
}

const reviewOf = ({ campaign }: Paper) => paths.review(reviewIdOf(campaign, WHO.other, 'partyGroup'))

/** WHO.other, on whose paper one review rests. */
export const setNotRated: Arrangement<Paper> = {
  command: tried(setAside),
  fresh: () => paperOf(WHO.other),
  input: ({ campaign }) => ({
    reviewId: reviewIdOf(campaign, WHO.other, 'partyGroup'),
    ...{ reason: 'underSixMonths', note: '', preview: false },
  }),
  as: { otherOrganiser: () => ({ organiser: ['partyGroup'] }) },
  // Organises the track, and answers for the text.
  stranger: async (place) => {
    await change(reviewOf(place), { actors: { selfReview: [CALLER] } })
    return { admin: true, organiser: ['partyGroup'] }
  },
  fails: {
    campaignOpen: closed(),
    notRatedGiven: [
      { told: 'reasonNotOfReview', input: (input) => Object.assign(input, { reason: 'newCollective' }) },
      { told: 'ratedAnyway', input: (input) => Object.assign(input, { reason: null }) },
      {
        told: 'reasonMissing',
        input: (input) => Object.assign(input, { reason: null, note: ' ' }),
        documents: (place) => change(reviewOf(place), { notRated: { reason: 'underSixMonths', note: '' } }),
      },
    ],
    beforeMinutes: [
      {
        told: 'minutedAlready',
        documents: (place) => change(reviewOf(place), { current: { conference: 'conference.3' } }),
      },
    ],
  },
}
