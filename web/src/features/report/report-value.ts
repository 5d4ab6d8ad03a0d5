import type { Enclosure, ReportWords } from '@kiemdiem/domain/report/report'
import { isEmpty } from '@kiemdiem/domain/vi'
import { same } from '@kiemdiem/domain/writes/same'
import { reportWords as words } from './vi.ts'

/** What whoever reports writes besides the figures. */
export interface ReportValue {
  to: string
  words: ReportWords
  enclosures: Enclosure[]
  /** Whether figures stand as bars too. */
  chart: boolean
}

export const BEGUN: ReportValue = {
  to: '',
  words: { situation: '', limits: '', requests: '' },
  enclosures: words.usual.map((name) => ({ name, copies: 1 })),
  chart: false,
}

export const sameReport = (a: ReportValue, b: ReportValue): boolean => same(a, b)

/** Those that are listed: one without a name is not there yet. */
export const named = (enclosures: readonly Enclosure[]): Enclosure[] => enclosures.filter(({ name }) => !isEmpty(name))
