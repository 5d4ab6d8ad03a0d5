import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { confirmAccess } from '../../../functions/src/accounts/confirm-access.ts'
import { issueInvitation } from '../../../functions/src/accounts/issue-invitation.ts'
import { changePassword } from '../../../functions/src/accounts/passwords/change-password.ts'
import { resolveSignIn } from '../../../functions/src/accounts/resolve-sign-in.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { issueMeetingInvitation } from '../../../functions/src/conferences/issue-meeting-invitation.ts'
import { confirmMinutes } from '../../../functions/src/conferences/minutes/confirm-minutes.ts'
import { reopenMinutes } from '../../../functions/src/conferences/minutes/reopen-minutes.ts'
import { replaceLeader } from '../../../functions/src/conferences/minutes/replace-leader.ts'
import { recordDraft } from '../../../functions/src/conferences/record-draft.ts'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { objectToEntry } from '../../../functions/src/conferences/ways-back/object-to-entry.ts'
import { returnProposal } from '../../../functions/src/conferences/ways-back/return-proposal.ts'
import { undoOpening } from '../../../functions/src/conferences/ways-back/undo-opening.ts'
import { withdrawHandout } from '../../../functions/src/conferences/withdraw-handout.ts'
import { finishCopy } from '../../../functions/src/copies/finish-copy.ts'
import { putCopyPiece } from '../../../functions/src/copies/put-copy-piece.ts'
import { startCopy } from '../../../functions/src/copies/start-copy.ts'
import { withdrawCopy } from '../../../functions/src/copies/withdraw-copy.ts'
import { readHistory } from '../../../functions/src/history/read-history.ts'
import { issueSuggestionLetter } from '../../../functions/src/papers/issue-suggestion-letter.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { suggestIssue } from '../../../functions/src/papers/suggest-issue.ts'
import { importRegistry } from '../../../functions/src/registry/import-registry.ts'
import { undoImport } from '../../../functions/src/registry/import-undo.ts'
import { replaceNamed } from '../../../functions/src/registry/replace-named.ts'
import { saveService } from '../../../functions/src/registry/save-service.ts'
import { saveUnit } from '../../../functions/src/registry/save-unit.ts'
import { call } from '../../workflow/fixture/handlers/handlers.ts'
import { personRow } from '../../workflow/fixture/registry/import-rows.ts'
import { USUAL } from '../support/hidden.ts'
import { BOARD, CAMPAIGN, COPIED, HELD, paperOf, reviewOf, SITTING } from '../support/places.ts'
import { everyViewer, uidOf, VIEWERS, type Viewer } from '../support/viewers.ts'
import { ratingCalls } from './rating-callables.ts'

type Work = Promise<unknown>

/** What a caller gets: the answer, or every word of the refusal. */
export const told = async (name: string, work: Work): Promise<string> => {
  try {
    return `${name} ${JSON.stringify(await work)}`
  } catch (error) {
    const { code, message, details } = error as { code?: string; message?: string; details?: unknown }
    return `${name} ${JSON.stringify({ code, message, details })}`
  }
}

/**
 * Made anew at each call: the code of an invitation and how long it is good. And the address of a sign-in: which of two
 * made-up looking addresses an e-mail resolves to is known to whoever knows user name and e-mail (docs/operations.md §11).
 */
