import { PENDING_WORDS } from '../../appraisal/mark.ts'
import type { TableLine } from '../../appraisal/table/table.ts'
import { outsideInWords } from '../../consultation/outside/in-words.ts'
import type { Body } from '../../model/process.ts'
import { RATING_NAMES, RATINGS, type Rating } from '../../model/terms.ts'
import { notRatedReason, notRatedWord } from '../../ratings/not-rated/reasons.ts'
import type { Cells } from '../../tables/laid-table.ts'
import type { APPRAISAL } from '../../tables/rows/appraisal.ts'
import { viCount } from '../../vi-count.ts'
import { votes } from '../letters/proposal-list.ts'

type Bodies = readonly Pick<Body, 'id' | 'name'>[]

const RETURNED = 'Chưa có hồ sơ đề nghị (chưa gửi, hoặc đã trả lại, rút)'

/** What bodies have said of one subject, in the order of the levels. */
export const opinionsOf = ({ row }: Pick<TableLine, 'row'>, bodies: Bodies): { level: Rating; names: string[] }[] => {
  const given = Object.entries(row.opinions ?? {})
  return RATINGS.map((level) => ({
    level,
    names: given
      .filter(([, opinion]) => opinion.level === level)
      .map(([id]) => bodies.find((body) => body.id === id)?.name ?? id),
  })).filter(({ names }) => names.length > 0)
}

const nameOf = (level: Rating | null | undefined): string => (level ? RATING_NAMES[level] : '')

/** Opinions in short: how many at each level, and whose where it is not the level that is proposed. */
const opinionsCell = (line: TableLine, bodies: Bodies): string =>
  opinionsOf(line, bodies)
    .map(({ level, names }) => {
      const whose = level === line.level ? '' : ` (${names.join(', ')})`
      return `${RATING_NAMES[level]}: ${viCount(names.length)}${whose}`
    })
    .join('\n')

/** Bodies outside, each with its dispatch or its silence. */
const outsideCell = ({ row }: Pick<TableLine, 'row'>): string =>
  Object.values(row.outside ?? {})
    .map(outsideInWords)
    .join('\n')

/** What is proposed: a level, or why there is none. */
export const outcomeOf = ({ level, pending, notRated }: TableLine): string =>
  notRated ? notRatedWord(notRated) : pending ? PENDING_WORDS[pending] : nameOf(level)

/** Why it is not what the unit proposes, or no level. */
export const reasonOf = ({ differences, reason, notRated }: TableLine): string =>
  [...(notRated ? [notRatedReason(notRated)] : []), reason, ...differences.map((each) => each.reason)]
    .filter((each) => each !== '')
    .join('\n')

const selfOf = ({ row: { proposal } }: TableLine): string =>
  proposal?.selfRatingOnPaper ? 'Theo bản giấy' : nameOf(proposal?.selfRating)

const proposedOf = ({ row: { proposal } }: TableLine): string => (proposal ? nameOf(proposal.proposed) : RETURNED)

/** What the rules find, with the arithmetic and what it rests on. */
const groundsOf = ({ findings }: TableLine): string =>
  (findings ?? []).map(({ text, source }) => `${text} (${source})`).join('\n')

/** What one line says in each column of the table, with its number. */
export const cellsOf = (line: TableLine, number: number, bodies: Bodies): Cells<typeof APPRAISAL> => {
  const { name, row, remark } = line
  const unit = row.proposal?.unitName ?? ''
  return {
    number: String(number),
    subject: [...new Set([name, unit])].filter((each) => each !== '').join('\n'),
    ...{ self: selfOf(line), votes: row.proposal ? votes(row.proposal) : '', proposed: proposedOf(line) },
    headOpinion: nameOf(row.proposal?.headOpinion),
    opinions: [opinionsCell(line, bodies), outsideCell(line)].filter((each) => each !== '').join('\n'),
    ...{ level: outcomeOf(line), reason: reasonOf(line), grounds: groundsOf(line), remark, unit },
    post: row.proposal?.post ?? '',
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** "IV": groups are numbered as parts of a paper are. */
export const roman = (number: number): string => {
  const [worth, letters] = ROMAN.find(([each]) => each <= number) ?? [0, '']
  return worth === 0 ? '' : letters + roman(number - worth)
}

/** Who belongs to the table and is not on this one; null: everybody is on it. */
export const hiddenNote = (hidden: readonly string[]): string | null =>
  hidden.length === 0
    ? null
    : `Chưa gồm ${viCount(hidden.length)} trường hợp (${hidden.join('; ')}) thuộc các nhóm mà người lập không thẩm định; các trường hợp này do người khác được giao lập riêng.`
