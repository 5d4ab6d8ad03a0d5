import { pin2023 } from '@kiemdiem/domain/pack/2023/pin'
import { handOverAppraisal } from '../../../functions/src/appraisal/hand-over.ts'
import { answerQuestion } from '../../../functions/src/appraisal/question/answer-question.ts'
import { askHead } from '../../../functions/src/appraisal/question/ask-head.ts'
import { askOutside } from '../../../functions/src/consultation/ask-outside.ts'
import { enterReply } from '../../../functions/src/consultation/enter-reply.ts'
import { giveOpinion } from '../../../functions/src/consultation/give-opinion.ts'
import { readAsked } from '../../../functions/src/consultation/read-asked.ts'
import { allotPlaces } from '../../../functions/src/decision/allot-places.ts'
import { enterResult } from '../../../functions/src/decision/enter-result.ts'
import { issueRuling } from '../../../functions/src/decision/issue-ruling.ts'
import { readSaid } from '../../../functions/src/decision/read-said.ts'
import { readToDecide } from '../../../functions/src/decision/read-to-decide.ts'
import { recordDecision } from '../../../functions/src/decision/record-decision.ts'
import { writeComments } from '../../../functions/src/decision/write-comments.ts'
import { archiveReviews, readDossier } from '../../../functions/src/dossier/dossiers.ts'
import { readDossierData } from '../../../functions/src/dossier/read-data.ts'
import { giveNotice } from '../../../functions/src/notice/give-notice.ts'
import { readTold } from '../../../functions/src/notice/read-told.ts'
import { remindLate } from '../../../functions/src/reminders/remind-late.ts'
import { issueReport } from '../../../functions/src/report/issue-report.ts'
import { recordSending } from '../../../functions/src/report/record-sending.ts'
import { call } from '../../workflow/fixture/handlers/handlers.ts'
import { BOARD, BODY, CAMPAIGN, CELL, GROUP, LETTER, reviewOf } from '../support/places.ts'
import { VIEWERS } from '../support/viewers.ts'

