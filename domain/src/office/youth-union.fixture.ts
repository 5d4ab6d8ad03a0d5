import type { Process } from '../model/process.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { templateYouthUnion } from '../template/template-youth-union.ts'
import type { Store } from '../writes/apply.ts'

/**
 * A provincial youth union: an organisation whose process shares nothing with that of 2023 but the words of the
 * product. It has two tracks of other names; nobody is appraised; whom the secretary decides is not consulted on, and
 * the branch decides nothing.
 */
export const YOUTH = {
  board: 'u-phong-trao',
  branch: 'u-chi-doan',
  head: 'p-truong',
  secretary: 'p-bi-thu',
  organiser: 'p-to-chuc',
} as const

const { plan } = templateYouthUnion
const MEMBERS: Record<string, string[]> = { 'ban-thuong-vu': ['p-bi-thu', 'p-truong'], 'bi-thu': ['p-bi-thu'] }

const process: Process = {
  ...plan.process,
  deciders: plan.process.deciders.map((decider) => ({ ...decider, members: MEMBERS[decider.id] ?? [] })),
  bodies: [{ id: 'hoi-sinh-vien', name: 'Hội Sinh viên tỉnh', members: ['p-hoi'], outside: false }],
}

const cadre = { track: 'youthCadre', unit: YOUTH.board, group: 'can-bo', decider: 'ban-thuong-vu' } as const
const member = { track: 'youthBranch', unit: YOUTH.branch, group: 'doan-vien', decider: 'chi-doan' } as const

/** The campaign opened: the board's report and head, two of staff under two deciders, both in the branch too. */
export const youthUnion = (id = 'td'): Store =>
  openOffice({
    campaign: {
      id,
      title: plan.title,
      steps: plan.steps,
      process,
      organisers: { youthCadre: [YOUTH.organiser], youthBranch: [YOUTH.secretary] },
    },
    units: [
      { id: YOUTH.board, name: 'Ban Phong trào', head: YOUTH.head },
      { id: YOUTH.branch, name: 'Chi đoàn cơ quan', kind: 'partyCell', head: YOUTH.secretary },
    ],
    people: [
      { id: 'p-hoi', name: 'Vừ A Dua', posts: [] },
      { id: YOUTH.head, name: 'Chu Thị Hoa' },
      { id: 'p-an', name: 'Lý A An' },
      { id: 'p-binh', name: 'Mào Thị Bình' },
      { id: YOUTH.secretary, name: 'Sùng A Chúng' },
      { id: YOUTH.organiser, name: 'Đỗ Thu Hà' },
    ],
    subjects: [
      { ...cadre, subject: YOUTH.board, group: 'ban' },
      { ...cadre, subject: YOUTH.head },
      { ...cadre, subject: 'p-an' },
      { ...cadre, subject: 'p-binh', decider: 'bi-thu' },
      { ...member, subject: 'p-an' },
      { ...member, subject: 'p-binh' },
    ],
  })
