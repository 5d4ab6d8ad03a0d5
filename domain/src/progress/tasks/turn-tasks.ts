import { opinionAskedOf } from '../../consultation/asked-of.ts'
import { awaitsArchive } from '../../dossier/standing.ts'
import type { Calendar } from '../../model/campaign.ts'
import type { Board, Row } from '../../model/progress.ts'
import { ORGANISER } from '../../model/review.ts'
import type { Turn } from '../../model/summary.ts'
import type { Stage, Track } from '../../model/terms.ts'
import { planDue } from '../../remediation/standing.ts'
import { earliest } from '../../time.ts'
import { viCount } from '../../vi-count.ts'
import { actsOn, owedAt, type Reader } from './reading-tasks.ts'
import type { Beside, TurnTask } from './task.ts'

type Dated = Parameters<typeof planDue>[1]

interface TurnKind {
  stage: Stage | Beside
  waits: (row: Row) => boolean
  /** What is asked for, the verb first. */
  title: (reviews: number, unit: string) => string
  /** Where the work is done. */
  href: string
  isMine: (row: Row, track: Track, reader: Reader) => boolean
  /** Its date, where it is none of the stage that its reviews are at. */
  dueAt?: (row: Row, campaign: Dated) => Date | null
}

/** Stages whose work is done for a unit's reviews together, by who decides or speaks for a body. */
const TURNS: Record<Turn['kind'], TurnKind> = {
  opine: {
    stage: 'consultation',
    waits: ({ step }) => step === 'consultation',
    title: (reviews, unit) => `Cho ý kiến tham gia ${viCount(reviews)} hồ sơ: ${unit}`,
    href: '/y-kien',
    isMine: (row, _, { uid }) => opinionAskedOf(row, uid),
  },
  appraise: {
    stage: 'appraisal',
    // Where nobody is asked for an opinion, what has been proposed waits for the organisers at once.
    waits: ({ step, actors }) =>
      step === 'appraisal' || (step === 'consultation' && actors.every((uid) => uid === ORGANISER)),
    title: (reviews, unit) => `Thẩm định ${viCount(reviews)} hồ sơ: ${unit}`,
    href: '/tham-dinh',
    isMine: actsOn,
  },
  // Decided here, by who decides alone, a committee, or a meeting that one of it records.
  record: {
    stage: 'decision',
    waits: ({ step, actors }) => step === 'decision' && !actors.includes(ORGANISER),
    title: (reviews, unit) => `Quyết định xếp loại ${viCount(reviews)} hồ sơ: ${unit}`,
    href: '/quyet-dinh',
    isMine: actsOn,
  },
  // Decided outside, or by nobody who is here: entered when it comes on paper.
  decide: {
    stage: 'decision',
    waits: ({ step, actors }) => step === 'decision' && actors.includes(ORGANISER),
    title: (reviews, unit) => `Ghi kết quả xếp loại của cấp có thẩm quyền, ${viCount(reviews)} hồ sơ: ${unit}`,
    href: '/quyet-dinh/van-ban',
    isMine: actsOn,
  },
  announce: {
    stage: 'notice',
    waits: ({ step }) => step === 'notice',
    title: (reviews, unit) => `Thông báo kết quả ${viCount(reviews)} hồ sơ: ${unit}`,
    href: '/thong-bao',
    isMine: actsOn,
  },
  mend: {
    stage: 'remediation',
    waits: ({ remediation }) => remediation?.state === 'sent',
    title: (reviews, unit) => `Xác nhận ${viCount(reviews)} kế hoạch khắc phục, cam kết: ${unit}`,
    href: '/khac-phuc',
    isMine: (row, track, reader) => actsOn({ ...row, actors: row.remediation?.asked ?? [] }, track, reader),
    dueAt: planDue,
  },
  store: {
    stage: 'archive',
    waits: ({ step, doneAt }) => step === 'archive' && awaitsArchive({ stage: step, doneAt }),
    title: (reviews, unit) => `Lưu ${viCount(reviews)} hồ sơ: ${unit}`,
    href: '/luu-tru',
    isMine: actsOn,
  },
}
const KINDS = [
  'opine',
  'appraise',
  'record',
  'decide',
  'announce',
  'mend',
  'store',
] as const satisfies readonly Turn['kind'][]

/**
 * What waits for me on a board: as a member of the decider or of a consulted body, or as the organiser who records it. In
 * `own` those of `organisers` who are among the reviewed.
 */
export const turnsOn = (board: Board, reader: Reader, campaign: Dated, organisers: readonly string[] = []): Turn[] =>
  KINDS.flatMap((kind): Turn[] => {
    const { waits, isMine, dueAt: ownDate } = TURNS[kind]
    const waiting = Object.values(board.rows).filter((row) => waits(row) && isMine(row, board.track, reader))
    if (waiting.length === 0) return []
    const dueAt = earliest(waiting.map((row) => (ownDate ? ownDate(row, campaign) : row.dueAt)))
    const { unit, unitName } = board
    const own = waiting.map(({ subject }) => subject).filter((subject) => organisers.includes(subject))
    return [{ kind, unit, unitName, reviews: waiting.length, dueAt, own }]
  })

/** One task for each unit and stage with reviews that wait for me. */
export const turnTasks = (turns: readonly Turn[], calendar: Calendar, now: Date): TurnTask[] => {
  const tasks = turns.map(({ kind, unit, unitName, reviews, dueAt }): TurnTask => {
    const { title, stage, href } = TURNS[kind]
    return {
      id: `${kind}.${unit}`,
      kind: 'turn',
      state: owedAt(dueAt, calendar, now),
      name: unitName,
      title: title(reviews, unitName),
      stage,
      dueAt,
      sentAt: null,
      href,
    }
  })
  return [...new Map(tasks.map((task) => [task.id, task])).values()]
}
