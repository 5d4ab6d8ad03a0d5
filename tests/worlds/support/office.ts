import { judge } from '@kiemdiem/domain/commands/admit'
import { paths } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Draft, Paper, Revision, Sections } from '@kiemdiem/domain/model/paper'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { SubjectPlan } from '@kiemdiem/domain/opening/input'
import { openCampaign } from '@kiemdiem/domain/opening/open-campaign'
import { returnPaper } from '@kiemdiem/domain/papers/return-paper'
import { sealPaper } from '@kiemdiem/domain/papers/seal-paper'
import { suggestIssue } from '@kiemdiem/domain/papers/suggest-issue'
import { plan2023 } from '@kiemdiem/domain/plan/plan-2023'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import { emailHash } from '../../../functions/src/accounts/hash.ts'
import { fullSections } from '../../workflow/fixture/papers.ts'
import type { Hidden } from './hidden.ts'
import { holdConferences, read } from './meetings.ts'
import { BOARD, CAMPAIGN, CELL, DECISION, NOW, paperOf, reviewOf } from './places.ts'
import { everyViewer, VIEWERS } from './viewers.ts'

const people: Person[] = everyViewer.flatMap((viewer) =>
  viewer === 'anonymous'
    ? []
    : [
        {
          id: VIEWERS[viewer],
          name: `Đồng chí ${VIEWERS[viewer].slice(2)}`,
          class: 'civilServant',
          leader: viewer === 'head',
          partyMember: viewer === 'cadre' || viewer === 'cellOrganiser',
          posts: [{ unit: viewer === 'outsider' ? CELL : BOARD, title: 'Chuyên viên' }],
          active: true,
        },
      ],
)

const accessOf = (viewer: keyof typeof VIEWERS): Access => ({
  active: viewer !== 'deactivated',
  personId: VIEWERS[viewer],
  userName: VIEWERS[viewer].slice(2),
  admin: viewer === 'admin',
  organiser: viewer === 'organiser' ? ['partyGroup', 'provincial'] : viewer === 'cellOrganiser' ? ['partyCell'] : [],
  hasAccount: true,
})

const unit = (id: string, kind: Unit['kind'], head: string, rest: Partial<Unit> = {}): Unit => ({
  id,
  name: `Tập thể ${id}`,
  shortName: id,
  kind,
  parent: null,
  head,
  deputies: [],
  clerks: [],
  drafters: [],
  order: 1,
  ...rest,
})
const units = [
  unit(BOARD, 'department', VIEWERS.head, { clerks: [VIEWERS.drafter], drafters: [VIEWERS.drafter] }),
  unit(CELL, 'partyCell', VIEWERS.cellOrganiser),
]

const campaign: Campaign = {
  ...plan2023,
  id: CAMPAIGN,
  status: 'open',
  closedStages: [],
  organisers: { partyGroup: [VIEWERS.organiser], provincial: [VIEWERS.organiser], partyCell: [VIEWERS.cellOrganiser] },
}

const plan = (subject: string, more: Partial<SubjectPlan> = {}): SubjectPlan => ({
  subject,
  subjectKind: 'person',
  track: 'partyGroup',
  unit: BOARD,
  group: 'g',
  decider: 'Đảng đoàn LĐLĐ tỉnh',
  ...more,
})

/** What a decision about a paper reads besides it. */
const around = (store: Store, paper: Paper) => ({
  reviews: paper.reviewIds.map((id) => read<Review>(store, paths.review(id))),
})

const seal = (store: Store, viewer: keyof typeof VIEWERS, change: (sections: Sections) => Sections = (all) => all) => {
  const paper = read<Paper>(store, paths.paper(paperOf(viewer)))
  const sections = change(fullSections(paper, paper.responsible))
  const sealed: Revision = { revision: paper.revision, sections, by: paper.responsible, submittedAt: NOW }
  store.set(paths.draft(paper.id), { ...read<Draft>(store, paths.draft(paper.id)), sections })
  store.set(paths.revision(paper.id, paper.revision), sealed)
  const outcome = sealPaper({
    ...around(store, paper),
    paper,
    number: paper.revision,
    sealed,
    organisers: campaign.organisers,
    now: NOW,
  })
  if (outcome.kind !== 'accepted') throw new Error(`${paper.id} was not accepted`)
  apply(store, outcome.writes)
}

const sendBack = (store: Store, viewer: keyof typeof VIEWERS, remarks: string) => {
  const paper = read<Paper>(store, paths.paper(paperOf(viewer)))
  const outcome = judge(returnPaper)({
    ...around(store, paper),
    paper,
    campaign,
    draft: read<Draft>(store, paths.draft(paper.id)),
    revision: paper.accepted,
    remarks,
    caller: { uid: VIEWERS.head, name: 'Đồng chí trưởng ban', access: { active: true, organiser: [] } },
    now: NOW,
  })
  if (!outcome.ok) throw new Error(`${paper.id} was not returned: ${outcome.reason}`)
  apply(store, outcome.writes)
}

