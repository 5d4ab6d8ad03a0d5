import { conferenceIdOf } from '@kiemdiem/domain/ids'
import { campaignId } from './campaign.ts'
import { somebody } from './people/people.ts'

/** A unit of the trial that has no conference yet. Who of it appears in other tests stays off the agenda; all are called. */
export const UNIT = { id: 'u-van-phong', name: 'Văn phòng LĐLĐ tỉnh', onBoard: 'Văn phòng' }
export const NOT_REVIEWED = ['Đỗ Minh Tuấn', 'Vàng A Páo', 'Lù Thị Sen']
export const BODY = 'Đại diện lãnh đạo LĐLĐ tỉnh phụ trách Ban'
/** Why an opening is undone. */
export const MISTAKE = 'Bấm nhầm khi thử máy ở phòng họp.'
export const head = somebody('officeHead')
export const clerk = somebody('officeClerk')
export const member = somebody('officeMember')
export const absentee = somebody('officeAbsentee')

/** Its first conference. */
export const address = async () => `/hoi-nghi/${conferenceIdOf(await campaignId(), UNIT.id, 1)}`
export const paperOf = async (subject: string) => `${await campaignId()}_${subject}`
