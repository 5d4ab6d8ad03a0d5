import { contentKeys } from '../forms/check-paper.ts'
import { isAsked, sectionsOf } from '../forms/form.ts'
import type { Campaign } from '../model/campaign.ts'
import type { FormId, Sections } from '../model/paper.ts'
import type { Person } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import { conferenceRules2023 } from '../plan/conference-rules.ts'
import { dueBefore } from '../time.ts'
import { apply, type Store } from '../writes/apply.ts'
import type { SubjectPlan } from './input.ts'
import { openCampaign } from './open-campaign.ts'

/** Every section that a form asks of a party member, filled as its kind asks. */
export const fullSections = (form: FormId, suggestions = 0): Sections =>
  Object.fromEntries(
    sectionsOf(form)
      .filter((spec) => isAsked(spec, { partyMember: true, suggestions }))
      .map((spec) => {
        const content = { text: 'Đã hoàn thành.', grade: 'good', rating: 'good' }
        const entries = Object.entries(content).filter(([key]) => contentKeys(spec.kind).some((each) => each === key))
        return [spec.id, { ...Object.fromEntries(entries), rev: 1, by: 'p-member' }]
      }),
  )

const unit = (id: string, kind: Unit['kind'], head: string, drafters: string[] = []): Unit => ({
  id,
  name: `Tập thể ${id}`,
  shortName: id,
  kind,
  parent: null,
  head,
  deputies: [],
  clerks: [],
  drafters,
  order: 1,
})

const person = (id: string, name: string, change: Partial<Person> = {}): Person => ({
  id,
  name,
  class: 'civilServant',
  leader: false,
  partyMember: true,
  posts: [{ unit: 'u-board', title: 'Chuyên viên' }],
  active: true,
  ...change,
})

const campaign: Campaign = {
  id: 'kd',
  year: 2023,
  title: 'Kiểm điểm năm 2023',
  planNumber: '01-KH/ĐĐ',
  planDate: '2023-11-27',
  place: 'Lai Châu',
  status: 'open',
  legalBases: [],
  steps: [],
  tracks: ['partyGroup', 'provincial', 'partyCell'],
  rulePack: 'qd124-2023',
  calendar: { off: [], worked: [], source: 'test' },
  conferenceRules: conferenceRules2023,
  deadlineInclusive: false,
  closedStages: [],
  organisers: { partyGroup: [], provincial: [], partyCell: [] },
}

/** One board with a head, a member of staff in two tracks, one in one track, and the collective's own paper. */
export const tinyCampaign = ({ memberHasCell = true } = {}): Store => {
  const plan = (subject: string, track: SubjectPlan['track'], rest: Partial<SubjectPlan> = {}): SubjectPlan => ({
    subject,
    subjectKind: 'person',
    track,
    unit: track === 'partyCell' ? 'u-cell' : 'u-board',
    group: 'G7',
    decider: 'Đảng đoàn',
    ...rest,
  })
  const opening = openCampaign({
    campaign,
    units: [unit('u-board', 'department', 'p-head', ['p-member', 'p-other']), unit('u-cell', 'partyCell', 'p-cell')],
    people: [
      person('p-head', 'Vàng Thị Sao', { leader: true }),
      person('p-member', 'Lò Thị Mai'),
      person('p-other', 'Giàng A Páo', { partyMember: false }),
      person('p-cell', 'Nguyễn Văn Hòa'),
    ],
    subjects: [
      plan('u-board', 'partyGroup', { subjectKind: 'unit', group: 'G1' }),
      plan('p-head', 'partyGroup', { group: 'G3' }),
      plan('p-member', 'partyGroup'),
      plan('p-other', 'partyGroup'),
      ...(memberHasCell ? [plan('p-member', 'partyCell', { group: 'G9' })] : []),
    ],
    dueAt: (track, stage) =>
      stage === 'selfReview' ? dueBefore(track === 'partyCell' ? '2023-12-06' : '2023-11-30', false) : null,
    organiserName: { partyGroup: 'Ban TC-KT', provincial: 'Ban TC-KT', partyCell: 'Chi ủy' },
    now: new Date('2023-11-27T03:00:00Z'),
  })
  if (!opening.ok) throw new Error(`${opening.reason} ${opening.at}`)
  return apply(new Map(), opening.writes)
}
