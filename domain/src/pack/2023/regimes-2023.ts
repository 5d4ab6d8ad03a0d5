import type { Condition } from '../shape/check.ts'
import type { Regime } from '../shape/criteria.ts'
import type { Match } from '../shape/match.ts'
import { LOCAL, qd124, unverified } from './sources.ts'

const results = (atLeast: 'excellent' | 'good'): Condition => ({ grades: ['results'], atLeast, share: 100 })
const others = (atLeast: 'good' | 'average', share = 100): Condition => ({
  grades: ['others', 'results'],
  atLeast,
  share,
})

/** QĐ 124, Đ.12 in grades; the shares of work are asked where they are known. */
const ladder = (onTime: number): Regime['ladder'] => [
  {
    level: 'outstanding',
    when: [
      results('excellent'),
      others('good'),
      { fact: 'tasksOnTime', op: '>=', value: 100 },
      { fact: 'tasksExceeded', op: '>=', value: 50 },
    ],
  },
  { level: 'good', when: [results('good'), others('average'), { fact: 'tasksOnTime', op: '>=', value: onTime }] },
  // "Cơ bản đạt mức Trung bình": more than half.
  { level: 'completed', when: [others('average', 51)] },
  { level: 'notCompleted', when: [] },
]

const regime = (who: Match, form: string, onTime: number): Regime => ({
  who,
  criteria: form,
  score: null,
  year: 'once',
  ladder: ladder(onTime),
  source: unverified(qd124('Điều 12'), `Cách quy cấp độ của các tiêu chí thành mức gợi ý. ${LOCAL}`),
})

export const regimes2023: readonly Regime[] = [
  regime({ kind: 'unit' }, '2023/01', 100),
  regime({ kind: 'person', standings: ['head', 'deputy', 'leader'] }, '2023/02B', 80),
  regime({ kind: 'person' }, '2023/02A', 100),
]
