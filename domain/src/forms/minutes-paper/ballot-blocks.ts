import type { MinutesAct } from '../../model/act.ts'
import { BALLOT_KIND_NAMES } from '../../model/conference.ts'
import { RATING_NAMES } from '../../model/terms.ts'
import type { Round } from '../../model/voting.ts'
import { laidTable } from '../../tables/laid-table.ts'
import type { TableLayouts } from '../../tables/layout.ts'
import { VOTES } from '../../tables/rows/conference.ts'
import { viCount } from '../../vi-count.ts'
import type { Block } from '../layout/layout.ts'
import { minutedInstant } from '../layout/minuted-time.ts'
import { placeOnRoll, subjectName } from './item-blocks.ts'
import { baseOf, tallyCells, votersOf } from './tally-cells.ts'

type Balloted = Pick<MinutesAct, 'items' | 'roll' | 'sheets' | 'ballot' | 'rounds'>

/** What became of a round. */
const endOf = ({ voters, turnout, minimum, voided }: Round): string => {
  if (voided !== undefined) return `đã hủy, không mở và không kiểm phiếu nào. Lý do hủy: ${voided.replace(/\.$/, '')}`
  return turnout === null
    ? `chưa đủ ${viCount(minimum)} phiếu tối thiểu nên phiếu bị hủy, không kiểm`
    : `thu ${viCount(turnout)}/${viCount(voters)} phiếu, đã kiểm`
}

/** Every round of the electronic ballot, that of which the count stands below and those that count for nothing. */
const roundBlocks = (rounds: readonly Round[] = []): Block[] =>
  rounds.map((round): Block => {
    const { number, openedAt, closedAt, reason } = round
    const when = `Lần ${number}: mở lúc ${minutedInstant(openedAt)}, kết thúc lúc ${minutedInstant(closedAt)}`
    return { kind: 'text', text: `${when}; ${endOf(round)}.${reason === '' ? '' : ` Lý do bỏ phiếu lại: ${reason}`}` }
  })

const counted = (act: Balloted): string => {
  if (act.sheets === null || act.ballot === 'showOfHands')
    return `Số thành viên có mặt tham gia biểu quyết: ${viCount(votersOf(act))}.`
  const { issued, returned, invalid } = act.sheets
  return `Số phiếu phát ra: ${viCount(issued)}; số phiếu thu vào: ${viCount(returned)}; số phiếu hợp lệ: ${viCount(returned - invalid)}; số phiếu không hợp lệ: ${viCount(invalid)}.`
}

/** The count of votes as a table: number and share by level for each name. */
export const ballotBlocks = (act: Balloted, tables: TableLayouts | undefined): Block[] => {
  const voted = act.items.flatMap((item) => (item.tally ? [{ item, tally: item.tally }] : []))
  const hands = act.ballot === 'showOfHands'
  const base = baseOf(act)
  return [
    { kind: 'field', label: 'Hình thức', value: BALLOT_KIND_NAMES[act.ballot] },
    ...roundBlocks(act.rounds),
    { kind: 'text', text: counted(act) },
    ...(voted.length > 0
      ? [
          laidTable(
            VOTES,
            tables,
            voted.map(({ item, tally }, at) => ({
              ...{ number: String(at + 1), subject: subjectName(item), place: placeOnRoll(item, act) },
              ...{ ...tallyCells(tally, base), blank: '' },
              proposed: item.proposed ? RATING_NAMES[item.proposed] : '',
            })),
            hands ? { invalid: 'Không biểu quyết' } : {},
          ),
          {
            kind: 'note' as const,
            text: hands
              ? '(Tỷ lệ tính trên số thành viên có mặt tham gia biểu quyết)'
              : '(Tỷ lệ tính trên số phiếu hợp lệ)',
          },
        ]
      : []),
  ]
}
