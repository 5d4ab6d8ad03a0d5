import type { Quota, Share } from '../shape/quota.ts'
import { LOCAL, nd48, qd124, unverified } from './sources.ts'

/** The literal reading: of those rated good alone, what is broken left out; more for nobody. */
const TWENTY_OF_GOOD: Share = { pct: 20, base: 'goodOnly', round: 'floor', raised: null }

/** Counted by their superiors. */
const OF_SUPERIORS = ['TU', 'DUK']

const READING = `Cách hiểu mẫu số (chỉ tính mức tốt) và cách làm tròn. ${LOCAL}`

export const quotas2023: readonly Quota[] = [
  {
    ...{ rule: 'R01', severity: 'block', who: {}, per: 'group', except: OF_SUPERIORS },
    limit: TWENTY_OF_GOOD,
    source: unverified(qd124('Điều 12, khoản 1'), READING),
  },
  {
    // The Party's share is read as the one that its rules allow: officials are rated before members are.
    ...{ rule: 'R02', severity: 'block', who: { side: 'civil', kind: 'person' }, per: 'agency', except: OF_SUPERIORS },
    limit: TWENTY_OF_GOOD,
    source: unverified(nd48('Điều 2, khoản 6'), READING),
  },
  {
    ...{ rule: 'R02', severity: 'warn', who: { side: 'civil', kind: 'person' }, per: 'agency', except: OF_SUPERIORS },
    limit: { shareOf: 'otherSide' },
    source: unverified(
      nd48('Điều 2, khoản 6'),
      'Cũng có cách hiểu là không quá tỷ lệ đảng viên thực tế được xếp loại xuất sắc',
    ),
  },
]
