import { draftNumberId } from '@kiemdiem/domain/conference/handout/record-draft'
import { actFactsOf } from '@kiemdiem/domain/forms/facts/act-facts'
import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { personSchema } from '@kiemdiem/domain/model/person'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { replaceLeader as replace } from '../../../../functions/src/conferences/minutes/replace-leader.ts'
import { recordDraft as draft } from '../../../../functions/src/conferences/record-draft.ts'
import { objectToEntry as object } from '../../../../functions/src/conferences/ways-back/object-to-entry.ts'
import { returnProposal as back } from '../../../../functions/src/conferences/ways-back/return-proposal.ts'
import { undoOpening as undo } from '../../../../functions/src/conferences/ways-back/undo-opening.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { confirmedMeeting, heldMeeting, openedMeeting, proposedMeeting } from '../../fixture/conference/held.ts'
import { HALL } from '../../fixture/office.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { header, keeper, type Meeting, often, organiser, reasonless, stranger, VOTING } from './meetings.ts'
import { change, closed } from './update.ts'

const takesOver = (told: string, attendee: string) => ({
  told,
  input: (input: Record<string, unknown>) => Object.assign(input, { attendee }),
})

const MISTAKEN = {
  ...{ role: 'chair', was: 'A', is: 'B', attendee: 'p-hn-001', from: '09:00', reason: 'Ghi nhầm.', mistaken: true },
}

export const replaceLeader: Arrangement<Meeting> = {
  command: tried(replace),
  fresh: () => heldMeeting({ staff: 1 }),
  input: ({ id }) => ({
    ...{ conferenceId: id, role: 'chair', attendee: 'p-hn-001', from: '09:10', reason: 'Đi họp đột xuất.' },
  }),
  as: {
    signatory: async (place) => {
      await header({ chair: { ...place.chair, uid: CALLER }, keepers: [CALLER, HALL.secretary] })(place)
      return {}
    },
    unitHead: async (place) => {
      await header({ head: CALLER, keepers: [HALL.head, CALLER] })(place)
      return {}
    },
    organiser,
  },
  // Who only keeps the minutes does not say who leads.
  stranger: async (place) => ({ ...(await keeper(place)), ...(await stranger(place)) }),
  fails: {
    campaignOpen: closed(),
    meetingOpen: [
      { told: 'notOpen', documents: header({ state: 'scheduled' }) },
      { told: 'notOpen', documents: header({ signed: { chair: null, secretary: { by: CALLER, at: new Date() } } }) },
    ],
    canTakeOver: [
      takesOver('notOnRoll', 'p-la'),
      takesOver('notOnRoll', 'g-1'),
      takesOver('leadsAlready', HALL.secretary),
      {
        told: 'notPresent',
        documents: ({ id }) => change(paths.minutesRow(id, 'roll'), { present: [], absent: { 'p-hn-001': 'Ốm' } }),
      },
    ],
    replacementsLeft: [{ told: 'replacementsEnough', documents: header({ replaced: Array(20).fill(MISTAKEN) }) }],
    reasonGiven: [{ told: 'reasonMissing', input: reasonless }],
  },
}

const unlike = (told: string, other: object) => ({
  told,
  input: (input: Record<string, unknown>) => Object.assign(input, other),
})
/** Rules that name a superior body for this kind of conference. */
const asksForDrafts = (campaign: string, kind: string) =>
  change(paths.campaign(campaign), { 'conferenceRules.draftTo': { bodies: [{ kind, body: 'Cấp trên' }], source: '' } })

/** A number that another paper of this issuer has. */
const TAKEN = 9_999
/** A letter that went out on paper; each office's has another number, since they issue under one name. */
const onPaper = ({ id, campaign }: Meeting) => ({
  ...{ conferenceId: id, what: 'sent' as const, number: Number(campaign.split('-').at(-1)), code: 'ĐĐ', document: '' },
  ...{ on: '2023-12-01', receivedBy: 'Đồng chí Lan', text: '', keptAt: 'Tủ hồ sơ' },
})

/** Gives `TAKEN` away within the series of this office. */
const giveAway = async (place: Meeting) => {
  const [unit, signer, campaign] = await Promise.all(
    [paths.unit(place.unit), paths.person(place.head), paths.campaign(place.campaign)].map((path) =>
      db.doc(path).get(),
    ),
  )
  const facts = { unit: parse(unitSchema, unit), signer: parse(personSchema, signer) }
  const plan = parse(campaignSchema, campaign)
  const said = { ...onPaper(place), number: TAKEN }
  const issued = actFactsOf(place, { ...facts, campaign: plan })
  const id = draftNumberId({ conference: place, campaign: plan, said, issued })
  await db.doc(paths.number(id ?? '')).set({ entry: 'khac.minutes.1' })
}

