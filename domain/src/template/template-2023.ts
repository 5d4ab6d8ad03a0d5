import { plan2023, planTitle } from '../plan/2023/plan-2023.ts'
import { assignments2023 } from './assignments-2023.ts'
import type { CampaignTemplate } from './template.ts'

/** The campaign as the Đảng đoàn of a provincial federation of trade unions holds it. */
export const template2023: CampaignTemplate = {
  id: 'dang-doan-2023',
  name: 'Tổ chức công đoàn cấp tỉnh: Đảng đoàn, Ban Thường vụ Tỉnh ủy, chi bộ',
  source: 'Kế hoạch 01-KH/ĐĐ ngày 27/11/2023 của Đảng đoàn LĐLĐ tỉnh Lai Châu',
  plan: plan2023,
  titleOf: planTitle,
  assignments: assignments2023,
  deciderMembers: [
    { decider: 'dang-doan', headsOf: 'partyGroup' },
    // All of them are rated in the cell they decide on: whoever is not meant enters it.
    { decider: 'chi-uy', headsOf: 'cellCommittee', deputies: true },
  ],
  meetings: [
    { decider: 'dang-doan', of: 'partyGroup' },
    { decider: 'chi-uy', of: 'cellCommittee', recorded: false },
  ],
  // "Các Ban Liên đoàn Lao động tỉnh" (plan, III.2.1).
  consultedKinds: ['department'],
  consultsInCharge: true,
  headDeciders: [{ unitKind: 'office', class: 'agencyHead', title: 'Chủ tịch', without: 'Cơ quan ' }],
}
