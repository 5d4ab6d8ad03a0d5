import { KEY_LETTERS } from '@kiemdiem/domain/conference/ballot/key/letters'
import { personRow, unitRow } from '../../workflow/fixture/registry/import-rows.ts'
import type { ServedName } from '../../workflow/policy/trials/arrangement.ts'
import { CAMPAIGN, ROUND_KEY } from '../support/places.ts'
import { DOSSIER_ATTEMPTS } from './dossier-attempts.ts'
import { SMALL } from './hostiles.ts'
import { RATING_ATTEMPTS } from './rating-attempts.ts'
import { REMEDIATION_ATTEMPTS } from './remediation-attempts.ts'
import type { Attempts, Surroundings } from './surroundings.ts'

const reason = 'Theo đề nghị của đơn vị.'
const onBehalf = { basis: 'Biên bản giấy đã ký', paperDate: '2026-11-20', keptAt: 'Văn phòng' }
const each =
  <Input>(make: (conferenceId: string, world: Surroundings) => Input) =>
  (world: Surroundings): Input[] =>
    world.conferences.map((conferenceId) => make(conferenceId, world))
const ofActs =
  <Input>(make: (conferenceId: string, act: string) => Input) =>
  ({ conferences, acts }: Surroundings): Input[] =>
    conferences.flatMap((conferenceId) =>
      acts.filter((act) => act.startsWith(conferenceId)).map((act) => make(conferenceId, act)),
    )

const copied = (papers: readonly string[], acts: readonly string[]) => [
  ...acts.map((id) => ({ kind: 'act' as const, id })),
  ...papers.map((id) => ({ kind: 'paper' as const, id, revision: 1 })),
]

const member = (personId: string) => ({ personId, kind: 'member' as const, name: '', post: 'Chuyên viên' })
const plan = (uid: string, unit: string, agenda: string[], more: string[] = []) => ({
  conferenceId: null,
  revision: 0,
  campaign: CAMPAIGN,
  unit,
  date: '2026-12-04',
  time: '08:00',
  place: 'Phòng họp',
  chair: uid,
  secretary: uid,
  ballot: 'electronic' as const,
  agenda,
  roll: [...new Set([uid, ...more])].map(member),
  reasons: {},
})

/**
 * What one who means harm asks of each command: himself put among those it lets in, and everybody and everything else
 * of the world named in turn. A command without attempts does not compile. In the order in which harm would be done:
 * what makes a relation comes before what uses it.
 */
