import type { InputOf } from '@kiemdiem/domain/commands'
import { actIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import type { NoticePart } from '@kiemdiem/domain/notice/notice'
import type { ReportAct } from '@kiemdiem/domain/report/report'
import { localDate } from '@kiemdiem/domain/time'
import { serverNow } from '../../../../functions/src/clock.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { issueReport as issue } from '../../../../functions/src/report/issue-report.ts'
import { recordSending as send } from '../../../../functions/src/report/record-sending.ts'
import { BOARD, newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
  reviewId: string
}

const PART = 'notice.3'

const toldPart: NoticePart = {
  ...{ stage: 'notice', number: 3, act: 'a', to: 'subjects', audience: [], level: 'good', pending: null },
  ...{ notRated: null, decider: 'dang-doan', at: new Date(0) },
}

/** The board decides in the track, and one subject was told. */
const fresh = async (): Promise<Place> => {
  const campaign = newCampaignId()
  await plant(campaign)
  const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
  const { process } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
  const deciders = process.deciders.map((each) => (each.id === 'dang-doan' ? { ...each, unit: BOARD } : each))
  await db.doc(paths.campaign(campaign)).update({ process: { ...process, deciders } })
  await db.doc(paths.review(reviewId)).update({
    ...{ stage: 'archive', 'doneAt.notice': new Date(0), 'current.notice': PART },
  })
  await db.doc(paths.reviewPart(reviewId, PART)).set(toldPart)
  return { campaign, reviewId }
}

export const issueReport: Arrangement<Place> = {
  command: tried(issue),
  fresh,
  input: ({ campaign }): Omit<InputOf<'issueReport'>, 'key'> => ({
    ...{ campaign, track: 'partyGroup', to: '', words: { situation: '', limits: '', requests: '' } },
    ...{ enclosures: [{ name: 'Danh sách kết quả', copies: 2 }], preview: false },
  }),
  as: { organiser: () => ({ organiser: ['partyGroup'] }) },
  // Administers, and organises another track.
  stranger: () => ({ admin: true, organiser: ['provincial', 'partyCell'] }),
  fails: {
    campaignOpen: closed(),
    reportedHere: [
      {
        told: 'reportOfOthers',
        documents: ({ campaign }) => change(paths.campaign(campaign), { 'process.deciders': [] }),
      },
    ],
    someTold: [
      { told: 'nothingToReport', documents: ({ reviewId }) => change(paths.review(reviewId), { doneAt: {} }) },
      {
        told: 'nothingToReport',
        documents: ({ reviewId }) => change(paths.reviewPart(reviewId, PART), { to: 'heads' }),
      },
    ],
  },
}

interface SentPlace extends Place {
  report: string
}

const numbered = { number: 12, code: 'ĐĐ', on: '2023-12-12' }

/** A report that has its number. */
const issued = async (): Promise<SentPlace> => {
  const place = await fresh()
  const { campaign } = place
  const of = { kind: 'campaign', id: campaign } as const
  const report = actIdOf(campaign, of, 'report', 3)
  const issuer = { kind: 'partyGroup', name: 'Đảng đoàn', superior: 'Tỉnh ủy Lai Châu', place: 'Lai Châu' } as const
  const act: ReportAct = {
    ...{ id: report, kind: 'report', campaign, of, number: 3, by: WHO.organiser, byName: 'Hòa', onBehalf: null },
    ...{
      submittedAt: new Date(0),
      audience: [WHO.organiser],
      track: 'partyGroup',
      nth: 1,
      to: 'Ban Thường vụ Tỉnh ủy',
    },
    ...{ words: { situation: '', limits: '', requests: '' }, enclosures: [], replaces: null },
    figures: {
      ...{ groups: [], withoutLevel: [], departed: [], passed: [] },
      petitions: { answered: 0, stands: 0, again: 0 },
    },
    facts: { layout: '2026-1', issuer, signature: null },
  }
  const entry: DocketEntry = {
    ...{ id: report, campaign, unit: BOARD, issuer: 'Đảng đoàn', style: 'party', type: 'BC', about: 'Kết quả' },
    ...{ signatory: null, date: '2023-12-12', takenBackAt: null, given: numbered, rev: 1 },
  }
  await db.doc(paths.act(report)).set(act)
  await db.doc(paths.docket(report)).set(entry)
  return { ...place, report }
}

export const recordSending: Arrangement<SentPlace> = {
  command: tried(send),
  fresh: issued,
  input: ({ campaign, report }): Omit<InputOf<'recordSending'>, 'key'> => ({
    ...{ campaign, track: 'partyGroup', report, sentOn: localDate(serverNow()), way: 'post' },
    received: { on: localDate(serverNow()), by: 'Văn phòng Tỉnh ủy' },
  }),
  as: { organiser: () => ({ organiser: ['partyGroup'] }) },
  stranger: () => ({ admin: true, organiser: ['provincial', 'partyCell'] }),
  fails: {
    campaignOpen: closed(),
    reportNumbered: [
      { told: 'reportNotNumbered', documents: ({ report }) => change(paths.docket(report), { given: null }) },
      {
        told: 'reportNotNumbered',
        documents: ({ report }) => change(paths.docket(report), { takenBackAt: new Date(0) }),
      },
    ],
    sentInTime: [
      { told: 'sentTooEarly', input: (input) => Object.assign(input, { sentOn: '2999-01-01' }) },
      { told: 'sentTooEarly', input: (input) => Object.assign(input, { sentOn: '2024-02-31', received: null }) },
      { told: 'sentTooEarly', input: (input) => Object.assign(input, { sentOn: '2023-12-11', received: null }) },
      { told: 'sentTooEarly', input: (input) => Object.assign(input, { received: { on: '2023-12-12', by: '' } }) },
    ],
  },
}
