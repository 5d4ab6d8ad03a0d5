import { scopesFor } from '@kiemdiem/domain/accounts/roles/scopes'
import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import { judge } from '@kiemdiem/domain/commands/admit'
import { paths } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Draft, Paper, Sections } from '@kiemdiem/domain/model/paper'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Scope } from '@kiemdiem/domain/model/scope'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { type OfficeSpec, openOffice } from '@kiemdiem/domain/office/open-office.fixture'
import { fullSections, sealAccepted, sendBack } from '@kiemdiem/domain/office/papers.fixture'
import { campaignIn, read } from '@kiemdiem/domain/office/stored.fixture'
import { suggestIssue } from '@kiemdiem/domain/papers/suggest/suggest-issue'
import { process2023 } from '@kiemdiem/domain/plan/2023/process-2023'
import type { RemediationAct, RemediationReplyAct } from '@kiemdiem/domain/remediation/act'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import { emailHash } from '../../../functions/src/accounts/hash.ts'
import { ask, commentOn, consultOutside, counted, decideOnSheet, opine } from './asked.ts'
import { keepCopies } from './copies.ts'
import type { Hidden } from './hidden.ts'
import { holdConferences } from './meetings.ts'
import {
  BOARD,
  BODY,
  CAMPAIGN,
  CELL,
  DECISION,
  GROUP,
  NOW,
  PETITION,
  PLAN,
  PLAN_REPLY,
  paperOf,
  RULING,
  reviewOf,
  SCOPE,
} from './places.ts'
import { rulingOf } from './ruled.ts'
import { everyViewer, VIEWERS } from './viewers.ts'

type Name = keyof typeof VIEWERS
const names = everyViewer.filter((viewer) => viewer !== 'anonymous')

/** What a test adds to the office: units, people and subjects of its own. */
export type More = Partial<Pick<OfficeSpec, 'units' | 'people' | 'subjects'>>

const officeWith = ({ phone, email }: Hidden, more: More): OfficeSpec => ({
  campaign: {
    id: CAMPAIGN,
    year: 2026,
    process: {
      ...process2023,
      // Whoever was named and belongs to the group is to learn as little of it as everybody in it.
      appraisers: [{ track: 'partyGroup', group: GROUP, appraiser: VIEWERS.noMail, clerk: VIEWERS.appraisalClerk }],
      bodies: [{ id: BODY, name: 'Hội Khuyến học', members: [VIEWERS.consulted], outside: false }],
    },
    organisers: {
      partyGroup: [VIEWERS.organiser, VIEWERS.appraiser],
      provincial: [VIEWERS.organiser],
      partyCell: [VIEWERS.cellOrganiser],
    },
  },
  units: [
    { id: BOARD, head: VIEWERS.head, clerks: [VIEWERS.drafter], drafters: [VIEWERS.drafter] },
    { id: CELL, kind: 'partyCell', head: VIEWERS.cellOrganiser },
    ...(more.units ?? []),
  ],
  people: [
    ...names.map((viewer) => ({
      id: VIEWERS[viewer],
      partyMember: viewer === 'cadre' || viewer === 'cellOrganiser',
      posts: [{ unit: viewer === 'outsider' || viewer === 'appraisalClerk' ? CELL : BOARD, title: 'Chuyên viên' }],
      account: {
        ...{ active: viewer !== 'deactivated', admin: viewer === 'admin' },
        ...(viewer === 'outsider' ? { docket: [BOARD] } : {}),
      },
      ...(viewer === 'cadre' ? { email, phone } : {}),
      ...(viewer === 'noMail' ? { email: null } : {}),
    })),
    ...(more.people ?? []),
  ],
  subjects: [
    { subject: BOARD, unit: BOARD },
    { subject: VIEWERS.cadre, unit: BOARD },
    { subject: VIEWERS.cadre, unit: CELL },
    { subject: VIEWERS.returned, unit: BOARD },
    { subject: VIEWERS.noMail, unit: BOARD },
    { subject: VIEWERS.reviewed, unit: BOARD },
    // Organises the track in which he is rated himself.
    { subject: VIEWERS.organiser, unit: BOARD },
    ...(more.subjects ?? []),
  ],
  dueAt: () => NOW,
  now: NOW,
})