export const ATTEMPTS: { [Name in ServedName]: Attempts<Name> } = {
  setRoles: ({ uid, people, units }) =>
    people.flatMap((personId) =>
      [personId === uid, false].map((admin) => ({
        personId,
        active: true,
        admin,
        organiser: ['partyGroup', 'provincial', 'partyCell'],
        docket: [...units],
      })),
    ),
  enterNumber: ({ acts }) =>
    acts.map((entry, at) => ({ entry, rev: 0, number: at + 1, code: 'BKT', on: '2026-12-04', reason })),
  issueInvitation: ({ people }) => people.map((personId) => ({ personId })),
  saveUnit: ({ uid, units }) =>
    units.flatMap((id) =>
      [true, false].map((preview) => ({
        unit: {
          ...{ id, name: 'Ban', shortName: 'Ban', kind: 'department' as const, parent: null, head: uid, order: 1 },
          ...{ deputies: [uid], clerks: [uid], drafters: [uid], members: [], signers: [] },
          ...{ issuer: '', superior: '', place: '', from: null, to: null },
        },
        ...{ seen: 0, preview },
      })),
    ),
  // Each reads all of the open work: himself, and one other, in charge of each.
  delegateUnit: ({ uid, people, units }) =>
    units.flatMap((unit) =>
      [uid, people[0] ?? uid].map((person, nth) => ({
        ...{ unit, delegation: { person, from: '2026-11-23', to: '2026-11-30', document: reason } },
        ...{ seen: 0, preview: nth === 1 },
      })),
    ),
  savePerson: ({ uid, people, units }) =>
    people.flatMap((id) =>
      [true, false].map((preview) => ({
        person: {
          ...{ id, name: 'Người khác', class: 'civilServant' as const, leader: true, partyMember: true },
          ...{ probationary: false, partyCell: null, code: '', active: id === uid, email: null },
          posts: units.map((unit) => ({
            ...{ unit, title: 'Trưởng Ban', kind: 'administration' as const, from: null, to: null },
          })),
        },
        ...{ seen: 0, preview },
      })),
    ),
  saveService: ({ people }) =>
    people.map((personId) => ({
      personId,
      service: { leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] },
      ...{ seen: 0, preview: false },
    })),
  replaceNamed: ({ uid, people }) =>
    [uid, ...people].flatMap((person) =>
      people.map((seen) => ({
        ...{ campaign: CAMPAIGN, duty: { kind: 'recorder' as const, decider: 'dang-doan' }, person, clerk: null },
        ...{ seen: { person: seen, clerk: null }, reason, preview: false },
      })),
    ),
  removeFromRegistry: ({ people, units }) =>
    [...people, ...units].map((subject) => ({ subject, seen: 0, preview: false })),
  confirmAccess: ({ people }) =>
    people.flatMap((personId) =>
      (['roles', 'code'] as const).map((what) => ({ personId, what, agrees: true, askedAt: 1 })),
    ),
  startCampaign: ({ uid }) =>
    [true, false].map((preview) => ({
      ...{ template: 'dang-doan-2023', year: 2027, title: 'Đợt khác', planNumber: '1-KH', place: 'Nơi khác' },
      agency: { name: 'Cơ quan khác', superior: 'Cấp trên khác' },
      ...{ planDate: '2027-11-27', steps: [], organisers: [{ track: 'partyGroup', people: [uid] }], preview },
    })),
  cancelOpening: ({ uid, people }) => [uid, ...people].map((one) => ({ job: `${one}.0000-mo-dot` })),
  importRegistry: ({ uid, people, units }) =>
    [true, false].map((preview) => ({
      units: units.map((name, at) => unitRow(at + 2, { name, head: uid, kind: 'department' })),
      people: people.map((is, at) => personRow(at + 2, { name: 'Kẻ Lạ', is, unit: SMALL, class: 'elected' })),
      ...{ part: 0, continues: null, seen: '', preview },
    })),
  undoImport: () => [true, false].map((preview) => ({ import: null, preview })),
  remindLate: ({ units }) =>
    [...units.map((unit) => ({ unit })), { stage: 'selfReview' as const }, { stage: 'decision' as const }].flatMap(
      (of) =>
        ['partyGroup', 'partyCell'].flatMap((track) =>
          [true, false].map((preview) => ({ campaign: CAMPAIGN, track, of, preview })),
        ),
    ),
  setCalendar: () =>
    [true, false].map((preview) => ({ campaign: CAMPAIGN, off: [], worked: [], source: 'Tự đặt', preview })),
  scheduleConference: ({ uid, people, units, conferences }) => [
    ...[...people, ...units].flatMap((subject) =>
      [true, false].map((preview) => ({ ...plan(uid, SMALL, [subject], [subject]), preview })),
    ),
    ...units.map((unit) => ({ ...plan(uid, unit, [unit], [...people]), preview: false })),
    ...units.flatMap((unit) =>
      conferences.map((conferenceId) => ({
        ...plan(uid, unit, [...people], [...people]),
        conferenceId,
        revision: 1,
        preview: false,
      })),
    ),
  ],
  issueMeetingInvitation: each((conferenceId) => ({ conferenceId, revision: 1 })),
  handOutPapers: ({ uid, conferences, people }) =>
    conferences.flatMap((conferenceId) =>
      [uid, ...people].map((id) => ({
        conferenceId,
        attendees: [{ id, how: 'screen' as const, on: '2026-11-20', note: '' }],
      })),
    ),
  acknowledgePapers: each((conferenceId) => ({ conferenceId, papers: 1 })),
  withdrawHandout: each((conferenceId, { people }) => ({ conferenceId, attendee: people[0] ?? '', reason })),
  conductConference: ({ conferences, people }) =>
    conferences.flatMap((conferenceId) => [
      { conferenceId, step: 'start', item: null },
      ...people.map((item) => ({ conferenceId, step: 'item' as const, item })),
    ]),
  openBallot: each((conferenceId) => ({ conferenceId, consent: reason, reason, publicKey: ROUND_KEY.publicKey })),
  closeBallot: ({ conferences }) =>
    conferences.flatMap((conferenceId) =>
      ['0'.repeat(KEY_LETTERS), ROUND_KEY.letters].map((ballotKey) => ({ conferenceId, ballotKey })),
    ),
  voidBallot: each((conferenceId) => ({ conferenceId, reason })),
  confirmMinutes: ({ conferences }) =>
    conferences.flatMap((conferenceId) =>
      [null, onBehalf].map((by) => ({ conferenceId, seen: {}, reasons: {}, onBehalf: by })),
    ),
  reopenMinutes: each((conferenceId) => ({ conferenceId, reason })),
  sendProposal: each((conferenceId, { reviews }) => ({
    conferenceId,
    items: reviews.map((reviewId) => ({ reviewId, proposed: 'good', remark: '', reason })),
    onBehalf,
  })),
  returnProposal: ofActs((conferenceId, act) => ({ conferenceId, act, reason })),
  objectToEntry: ofActs((conferenceId, act) => ({ conferenceId, act, reason })),
  ...RATING_ATTEMPTS,
  ...REMEDIATION_ATTEMPTS,
  ...DOSSIER_ATTEMPTS,
  suggestIssue: ({ papers }) => papers.map((paperId) => ({ paperId, issue: reason, basis: reason, document: '1-CV' })),
  issueSuggestionLetter: ({ papers }) => papers.map((paperId) => ({ paperId, issues: 1 })),
  returnPaper: ({ papers }) =>
    papers.flatMap((paperId) => [
      { paperId, revision: 1, remarks: reason },
      { paperId, revision: 1, remarks: reason, wantedBy: '2000-01-01' },
    ]),
  enterPaper: ({ papers }) =>
    papers.flatMap((paperId) =>
      [true, false].map((preview) => ({
        ...{ ...onBehalf, paperId, number: '', mark: 'none' as const, typed: false, sections: {}, preview },
      })),
    ),
  objectToPaper: ({ papers }) => papers.map((paperId) => ({ paperId, reason })),
  setNotRated: ({ reviews }) =>
    reviews.flatMap((reviewId) =>
      [true, false].flatMap((preview) =>
        (['underSixMonths', null] as const).map((why) => ({ reviewId, reason: why, note: reason, preview })),
      ),
    ),
  readHistory: ({ papers, conferences }) => [
    ...papers.map((id) => ({ kind: 'paper' as const, id, before: null })),
    ...conferences.map((id) => ({ kind: 'conference' as const, id, before: { event: 5, text: 0, mail: 8.64e15 } })),
  ],
  completePaper: ({ papers }) => papers.map((paperId) => ({ paperId })),
  startCopy: ({ papers, acts }) =>
    copied(papers, acts).map((of) => ({ of, name: 'ban-ky.pdf', size: 20, sha256: '0'.repeat(64), secret: false })),
  putCopyPiece: ({ papers, acts }) =>
    copied(papers, acts).map((of) => ({ of, copy: 1, piece: 0, bytes: btoa('%PDF-1.7\n') })),
  finishCopy: ({ papers, acts }) => copied(papers, acts).map((of) => ({ of, copy: 1 })),
  withdrawCopy: ({ papers, acts }) => copied(papers, acts).map((of) => ({ of, copy: 1, reason, erase: true })),
  recordDraft: each((conferenceId) => ({
    ...{
      conferenceId,
      what: 'sent',
      number: 12,
      code: reason,
      document: '',
      on: '2026-11-20',
      receivedBy: reason,
      text: reason,
      keptAt: reason,
    },
  })),
  replaceLeader: each((conferenceId) => ({
    ...{ conferenceId, role: 'chair', attendee: 'p-sao', from: '08:00', reason },
  })),
  undoOpening: each((conferenceId) => ({ conferenceId, reason })),
  cancelConference: each((conferenceId) => ({ conferenceId, revision: 1, reason })),
}
