import type { Rating } from '@kiemdiem/domain/model/terms'

/** How far a unit's conference has come when the trial begins. */
export interface ChosenConference {
  unit: string
  /** Keeps the minutes; a clerk of the unit. */
  secretary: string
  /** `held`: on the last working day before today, or today while it is on; `ahead`: on the next one. */
  when: 'held' | 'ahead'
  /** planned, then papers out, then the meeting with its minutes open, confirmed, and its proposal sent. */
  until: 'planned' | 'handout' | 'open' | 'confirmed' | 'proposed'
  place: string
  /** The level on which all vote; absent: good. */
  levelOf?: (subject: string) => Rating
}

/**
 * Conferences whose state matters to somebody who tries the product: one of each. The boards of the province and the
 * party cell are left for the visitor to plan.
 */
export const CHOSEN_CONFERENCES: readonly ChosenConference[] = [
  {
    unit: 'u-cq-tp-lai-chau',
    secretary: 'p-tran-thi-hong-nhung',
    when: 'held',
    until: 'proposed',
    place: 'Phòng họp LĐLĐ thành phố Lai Châu',
  },
  {
    unit: 'u-btv-phong-tho',
    secretary: 'p-lu-van-quan',
    when: 'held',
    until: 'proposed',
    place: 'Phòng họp LĐLĐ huyện Phong Thổ',
  },
  {
    unit: 'u-btv-giao-duc',
    secretary: 'p-mai-thi-quynh',
    when: 'held',
    until: 'confirmed',
    place: 'Phòng họp Công đoàn ngành Giáo dục',
  },
  {
    unit: 'u-btv-tp-lai-chau',
    secretary: 'p-tran-thi-hong-nhung',
    when: 'held',
    until: 'open',
    place: 'Phòng họp LĐLĐ thành phố Lai Châu',
  },
  {
    unit: 'u-tgnc',
    secretary: 'p-nguyen-hoai-thu',
    when: 'ahead',
    until: 'handout',
    place: 'Phòng họp tầng 2, LĐLĐ tỉnh',
  },
  {
    unit: 'u-btv-vien-chuc',
    secretary: 'p-nguyen-hai-au',
    when: 'ahead',
    until: 'planned',
    place: 'Phòng họp Công đoàn Viên chức tỉnh',
  },
]

/** Subjects whose papers must be there for what has been held. */
export const SENT_FOR_CONFERENCES: readonly string[] = [
  'u-btv-tp-lai-chau',
  'p-le-thi-minh-nguyet',
  'p-lo-van-phang',
  'p-tran-thi-hong-nhung',
  'p-luong-van-binh',
  'u-btv-phong-tho',
  'p-tan-van-kinh',
  'p-dong-thi-thuy',
  'u-btv-giao-duc',
  'p-ngo-thi-bich-lien',
  'p-lo-van-chua',
]