export const recordDraft: Arrangement<Meeting> = {
  command: tried(draft),
  fresh: async () => {
    const place = await openedMeeting({ staff: 1 })
    await asksForDrafts(place.campaign, place.kind)
    await giveAway(place)
    return place
  },
  input: onPaper,
  as: { keeper, organiser },
  stranger,
  fails: {
    campaignOpen: closed(),
    notCancelled: [{ told: 'cancelled', documents: header({ state: 'cancelled' }) }],
    draftAsked: [{ told: 'draftNotAsked', documents: ({ campaign }) => asksForDrafts(campaign, 'partyCell') }],
    draftSent: [unlike('draftNotSent', { what: 'answered', document: '7-CV', text: 'Bổ sung số liệu.' })],
    draftGiven: [
      // Of every kind of letter, so first: it is tried together with the others.
      unlike('draftIncomplete', { on: '2999-01-01' }),
      unlike('draftIncomplete', { keptAt: ' ' }),
      unlike('draftIncomplete', { receivedBy: '' }),
    ],
    numberFree: [unlike('numberTaken', { number: TAKEN })],
    draftsLeft: [
      {
        told: 'draftsEnough',
        documents: header({ drafts: Array(20).fill({ id: 'x', what: 'answered', document: '1', on: '2023-12-01' }) }),
      },
    ],
  },
}

export const undoOpening: Arrangement<Meeting> = {
  command: tried(undo),
  fresh: () => openedMeeting({ staff: 1 }),
  input: ({ id }) => ({ conferenceId: id, reason: 'Bấm nhầm ngày.' }),
  as: { keeper, organiser },
  stranger,
  fails: {
    campaignOpen: closed(),
    meetingOpen: [
      { told: 'notOpen', documents: header({ state: 'scheduled' }) },
      { told: 'notOpen', documents: header({ state: 'confirmed' }) },
    ],
    nothingRecorded: [
      { told: 'alreadyRecorded', documents: header({ minutesCount: 1 }) },
      { told: 'alreadyRecorded', documents: header({ voting: { ...VOTING, closedAt: new Date() } }) },
    ],
    undoneSeldom: [{ told: 'undoneOften', documents: header({ exceptions: often('openingUndone') }) }],
    reasonGiven: [{ told: 'reasonMissing', input: reasonless }],
  },
}

const reviewOf = ({ campaign }: Meeting) => paths.review(reviewIdOf(campaign, 'p-hn-001', 'partyGroup'))
const said = ({ id }: Meeting, what: string, about: string) =>
  header({ remarks: [{ id: `${id}.remark.1`, about, what, by: CALLER, at: new Date() }] })

export const returnProposal: Arrangement<Meeting> = {
  command: tried(back),
  fresh: () => proposedMeeting({ staff: 1 }),
  input: ({ id }) => ({ conferenceId: id, act: `${id}.proposal.1`, reason: 'Ghi rõ thành tích.' }),
  as: {
    organiser,
    sender: async (place) => {
      await header({ head: CALLER })(place)
      return {}
    },
  },
  stranger,
  fails: {
    campaignOpen: closed(),
    proposalStands: [
      { told: 'proposalNotStanding', documents: (place) => said(place, 'returned', `${place.id}.proposal.1`)(place) },
    ],
    notHandedOver: [
      { told: 'alreadyHandedOver', documents: (place) => change(reviewOf(place), { stage: 'decision' }) },
    ],
    nextUntouched: [
      { told: 'nextStageActed', documents: (place) => change(reviewOf(place), { 'current.consultation': 'x' }) },
      { told: 'nextStageActed', documents: (place) => change(reviewOf(place), { stage: 'appraisal' }) },
    ],
    reasonGiven: [{ told: 'reasonMissing', input: reasonless }],
  },
}

export const objectToEntry: Arrangement<Meeting> = {
  command: tried(object),
  fresh: () => confirmedMeeting({ staff: 1 }),
  input: ({ id }) => ({ conferenceId: id, act: `${id}.minutes.1`, reason: 'Tôi không ký biên bản này.' }),
  as: {
    namedInEntry: async (place) => {
      await header({ chair: { ...place.chair, uid: CALLER } })(place)
      return {}
    },
  },
  stranger,
  fails: {
    campaignOpen: closed(),
    notObjected: [
      { told: 'alreadyObjected', documents: (place) => said(place, 'objected', `${place.id}.minutes.1`)(place) },
    ],
    reasonGiven: [{ told: 'reasonMissing', input: reasonless }],
  },
}
