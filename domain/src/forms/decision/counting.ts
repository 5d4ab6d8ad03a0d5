import { outcomeWords } from '../../decision/outcome.ts'
import type { Tally } from '../../model/minutes.ts'
import { laidTable } from '../../tables/laid-table.ts'
import { DECISION_VOTES } from '../../tables/rows/decision.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Block, DOTS, type PrintedPaper } from '../layout/layout.ts'
import { minutedTime } from '../layout/minuted-time.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import { othersSign, tellersOf } from '../minutes-paper/counting-paper.ts'
import { subjectName } from '../minutes-paper/item-blocks.ts'
import { decisionAbout } from './about.ts'
import { byGroup, type DecidedLine, type DecisionPaperFacts } from './by-group.ts'
import { voteWords } from './vote-words.ts'

/** The first round of each subject: the one that was on the sheets. */
const onSheets = (lines: readonly DecidedLine[]) =>
  lines.flatMap((line) => {
    const [vote] = line.part.rounds
    return vote ? [{ line, vote }] : []
  })

/** Votes by level, a subject a row. */
const byLevel = (lines: readonly DecidedLine[], { groups, tables }: DecisionPaperFacts): Block[] => {
  const tallies = new Map(
    onSheets(lines).flatMap(({ line, vote }) => (vote.kind === 'levels' ? [[line, vote.tally] as const] : [])),
  )
  if (tallies.size === 0) return []
  return [
    laidTable(
      DECISION_VOTES,
      tables,
      byGroup([...tallies.keys()], groups, (line, number) => {
        const counted = (of: keyof Tally) => viCount(tallies.get(line)?.[of] ?? 0)
        return {
          ...{ number, subject: subjectName(line), result: outcomeWords(line.part), blank: '' },
          ...{ outstanding: counted('outstanding'), good: counted('good'), completed: counted('completed') },
          ...{ notCompleted: counted('notCompleted'), invalid: counted('invalid') },
        }
      }),
    ),
  ]
}

/** Votes on one outcome that was proposed. */
const onOutcome = (lines: readonly DecidedLine[]): Block[] =>
  onSheets(lines).flatMap(({ line, vote }): Block[] =>
    vote.kind === 'agreement' ? [{ kind: 'text', text: `- ${subjectName(line)}: ${voteWords(vote)}.` }] : [],
  )

/** "Biên bản kiểm phiếu" of a meeting that decides; null where nobody voted on sheets. */
export const decisionCounting = (lines: readonly DecidedLine[], facts: DecisionPaperFacts): PrintedPaper | null => {
  const { meeting, issuer, year } = facts
  if (meeting.ballot !== 'paper' || meeting.sheets === null) return null
  const { issued, returned, invalid } = meeting.sheets
  const tellers = meeting.tellers.flatMap((id) => meeting.roll.filter((member) => member.id === id))
  return {
    name: 'Biên bản kiểm phiếu',
    style: 'party',
    blocks: [
      headOf('party', { issuer, number: null, placeDate: issuedAt(meeting.date, { issuer }) }),
      titleOf('party', 'BIÊN BẢN KIỂM PHIẾU', [{ text: decisionAbout(year), bold: true }]),
      {
        kind: 'text',
        text: `Ngày ${viDate(meeting.date)}, tại ${meeting.place || DOTS}, trong hội nghị bắt đầu lúc ${minutedTime(meeting.startedAt)}, đã tiến hành bỏ phiếu kín về mức xếp loại chất lượng.`,
      },
      ...tellersOf({ tellers }),
      {
        kind: 'text',
        text: `Số phiếu phát ra: ${viCount(issued)}; số phiếu thu vào: ${viCount(returned)}; số phiếu hợp lệ: ${viCount(returned - invalid)}; số phiếu không hợp lệ: ${viCount(invalid)}.`,
      },
      ...byLevel(lines, facts),
      ...onOutcome(lines),
      { kind: 'text', text: 'Thành viên có tên trong phiếu không đánh dấu ở dòng của mình.' },
      {
        kind: 'signatures',
        left: {
          lines: [{ text: 'CHỦ TRÌ HỘI NGHỊ', bold: true }],
          name: meeting.roll.find(({ id }) => id === meeting.chair)?.name ?? null,
        },
        right: {
          lines: [{ text: 'T/M TỔ KIỂM PHIẾU', bold: true }, { text: 'TỔ TRƯỞNG' }],
          name: tellers[0]?.name ?? null,
        },
      },
      ...othersSign({ tellers }),
    ],
  }
}