/** What is asked of the commands by which others speak of a rating, by which it is appraised, decided and told. */
export const ratingCalls = (uid: string | null, key: () => string): [name: string, work: () => Promise<unknown>][] => {
  const reviewed = reviewOf('reviewed', 'partyGroup')
  const opinion = {
    ...{ reviewId: reviewed, strengths: '', shortcomings: '', stance: 'otherLevel', level: 'good', reason: 'Vì.' },
    proposal: '',
  }
  return [
    ...(['partyGroup', 'partyCell'] as const).map((track): [string, () => Promise<unknown>] => [
      `who is late in ${track}`,
      () =>
        call(remindLate, uid, { campaign: CAMPAIGN, track, of: { stage: 'consultation' }, preview: true, key: key() }),
    ]),
    [
      'an appraisal',
      () =>
        call(handOverAppraisal, uid, {
          ...{ campaign: CAMPAIGN, track: 'partyGroup', key: key() },
          ...{ items: [{ reviewId: reviewed, rev: 0 }], pack: pin2023.hash, accepted: [] },
        }),
    ],
    [
      'a decision',
      () =>
        call(recordDecision, uid, {
          ...{ campaign: CAMPAIGN, track: 'partyGroup', decider: 'dang-doan', key: key() },
          meeting: {
            ...{ date: '2026-12-04', startedAt: '08:00', endedAt: '10:00', place: 'Phòng họp', chair: VIEWERS.head },
            ...{ secretaryName: 'Mai', absent: {}, ballot: 'showOfHands', sheets: null, tellers: [], list: null },
            ...{ course: '', conclusion: '' },
          },
          items: [
            {
              ...{
                reviewId: reviewed,
                level: 'good',
                pending: null,
                notRated: null,
                way: 'list',
                rounds: [],
                left: [],
              },
              ...{ reason: '', dissent: '' },
            },
          ],
          ...{ overrides: [], pack: pin2023.hash, accepted: [], preview: true },
        }),
    ],
    ...[BOARD, CELL].map((unit): [string, () => Promise<unknown>] => [
      `what was told in ${unit}`,
      () => call(readTold, uid, { campaign: CAMPAIGN, unit, key: key() }),
    ]),
    // Each reads a track: few of them.
    ['dossiers', () => call(readDossier, uid, { campaign: CAMPAIGN, track: 'partyGroup', key: key() })],
    [
      'what a dossier holds',
      () => call(readDossierData, uid, { campaign: CAMPAIGN, track: 'partyGroup', reviews: [reviewed], key: key() }),
    ],
    [
      'what a track has besides its dossiers',
      async () => {
        const asked = { campaign: CAMPAIGN, track: 'partyGroup', reviews: [], key: key() }
        const { documents } = await call(readDossierData, uid, asked)
        // What a conference said its organisers read anyway.
        return documents.filter(({ data }) => !['minutes', 'proposal'].includes(String(Reflect.get(data, 'kind'))))
      },
    ],
    [
      'a dossier put away',
      () => call(archiveReviews, uid, { campaign: CAMPAIGN, track: 'partyGroup', reviews: [reviewed], key: key() }),
    ],
    ['what one decides on', () => call(readToDecide, uid, { campaign: CAMPAIGN, key: key() })],
    ...[null, { number: '1-QĐ' }].map((paper): [string, () => Promise<unknown>] => [
      `a result ${paper ? 'from paper' : 'of one’s own'}`,
      () =>
        call(enterResult, uid, {
          ...{ campaign: CAMPAIGN, track: 'partyGroup', decider: 'dang-doan', date: '2026-12-04', paper, list: null },
          items: [
            {
              ...{ reviewId: reviewed, level: 'good', pending: null, notRated: null },
              ...{ vote: null, seen: '', reason: '' },
            },
          ],
          ...{ overrides: [], pack: pin2023.hash, accepted: [], preview: true, key: key() },
        }),
    ]),
    [
      'places of a group',
      () =>
        call(allotPlaces, uid, {
          ...{ campaign: CAMPAIGN, track: 'partyGroup', number: '1-NQ', date: '2026-11-20', preview: true, key: key() },
          places: [{ group: 'G7', decider: 'dang-doan', count: 1 }],
        }),
    ],
    [
      'a notice',
      () =>
        call(giveNotice, uid, {
          ...{
            campaign: CAMPAIGN,
            track: 'partyGroup',
            to: 'subjects',
            reviews: [reviewed],
            preview: true,
            key: key(),
          },
        }),
    ],
    [
      'a paper on a decision',
      () =>
        call(issueRuling, uid, {
          ...{ campaign: CAMPAIGN, decision: `${CAMPAIGN}.decision.1`, paper: 'notice', bases: [] },
          ...{ preview: true, key: key() },
        }),
    ],
    [
      'a report of the track',
      () =>
        call(issueReport, uid, {
          ...{ campaign: CAMPAIGN, track: 'partyGroup', to: '', words: { situation: '', limits: '', requests: '' } },
          ...{ enclosures: [], preview: true, key: key() },
        }),
    ],
    [
      'the sending of no report',
      () =>
        call(recordSending, uid, {
          ...{ campaign: CAMPAIGN, track: 'partyGroup', report: `${CAMPAIGN}.decision.1`, sentOn: '2026-11-20' },
          ...{ way: 'hand', received: null, key: key() },
        }),
    ],
    ['what was said of somebody', () => call(readSaid, uid, { campaign: CAMPAIGN, reviews: [reviewed], key: key() })],
    [
      'words of who decides',
      () =>
        call(writeComments, uid, {
          ...{ campaign: CAMPAIGN, track: 'partyGroup', group: GROUP, key: key() },
          items: [{ reviewId: reviewed, remark: 'x', outlook: '', seen: 0 }],
        }),
    ],
    [
      'what a body is shown',
      () => call(readAsked, uid, { campaign: CAMPAIGN, body: BODY, reviews: [reviewed], key: key() }),
    ],
    ['opinion again', () => call(giveOpinion, uid, { campaign: CAMPAIGN, body: BODY, items: [opinion], key: key() })],
    [
      'a question to the head',
      () =>
        call(askHead, uid, {
          ...{ campaign: CAMPAIGN, reviewId: reviewOf('cadre', 'partyGroup'), text: ' ', date: '2026-11-21' },
          ...{ time: '10:00', key: key() },
        }),
    ],
    ['an answer of nothing', () => call(answerQuestion, uid, { campaign: CAMPAIGN, number: 1, text: ' ', key: key() })],
    [
      'a letter to nobody outside',
      () =>
        call(askOutside, uid, {
          ...{ campaign: CAMPAIGN, track: 'partyGroup', name: ' ', addressees: [], until: '2026-11-21' },
          ...{ reviews: [reviewed], key: key() },
        }),
    ],
    [
      'what a body outside answers, again',
      () =>
        call(enterReply, uid, {
          ...{ campaign: CAMPAIGN, number: LETTER, document: '3-CV', on: '2026-11-20', key: key() },
          items: [{ reviewId: reviewed, stance: 'comment', level: null, reason: 'x', proposal: '', seen: '' }],
        }),
    ],
  ]
}
