import type { Campaign } from '../../model/campaign.ts'
import type { PackRef } from '../../model/rule-pack.ts'
import { pin2023 } from '../../pack/2023/pin.ts'
import { conferenceRules2023 } from '../conference-rules.ts'
import { calendarFrom } from '../dates/calendar.ts'
import { steps } from '../steps.ts'
import { legalBases } from './legal-bases.ts'
import { process2023 } from './process-2023.ts'

/** What a plan gives a campaign; status, closings and organisers come with its life. */
export type Plan = Omit<Campaign, 'id' | 'status' | 'closedStages' | 'organisers' | 'rulePack'> & { rulePack: PackRef }

/** Title of the plan for a year. */
export const planTitle = (year: number): string =>
  `Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng năm ${year} đối với tập thể, cá nhân thuộc thẩm quyền của Đảng đoàn LĐLĐ tỉnh quản lý`

/** The plan of the Đảng đoàn LĐLĐ tỉnh Lai Châu of 27/11/2023, with its own dates. */
export const plan2023: Plan = {
  year: 2023,
  title: planTitle(2023),
  planNumber: '01-KH/ĐĐ',
  planDate: '2023-11-27',
  place: 'Lai Châu',
  legalBases: [...legalBases],
  steps: [...steps],
  process: process2023,
  rulePack: pin2023,
  calendar: calendarFrom(2023),
  conferenceRules: conferenceRules2023,
  deadlineInclusive: false,
}