export const withoutChance = (answer: string) =>
  answer
    .replace(/"code":"([0-9A-Z]{4}-){4}[0-9A-Z]{4}"/, '"code":"…"')
    .replace(/"expiresAt":"[^"]*"/, '"expiresAt":"…"')
    .replace(/"authEmail":"[0-9a-f]{32}@/, '"authEmail":"…@')

const calls = (uid: string | null): [name: string, work: () => Work][] => {
  const key = () => crypto.randomUUID()
  const returns = (paperId: string, revision: number, remarks: string) => () =>
    call(returnPaper, uid, { paperId, revision, remarks, key: key() })
  const [issue, basis, document] = [' ', 'Kết luận', '12-KL']
  const reviewed = reviewOf('reviewed', 'partyGroup')
  const items = [{ reviewId: reviewed, proposed: 'good', remark: '' }]
  const confirmation = { seen: {}, reasons: {}, onBehalf: null }
  const roles = { personId: VIEWERS.outsider, active: true, admin: false, organiser: [] }
  const unit = {
    ...{ id: BOARD, name: 'Ban', shortName: 'Ban', kind: 'department', parent: null, head: VIEWERS.outsider, order: 1 },
    ...{ deputies: [], clerks: [], drafters: [], members: [], signers: [], issuer: '', superior: '', place: '' },
    ...{ from: null, to: null },
  }
  const service = { leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] }
  const beforehand = { seen: 0, preview: true }
  const rows = { units: [], people: [personRow(2, { name: 'Lò Thị Mai' })] }
  const file = { ...rows, part: 0, continues: null, seen: '', preview: true }
  const copied = { of: COPIED.minutes, copy: 1 }
  const marked = { name: 'ban-ky.pdf', size: 20, sha256: '0'.repeat(64), secret: true }
  const confirmed = { personId: VIEWERS.outsider, what: 'roles', agrees: false, askedAt: 1 }
  return [
    ...(['cadre', 'returned', 'organiser'] as const).map((who): [string, () => Work] => [
      `history of the paper of ${who}`,
      () => call(readHistory, uid, { kind: 'paper', id: paperOf(who), before: null, key: key() }),
    ]),
    ...[HELD, SITTING].map((id): [string, () => Work] => [
      `history of ${id}`,
      () => call(readHistory, uid, { kind: 'conference', id, before: null, key: key() }),
    ]),
    ['return without remarks', returns(paperOf('cadre'), 1, ' ')],
    ['return of another number', returns(paperOf('cadre'), 7, 'Xem lại.')],
    ['return of what is returned', returns(paperOf('returned'), 1, 'Xem lại.')],
    ['return of what is not there', returns('2026_p-khong-co', 1, 'Xem lại.')],
    ['return', returns(paperOf('cadre'), 1, 'Xem lại.')],
    [
      'empty issue',
      () => call(suggestIssue, uid, { paperId: paperOf('returned'), issue, basis, document, key: key() }),
    ],
    [
      'invitation to another plan',
      () => call(issueMeetingInvitation, uid, { conferenceId: SITTING, revision: 7, key: key() }),
    ],
    [
      'letter of no issue',
      () => call(issueSuggestionLetter, uid, { paperId: paperOf('returned'), issues: 6, key: key() }),
    ],
    ['minutes unseen', () => call(confirmMinutes, uid, { conferenceId: SITTING, ...confirmation, key: key() })],
    ['opening undone', () => call(undoOpening, uid, { conferenceId: SITTING, reason: 'Nhầm.', key: key() })],
    [
      'chair replaced by somebody absent',
      () =>
        call(replaceLeader, uid, {
          ...{ conferenceId: SITTING, role: 'chair', attendee: VIEWERS.outsider, from: '08:00', reason: 'Có việc.' },
          key: key(),
        }),
    ],
    [
      'draft that nobody asks for',
      () =>
        call(recordDraft, uid, {
          ...{ conferenceId: SITTING, what: 'answered', document: '12', on: '2026-11-20', receivedBy: '', text: 'x' },
          ...{ number: null, code: '', keptAt: '', key: key() },
        }),
    ],
    ['minutes again', () => call(confirmMinutes, uid, { conferenceId: HELD, ...confirmation, key: key() })],
    ['minutes after the proposal', () => call(reopenMinutes, uid, { conferenceId: HELD, reason: 'Sửa.', key: key() })],
    [
      'proposal back',
      () => call(returnProposal, uid, { conferenceId: HELD, act: `${HELD}.proposal.7`, reason: 'Sửa.', key: key() }),
    ],
    [
      'objection',
      () => call(objectToEntry, uid, { conferenceId: HELD, act: `${HELD}.minutes.1`, reason: ' ', key: key() }),
    ],
    [
      'handout without a reason',
      () => call(withdrawHandout, uid, { conferenceId: HELD, attendee: VIEWERS.cadre, reason: ' ', key: key() }),
    ],
    ['proposal again', () => call(sendProposal, uid, { conferenceId: HELD, items, onBehalf: null, key: key() })],
    ...ratingCalls(uid, key),
    ['copy with a mark', () => call(startCopy, uid, { of: COPIED.minutes, ...marked, key: key() })],
    ['piece of a copy', () => call(putCopyPiece, uid, { ...copied, piece: 0, bytes: 'JVBERi0x', key: key() })],
    ['copy again', () => call(finishCopy, uid, { ...copied, key: key() })],
    ['copy gone', () => call(withdrawCopy, uid, { ...copied, reason: ' ', erase: false, key: key() })],
    ['roles', () => call(setRoles, uid, { ...roles, key: key() })],
    ['invitation', () => call(issueInvitation, uid, { personId: VIEWERS.outsider, key: key() })],
    ['another head, beforehand', () => call(saveUnit, uid, { unit, ...beforehand, key: key() })],
    ['service', () => call(saveService, uid, { personId: VIEWERS.cadre, service, ...beforehand, key: key() })],
    [
      'another recorder, beforehand',
      () =>
        call(replaceNamed, uid, {
          ...{
            campaign: CAMPAIGN,
            duty: { kind: 'recorder', decider: 'dang-doan' },
            person: VIEWERS.cadre,
            clerk: null,
          },
          ...{ seen: { person: VIEWERS.outsider, clerk: null }, reason: ' ', preview: true, key: key() },
        }),
    ],
    ['confirmation', () => call(confirmAccess, uid, { ...confirmed, key: key() })],
    ['import', () => call(importRegistry, uid, { ...file, key: key() })],
    ['last import', () => call(undoImport, uid, { import: null, preview: true, key: key() })],
    ['code', () => call(acceptInvitation, uid, { code: 'AAAA-BBBB-CCCC-DDDD-EEEE', password: 'bảy ngọn đồi chè' })],
    ['password', () => call(changePassword, uid, { password: 'ngắn', key: key() })],
    ['e-mail', () => call(resolveSignIn, uid, { identifier: USUAL.email })],
    ['unknown e-mail', () => call(resolveSignIn, uid, { identifier: 'khong-co@thu-nghiem.example' })],
  ]
}

/**
 * Every callable by every viewer, with the same input in both worlds. Whoever is refused changes nothing, so viewers call
 * side by side; the head, whose return is taken, calls last.
 */
export const answersOfCallables = async (): Promise<Map<Viewer, string>> => {
  const ask = async (viewer: Viewer): Promise<[Viewer, string]> => {
    const answers: string[] = []
    for (const [name, work] of calls(uidOf(viewer))) answers.push(withoutChance(await told(name, work())))
    return [viewer, answers.join('\n')]
  }
  const first = await Promise.all(everyViewer.filter((viewer) => viewer !== 'head').map(ask))
  return new Map([...first, await ask('head')])
}