const seal = (store: Store, viewer: Name, change: (sections: Sections) => Sections = (all) => all) => {
  const paper = read<Paper>(store, paths.paper(paperOf(viewer)))
  sealAccepted(store, paper.id, { at: NOW, sections: change(fullSections(paper, paper.responsible)) })
}

const giveBack = (store: Store, viewer: Name, remarks: string) => {
  const outcome = sendBack(store, paperOf(viewer), VIEWERS.head, NOW, { remarks })
  if (!outcome.ok) throw new Error(`${viewer}'s paper was not returned: ${outcome.reason}`)
}

/** To one whose paper has come back: what is to be answered is for the writer and those who act on the paper. */
const suggest = (store: Store, issue: string) => {
  const outcome = judge(suggestIssue)({
    paper: read<Paper>(store, paths.paper(paperOf('returned'))),
    campaign: campaignIn(store),
    issue,
    basis: 'Kết luận kiểm tra',
    document: 'số 12-KL/UBKT',
    caller: {
      uid: VIEWERS.head,
      name: read<Person>(store, paths.person(VIEWERS.head)).name,
      access: { active: true, organiser: [] },
    },
    now: NOW,
  })
  if (!outcome.ok) throw new Error(`the issue was not taken: ${outcome.reason}`)
  apply(store, outcome.writes)
}

/** What an organiser outside the group proposes of one who is in it. */
const markOf = (level: Rating): Mark => ({
  ...{ id: reviewOf('cadre', 'partyGroup'), scope: SCOPE, campaign: CAMPAIGN, track: 'partyGroup', rev: 1 },
  ...{ by: VIEWERS.appraiser, at: NOW, level, pending: null, reason: 'Theo ý kiến tham gia.', remark: '' },
})

/** Outcomes of later stages, where design §4 puts them: what will be written there must be as well hidden. */
const later = ({
  appraisedRating,
  decidedRating,
  toldFirst,
  petition,
  mended,
  stageOfOrganiser,
}: Hidden): [string, object][] => {
  const review = paths.review(reviewOf('cadre', 'partyGroup'))
  const by = { by: VIEWERS.organiser, at: NOW }
  return [
    [`${review}/parts/appraisal.1`, { ...by, scope: SCOPE, rating: appraisedRating, points: 1 }],
    [paths.mark(reviewOf('cadre', 'partyGroup')), markOf(appraisedRating)],
    [
      DECISION,
      {
        ...by,
        kind: 'decision',
        track: 'partyGroup',
        scope: SCOPE,
        items: [{ review: reviewOf('cadre', 'partyGroup'), rating: decidedRating }],
      },
    ],
    [RULING, rulingOf(decidedRating)],
    [`${review}/parts/decision.1`, { ...by, scope: SCOPE, rating: decidedRating, act: DECISION, points: 1 }],
    [`${review}/parts/notice.1`, { ...by, audience: [VIEWERS.head], level: toldFirst }],
    [
      PETITION,
      {
        ...{ id: PETITION.slice('acts/'.length), kind: 'petition', campaign: CAMPAIGN, number: 9 },
        ...{ of: { kind: 'paper', id: paperOf('cadre') }, by: VIEWERS.cadre, byName: 'Người kiến nghị' },
        ...{ onBehalf: null, submittedAt: NOW, audience: [VIEWERS.cadre, VIEWERS.appraiser], track: 'partyGroup' },
        ...{
          reviewId: reviewOf('cadre', 'partyGroup'),
          subjectKind: 'person',
          name: 'Người kiến nghị',
          text: petition,
        },
      },
    ],
    [PLAN, planOf(mended)],
    [PLAN_REPLY, replyOn(mended)],
    [paths.reviewEvent(reviewOf('organiser', 'partyGroup'), 2), { seq: 2, to: stageOfOrganiser, at: NOW }],
  ]
}