/** To one whose paper has come back: what is to be answered is for the writer and those who act on the paper. */
const suggest = (store: Store, issue: string) => {
  const outcome = judge(suggestIssue)({
    paper: read<Paper>(store, paths.paper(paperOf('returned'))),
    campaign,
    issue,
    basis: 'Kết luận kiểm tra',
    document: 'số 12-KL/UBKT',
    caller: { uid: VIEWERS.head, name: 'Đồng chí trưởng ban', access: { active: true, organiser: [] } },
    now: NOW,
  })
  if (!outcome.ok) throw new Error(`the issue was not taken: ${outcome.reason}`)
  apply(store, outcome.writes)
}

const registry = ({ birthDate, phone, email }: Hidden): [string, object][] => [
  ...people.map((person) => [paths.person(person.id), person] as [string, object]),
  ...units.map((each) => [paths.unit(each.id), each] as [string, object]),
  ...everyViewer.flatMap((viewer): [string, object][] => {
    if (viewer === 'anonymous') return []
    const id = VIEWERS[viewer]
    const own = viewer === 'cadre' ? email : `${id}@thu-nghiem.example`
    const contact = { email: viewer === 'noMail' ? null : own, phone: viewer === 'cadre' ? phone : null }
    return [
      [paths.access(id), accessOf(viewer)],
      [paths.contact(id), contact],
    ]
  }),
  [paths.personal(VIEWERS.cadre), { birthDate }],
  [paths.signInEmail(emailHash(email)), { personIds: [VIEWERS.cadre] }],
]

/** Outcomes of later stages, where design §4 puts them: what will be written there must be as well hidden. */
const later = ({ opinion, appraisedRating, decidedRating, stageOfOrganiser }: Hidden): [string, object][] => {
  const review = paths.review(reviewOf('cadre', 'partyGroup'))
  const by = { by: VIEWERS.organiser, at: NOW }
  return [
    [`${review}/parts/consultation.1`, { ...by, text: opinion, points: 1 }],
    [`${review}/parts/appraisal.1`, { ...by, rating: appraisedRating, points: 1 }],
    [
      DECISION,
      {
        ...by,
        kind: 'decision',
        track: 'partyGroup',
        audience: [VIEWERS.head, VIEWERS.cadre],
        items: [{ review: reviewOf('cadre', 'partyGroup'), rating: decidedRating }],
      },
    ],
    [`${review}/parts/decision.1`, { ...by, rating: decidedRating, act: DECISION, points: 1 }],
    [paths.reviewEvent(reviewOf('organiser', 'partyGroup'), 2), { seq: 2, to: stageOfOrganiser, at: NOW }],
  ]
}

/** A small office in mid-course, every paper moved by the domain's own decisions at one fixed moment. */
export const makeOffice = (hidden: Hidden): Store => {
  const store: Store = new Map([...registry(hidden), ...later(hidden)])
  const opening = openCampaign({
    campaign,
    units,
    people,
    subjects: [
      plan(BOARD, { subjectKind: 'unit' }),
      plan(VIEWERS.cadre),
      plan(VIEWERS.cadre, { track: 'partyCell', unit: CELL }),
      plan(VIEWERS.returned),
      plan(VIEWERS.noMail),
      plan(VIEWERS.reviewed),
      // Organises the track in which he is rated himself.
      plan(VIEWERS.organiser),
    ],
    dueAt: () => NOW,
    organiserName: { partyGroup: 'Ban TC-KT', provincial: 'Ban TC-KT', partyCell: 'Chi ủy' },
    now: NOW,
  })
  if (!opening.ok) throw new Error(`the office did not open: ${opening.reason} ${opening.at}`)
  apply(store, opening.writes)
  seal(store, 'cadre', ({ politics, civilRating, ...rest }) => ({
    ...rest,
    politics: { ...politics, text: hidden.sealedText, rev: 1, by: VIEWERS.cadre },
    civilRating: { ...civilRating, rating: hidden.selfRating, rev: 1, by: VIEWERS.cadre },
  }))
  seal(store, 'returned')
  sendBack(store, 'returned', hidden.remarks)
  suggest(store, hidden.issue)
  seal(store, 'reviewed')
  holdConferences(store, campaign, hidden)
  seal(store, 'noMail')
  sendBack(store, 'noMail', hidden.remarksWithoutMail)
  const draft = read<Draft>(store, paths.draft(paperOf('returned')))
  const politics = { text: hidden.draftText, rev: 2, by: VIEWERS.returned }
  store.set(paths.draft(paperOf('returned')), {
    ...draft,
    sections: { ...draft.sections, politics },
    touched: 'politics',
  })
  return store
}
