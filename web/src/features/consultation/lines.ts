import type { AskedFacts } from '@kiemdiem/domain/consultation/asked-facts'
import { opinionAskedOf } from '@kiemdiem/domain/consultation/asked-of'
import type { Stance } from '@kiemdiem/domain/consultation/stance'
import { type Chosen, stated } from '@kiemdiem/domain/consultation/stated'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { viSubject } from '@kiemdiem/domain/vi'
import { opinionWords } from './vi.ts'

/** What somebody has chosen and written of one review and not sent. */
export interface Written {
  stance?: Stance | null
  level?: Rating | null
  reason?: string
  strengths?: string
  shortcomings?: string
  /** The act of the proposal that was seen when it was chosen. */
  proposal?: string
}

export interface Line extends Omit<Required<Written>, 'proposal'>, Pick<Row, 'name' | 'subjectKind'> {
  reviewId: string
  /** Null until the server has told them. */
  facts: AskedFacts | null
  /** What was chosen was of a proposal that has been sent anew since: it is to be chosen again. */
  renewed: boolean
}

export interface UnitLines {
  unit: string
  unitName: string
  lines: Line[]
}

const UNWRITTEN = { stance: null, level: null, reason: '', strengths: '', shortcomings: '' }

/** Ids of the reviews that wait for this person's opinion, in the order of the boards. */
export const askedIds = (boards: readonly Board[], uid: string): string[] =>
  boards.flatMap(({ rows }) =>
    Object.entries(rows).flatMap(([reviewId, row]) => (opinionAskedOf(row, uid) ? [reviewId] : [])),
  )

/** Reviews that wait for this person's opinion, by unit in the order of the boards, with what has been written of them. */
export const linesOf = (
  boards: readonly Board[],
  uid: string,
  written: Readonly<Record<string, Written>>,
  asked: readonly AskedFacts[],
): UnitLines[] => {
  const factsOf = new Map(asked.map((facts) => [facts.reviewId, facts]))
  return [...boards]
    .sort((a, b) => a.order - b.order)
    .map(({ unit, unitName, rows }) => ({
      unit,
      unitName,
      lines: Object.entries(rows)
        .filter(([, row]) => opinionAskedOf(row, uid))
        .map(([reviewId, { name, subjectKind }]): Line => {
          const facts = factsOf.get(reviewId) ?? null
          const { proposal, ...own } = { ...UNWRITTEN, ...written[reviewId] }
          const renewed = facts !== null && own.stance !== null && proposal !== facts.proposal
          return { reviewId, name, subjectKind, ...own, ...(renewed && { stance: null }), facts, renewed }
        }),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** What is chosen of one line, tied to the proposal that was seen. */
export const choosing = ({ facts }: Line, stance: Stance | null): Written => ({
  stance,
  proposal: facts?.proposal ?? '',
})

/** Whether the whole sheet agrees, but for what is said otherwise. */
export const allAgreed = (lines: readonly Line[]): boolean =>
  lines.every(({ stance }) => stance !== null) && lines.some(({ stance }) => stance === 'agrees')

/**
 * "Nhất trí với toàn bộ đề nghị", as changes of the lines: those of which nothing else is said agree with what is proposed; taken back, they say
 * nothing again. What a unit sends later is not agreed to unseen.
 */
export const agreement = (lines: readonly Line[], agrees: boolean): Record<string, Written> =>
  Object.fromEntries(
    lines
      .filter(({ stance, facts }) => (agrees ? stance === null && facts?.proposed : stance === 'agrees'))
      .map((line) => [line.reviewId, choosing(line, agrees ? 'agrees' : null)]),
  )

const chosenOf = (line: Line): Chosen | null => {
  const { stance, level, reason, strengths, shortcomings, facts } = line
  return stance && facts ? { stance, level, reason, strengths, shortcomings, proposal: facts.proposal } : null
}

export type SheetItem = Chosen & { reviewId: string }

/** How many lines say what. */
export const countOf = (lines: readonly Line[]): Record<Stance, number> => {
  const of = (stance: Stance) => lines.filter((line) => line.stance === stance).length
  return { agrees: of('agrees'), otherLevel: of('otherLevel'), notInformed: of('notInformed') }
}

/** What goes with this sheet, or what is lacking: a remark without a choice would be left behind unnoticed. */
export const itemsToSend = (lines: readonly Line[]): SheetItem[] | string => {
  for (const line of lines) {
    const name = viSubject(line.subjectKind, line.name)
    const wrote = `${line.strengths}${line.shortcomings}${line.reason}`.trim() !== ''
    if (line.stance === null && wrote) return opinionWords.stanceMissing(name)
    const chosen = chosenOf(line)
    const standing = chosen && line.facts && stated(chosen, { proposal: { ...line.facts, act: line.facts.proposal } })
    if (standing && !standing.ok) return opinionWords.lacking(name, standing.reason)
  }
  const items = lines.flatMap((line) => {
    const chosen = chosenOf(line)
    return chosen ? [{ reviewId: line.reviewId, ...chosen }] : []
  })
  return items.length > 0 ? items : opinionWords.nothingChosen
}