/** Of an act of the cadre's paper. */
const ofPaper = <Kind extends string>(path: string, kind: Kind, number: number) => ({
  ...{ id: path.slice('acts/'.length), kind, campaign: CAMPAIGN, of: { kind: 'paper' as const, id: paperOf('cadre') } },
  ...{ number, by: VIEWERS.cadre, byName: 'Người lập', onBehalf: null, submittedAt: NOW },
  audience: [VIEWERS.cadre, VIEWERS.head, VIEWERS.appraiser],
})

/** What the cadre plans to mend, and what is said of it: whole, because commands read them. */
const planOf = (limit: string): RemediationAct => ({
  ...ofPaper(PLAN, 'remediation', 10),
  ...{ subject: VIEWERS.cadre, subjectKind: 'person', name: 'Người lập', unitName: 'Ban', year: 2026 },
  ...{ partyMember: true, watcher: '', commitment: null, facts: null },
  items: [{ limit, cause: '', measure: limit, owner: 'Người lập', until: '2027-06-30' }],
})
const replyOn = (remarks: string): RemediationReplyAct => ({
  ...ofPaper(PLAN_REPLY, 'remediationReply', 11),
  ...{ plan: PLAN.slice('acts/'.length), outcome: 'returned', as: 'unit', remarks },
})

/** What functions keep in access: the groups that one handles and does not belong to. */
const grantScopes = (store: Store, viewer: Name) => {
  const all = [...store].flatMap(([path, data]) => (path.startsWith('scopes/') ? [data as Scope] : []))
  const access = read<Access>(store, paths.access(VIEWERS[viewer]))
  store.set(paths.access(VIEWERS[viewer]), { ...access, scopes: scopesFor(access, all) })
}

/** A small office in mid-course, every paper moved by the domain's own decisions at one fixed moment. */
export const makeOffice = (hidden: Hidden, more: More = {}): Store => {
  const store: Store = new Map([...openOffice(officeWith(hidden, more)), ...later(hidden)])
  for (const viewer of ['organiser', 'appraiser', 'appraisalClerk', 'noMail', 'cellOrganiser'] as const)
    grantScopes(store, viewer)
  store.set(paths.personal(VIEWERS.cadre), { birthDate: hidden.birthDate })
  const discipline = [{ date: '2019-05-06', side: 'party', form: hidden.discipline, document: '12-QĐ/UBKT' }]
  store.set(paths.service(VIEWERS.cadre), { leaves: [], discipline, transfers: [], ratings: [] })
  const ofYear = [{ date: '2026-05-06', side: hidden.disciplinedBy, form: 'Khiển trách', document: '8-QĐ' }]
  store.set(paths.service(VIEWERS.reviewed), {
    ...{ leaves: [], discipline: ofYear, admissions: [], transfers: [], ratings: [] },
  })
  store.set(paths.signInEmail(emailHash(hidden.email)), { personIds: [VIEWERS.cadre] })
  seal(store, 'cadre', ({ politics, civilRating, ...rest }) => ({
    ...rest,
    politics: { ...politics, text: hidden.sealedText, rev: 1, by: VIEWERS.cadre },
    civilRating: { ...civilRating, rating: hidden.selfRating, rev: 1, by: VIEWERS.cadre },
  }))
  seal(store, 'returned')
  giveBack(store, 'returned', hidden.remarks)
  suggest(store, hidden.issue)
  seal(store, 'reviewed')
  holdConferences(store, hidden)
  opine(store, hidden)
  ask(store, hidden)
  counted(store)
  consultOutside(store, hidden)
  decideOnSheet(store, hidden)
  commentOn(store, hidden)
  keepCopies(store, hidden)
  seal(store, 'noMail')
  giveBack(store, 'noMail', hidden.remarksWithoutMail)
  const draft = read<Draft>(store, paths.draft(paperOf('returned')))
  const politics = { text: hidden.draftText, rev: 2, by: VIEWERS.returned }
  store.set(paths.draft(paperOf('returned')), {
    ...draft,
    sections: { ...draft.sections, politics },
    touched: 'politics',
  })
  return store
}
