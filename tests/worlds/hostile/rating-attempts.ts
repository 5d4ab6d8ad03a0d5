import { pin2023 } from '@kiemdiem/domain/pack/2023/pin'
import { defaultLayout } from '@kiemdiem/domain/tables/layout'
import { tableOf } from '@kiemdiem/domain/tables/tables'
import type { ServedName } from '../../workflow/policy/trials/arrangement.ts'
import { BOARD, BODY, CAMPAIGN, CELL, GROUP } from '../support/places.ts'
import type { Attempts } from './surroundings.ts'

const reason = 'Theo đề nghị của đơn vị.'

const meetingBy = (chair: string) => ({
  ...{ date: '2026-11-23', startedAt: '08:00', endedAt: '10:00', place: 'Phòng họp', chair, secretaryName: chair },
  ...{ absent: {}, ballot: 'showOfHands' as const, sheets: null, tellers: [], list: null, course: '', conclusion: '' },
})

/** What is asked of the commands by which others speak of a rating, and by which it is appraised and decided. */
export const RATING_ATTEMPTS = {
  giveOpinion: ({ reviews }) =>
    reviews.map((reviewId) => ({
      campaign: CAMPAIGN,
      body: BODY,
      items: [
        {
          ...{ reviewId, strengths: reason, shortcomings: '', stance: 'otherLevel', level: 'good', reason },
          proposal: '',
        },
      ],
    })),
  readAsked: ({ reviews }) => [{ campaign: CAMPAIGN, body: BODY, reviews: [...reviews] }],
  handOverAppraisal: ({ reviews }) =>
    [0, 1].flatMap((rev) =>
      reviews.map((reviewId) => ({
        ...{ campaign: CAMPAIGN, track: 'partyGroup', items: [{ reviewId, rev }] },
        ...{ pack: pin2023.hash, accepted: ['R11', 'R18'] },
      })),
    ),
  recordDecision: ({ uid, reviews }) =>
    reviews.flatMap((reviewId) =>
      [true, false].map((preview) => ({
        ...{ campaign: CAMPAIGN, track: 'partyGroup', decider: 'dang-doan', meeting: meetingBy(uid) },
        items: [
          {
            ...{ reviewId, level: 'outstanding' as const, pending: null, notRated: null, way: 'single' as const },
            ...{ rounds: [{ kind: 'agreement' as const, agree: 1, against: 0, abstain: 0 }], left: [], reason },
            dissent: '',
          },
        ],
        ...{ overrides: [], pack: pin2023.hash, accepted: ['R11', 'R18'], preview },
      })),
    ),
  issueRuling: ({ acts }) =>
    acts.flatMap((decision) =>
      (['decision', 'resolution', 'notice', 'report'] as const).flatMap((paper) =>
        [true, false].map((preview) => ({ campaign: CAMPAIGN, decision, paper, bases: [], preview })),
      ),
    ),
  readSaid: ({ reviews }) => [{ campaign: CAMPAIGN, reviews: [...reviews] }],
  writeComments: ({ reviews }) =>
    [0, 9].flatMap((seen) =>
      reviews.map((reviewId) => ({
        ...{ campaign: CAMPAIGN, track: 'partyGroup', group: GROUP },
        items: [{ reviewId, remark: reason, outlook: reason, seen }],
      })),
    ),
  issueReport: () =>
    [true, false].map((preview) => ({
      ...{ campaign: CAMPAIGN, track: 'partyGroup', to: '', words: { situation: '', limits: '', requests: '' } },
      ...{ enclosures: [], preview },
    })),
  recordSending: ({ acts }) =>
    acts.slice(0, 2).map((report) => ({
      ...{ campaign: CAMPAIGN, track: 'partyGroup', report, sentOn: '2026-11-20', way: 'post' as const },
      received: null,
    })),
  saveForm: () =>
    ['', 'UEsDBA=='].map((file) => ({
      ...{ campaign: CAMPAIGN, track: 'partyGroup', table: 'results' as const, name: 'Biểu', file, sheet: 'Biểu' },
      ...{ firstRow: 5, columns: [{ at: 1, column: 'subject' }] },
    })),
  saveTableLayout: () =>
    (['results', 'appraisal'] as const).map((table) => {
      const seen = defaultLayout(tableOf(table)).map((each) => ({ ...each }))
      return { campaign: CAMPAIGN, table, layout: seen.map((each) => ({ ...each, head: each.column })), seen }
    }),
  readToDecide: () => [{ campaign: CAMPAIGN }],
  readTold: () => [BOARD, CELL].map((unit) => ({ campaign: CAMPAIGN, unit })),
  enterResult: ({ reviews }) =>
    reviews.flatMap((reviewId) =>
      ['dang-doan', 'chi-uy'].flatMap((decider) =>
        [null, { number: '1-QĐ' }].map((paper) => ({
          ...{
            campaign: CAMPAIGN,
            track: reviewId.split('_').at(-1) ?? '',
            decider,
            date: '2026-11-23',
            paper,
            list: null,
          },
          items: [
            {
              ...{ reviewId, level: 'outstanding' as const, pending: null, notRated: null, seen: '', reason },
              vote: { kind: 'agreement' as const, agree: 1, against: 0, abstain: 0 },
            },
          ],
          ...{ overrides: [], pack: pin2023.hash, accepted: ['R11', 'R18'], preview: false },
        })),
      ),
    ),
  allotPlaces: () => [
    {
      ...{ campaign: CAMPAIGN, track: 'partyGroup', number: '1-NQ', date: '2026-11-20', preview: false },
      places: [{ group: 'G7', decider: 'dang-doan', count: 9 }],
    },
  ],
  giveNotice: ({ reviews }) =>
    (['heads', 'subjects'] as const).flatMap((to) =>
      reviews.flatMap((reviewId) =>
        [true, false].map((preview) => ({
          ...{ campaign: CAMPAIGN, track: 'partyGroup', to, reviews: [reviewId], preview },
        })),
      ),
    ),
  acknowledgeNotice: ({ papers, reviews }) =>
    papers.flatMap((paperId) =>
      reviews
        .filter((reviewId) => reviewId.startsWith(paperId))
        .map((reviewId) => ({ paperId, reviewId, how: 'paper' as const, on: '2026-11-23' })),
    ),
  filePetition: ({ papers, reviews }) =>
    papers.flatMap((paperId) =>
      reviews
        .filter((reviewId) => reviewId.startsWith(paperId))
        .map((reviewId) => ({ paperId, reviewId, text: reason })),
    ),
  answerPetition: ({ papers, reviews }) =>
    papers.flatMap((paperId) =>
      reviews
        .filter((reviewId) => reviewId.startsWith(paperId))
        .map((reviewId) => ({
          ...{ paperId, reviewId, outcome: 'again' as const, document: '1-CV', on: '2026-11-23', text: reason },
        })),
    ),
  askHead: ({ reviews }) =>
    reviews.map((reviewId) => ({ campaign: CAMPAIGN, reviewId, text: reason, date: '2099-12-05', time: '08:00' })),
  answerQuestion: () => [1, 2, 3].map((number) => ({ campaign: CAMPAIGN, number, text: reason })),
  askOutside: ({ reviews }) =>
    [...reviews.map((reviewId) => [reviewId]), [...reviews]].map((named) => ({
      ...{ campaign: CAMPAIGN, track: 'partyGroup', name: 'Đảng ủy phường', addressees: [], until: '2099-12-05' },
      reviews: named,
    })),
  enterReply: ({ reviews }) =>
    [1, 2, 3].flatMap((number) =>
      reviews.map((reviewId) => ({
        ...{ campaign: CAMPAIGN, number, document: '1-CV', on: '2026-11-20' },
        items: [{ reviewId, stance: 'comment' as const, level: null, reason, proposal: '', seen: '' }],
      })),
    ),
} satisfies { [Name in ServedName]?: Attempts<Name> }
