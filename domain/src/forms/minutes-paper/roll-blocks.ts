import { replacementsOf } from '../../conference/meeting/replacements.ts'
import type { MinutesAct } from '../../model/act.ts'
import { laidTable } from '../../tables/laid-table.ts'
import type { TableLayouts } from '../../tables/layout.ts'
import { ROLL } from '../../tables/rows/conference.ts'
import { viCount } from '../../vi-count.ts'
import type { Block } from '../layout/layout.ts'

type Roll = MinutesAct['roll']

/** "08:20" as minutes say it. */
const clock = (time: string): string => time.replace(':', ' giờ ')

/** Who came, when, and of who did not, why: in one column, and in two. */
const attendance = ({ present, arrived, left, reason }: Roll[number]) => {
  const hours = [...(arrived ? [`đến lúc ${clock(arrived)}`] : []), ...(left ? [`về lúc ${clock(left)}`] : [])]
  return present
    ? { attendance: ['Có mặt', ...hours].join(', '), came: ['X', ...hours].join(', '), missed: '' }
    : { attendance: reason ? `Vắng mặt: ${reason}` : 'Vắng mặt', came: '', missed: reason || 'X' }
}

const named = (name: string, roll: Roll): string => {
  const post = roll.find((each) => each.name === name)?.post
  return post ? `đồng chí ${name}, ${post}` : `đồng chí ${name}`
}

/** Who led or wrote: from the beginning, and whoever took over, when and why. */
const leaders = (
  { roll, replaced, ...act }: Pick<MinutesAct, 'roll' | 'replaced' | 'chairName' | 'secretaryName'>,
  role: 'chair' | 'secretary',
): string => {
  const taken = replacementsOf({ replaced }, role)
  const first = taken[0]?.was ?? (role === 'chair' ? act.chairName : act.secretaryName)
  const task = role === 'chair' ? 'chủ trì' : 'ghi biên bản'
  return [
    `${role === 'chair' ? 'Chủ trì' : 'Thư ký'}: ${named(first, roll)}`,
    ...taken.map(({ is, from, reason }) => `từ ${clock(from)} ${named(is, roll)} ${task} thay; lý do: ${reason}`),
  ].join('; ')
}

const table = (roll: Roll, tables: TableLayouts | undefined): Block =>
  laidTable(
    ROLL,
    tables,
    roll.map((each, at) => ({
      ...{ number: String(at + 1), name: each.name, place: each.post, ...attendance(each) },
      ...{ votes: each.counts ? 'X' : '', blank: '' },
    })),
  )

/** Who led, who wrote, who came and who did not, with the reason (NĐ 90, Đ.17–18). */
export const rollBlocks = (
  act: Pick<MinutesAct, 'roll' | 'replaced' | 'chairName' | 'secretaryName'>,
  tables: TableLayouts | undefined,
): Block[] => {
  const members = act.roll.filter(({ kind }) => kind === 'member')
  const voters = members.filter(({ counts }) => counts)
  const others = act.roll.filter(({ kind }) => kind !== 'member')
  const present = voters.filter((each) => each.present).length
  const absent = voters.length - present
  const silent = members.length - voters.length
  return [
    { kind: 'text', text: `${leaders(act, 'chair')}.` },
    { kind: 'text', text: `${leaders(act, 'secretary')}.` },
    {
      kind: 'text',
      text: `Thành viên thuộc thành phần hội nghị: ${viCount(voters.length)} đồng chí; có mặt ${viCount(present)}, ${absent === 0 ? 'không vắng' : `vắng mặt ${viCount(absent)}`}.${silent > 0 ? ` Dự, không biểu quyết: ${viCount(silent)} đồng chí.` : ''}`,
    },
    table(members, tables),
    ...(others.length > 0
      ? [{ kind: 'text' as const, text: 'Khách mời, đại diện cơ quan, tổ chức:' }, table(others, tables)]
      : []),
  ]
}
