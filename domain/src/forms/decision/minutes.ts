import type { DecisionAct, DecisionMeeting, DecisionPart, Override } from '../../decision/decision.ts'
import { isFinal, outcomeWords } from '../../decision/outcome.ts'
import type { Vote } from '../../decision/votes/vote.ts'
import type { GivenNumber } from '../../model/docket.ts'
import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Block, DOTS, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { minutedTime } from '../layout/minuted-time.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import { differenceText, subjectName } from '../minutes-paper/item-blocks.ts'
import { decisionAbout } from './about.ts'

/** One subject as its meeting decided it. */
export interface DecidedLine {
  name: string
  subjectKind: 'person' | 'unit'
  group: string
  part: DecisionPart
}

export interface DecisionPaperFacts {
  year: number
  issuer: DecisionAct['facts']['issuer']
  meeting: DecisionMeeting
  /** By which a rule was passed over all groups, or for who was decided before; absent: none. */
  overrides?: readonly Override[] | undefined
  /** In the order of the process. */
  groups: readonly { id: string; name: string }[]
  /** Number and day as the văn thư entered them; null: not yet; absent: it could not be read. */
  given?: GivenNumber | null
}

const text = (words: string): Block => ({ kind: 'text', text: words })
const heading = (words: string): Block => ({ kind: 'heading', level: 1, text: words })
const orNone = (blocks: readonly Block[]): readonly Block[] => (blocks.length > 0 ? blocks : [text('Không có.')])
const named = ({ meeting }: DecisionPaperFacts, id: string): string => {
  const member = meeting.roll.find((each) => each.id === id)
  return member ? `đồng chí ${member.name}${member.post && `, ${member.post}`}` : DOTS
}

/** "tán thành 04, không tán thành 01, không biểu quyết 00". */
export const voteWords = (vote: Vote): string => {
  if (vote.kind === 'agreement')
    return `tán thành ${viCount(vote.agree)}, không tán thành ${viCount(vote.against)}, không biểu quyết ${viCount(vote.abstain)}`
  const { tally } = vote
  const levels = RATINGS.map((rating) => `${RATING_NAMES[rating]} ${viCount(tally[rating])}`)
  return [...levels, `không xác định mức, không biểu quyết ${viCount(tally.invalid)}`].join('; ')
}

const present = ({ roll }: DecisionMeeting) => roll.filter((each) => each.votes && each.present).length
const voting = ({ roll }: DecisionMeeting) => roll.filter(({ votes }) => votes).length

const attendance = (facts: DecisionPaperFacts): Block[] => {
  const { meeting } = facts
  const absent = voting(meeting) - present(meeting)
  return [
    text(`Chủ trì: ${named(facts, meeting.chair)}.`),
    text(`Thư ký: đồng chí ${meeting.secretaryName}.`),
    text(
      `Thành viên: ${viCount(voting(meeting))} đồng chí; có mặt ${viCount(present(meeting))}, ${absent === 0 ? 'không vắng' : `vắng mặt ${viCount(absent)}`}.`,
    ),
    {
      kind: 'table',
      head: ['TT', 'Họ và tên', 'Chức vụ', 'Có mặt, vắng mặt (lý do)'],
      rows: meeting.roll.map(({ name, post, present: came, reason }, at) => [
        String(at + 1),
        name,
        post,
        came ? 'Có mặt' : `Vắng mặt: ${reason}`,
      ]),
      widths: [8, 34, 26, 32],
    },
  ]
}

/** Groups as headings in the table, in the order of the process. */
const byGroup = (
  lines: readonly DecidedLine[],
  groups: DecisionPaperFacts['groups'],
  cells: (line: DecidedLine) => readonly string[],
): (readonly string[])[] => {
  let number = 0
  return groups.flatMap(({ id, name }) => {
    const own = lines.filter(({ group }) => group === id)
    if (own.length === 0) return []
    return [
      [name],
      ...own.map((line) => {
        number += 1
        return [String(number), ...cells(line)]
      }),
    ]
  })
}

const onList = (lines: readonly DecidedLine[], { meeting, groups }: DecisionPaperFacts): Block[] => {
  const own = lines.filter(({ part }) => part.way === 'list')
  if (!meeting.list || own.length === 0) return []
  return [
    text(
      `1. Hội nghị biểu quyết thống nhất toàn bộ danh sách ${viCount(own.length)} trường hợp theo mức thẩm định: ${voteWords(meeting.list)}, trên tổng số ${viCount(voting(meeting))} thành viên.`,
    ),
    {
      kind: 'table',
      head: ['TT', 'Tập thể, cá nhân', 'Kết quả'],
      rows: byGroup(own, groups, (line) => [subjectName(line), outcomeWords(line.part)]),
      widths: [8, 46, 46],
    },
  ]
}

const roundsOf = ({ rounds }: DecisionPart): string =>
  rounds.map((vote, at) => `${rounds.length > 1 ? `Lần ${viCount(at + 1)}: ` : ''}${voteWords(vote)}`).join('. ')

/** What was said of one subject that was voted singly. */
const single = (line: DecidedLine, number: number): Block[] => {
  const { part } = line
  const why = part.differences.map(differenceText)
  return [
    { kind: 'heading', level: 2, text: `${number}. ${subjectName(line)}` },
    text(`Mức thẩm định: ${outcomeWords(part.appraised)}. Kết quả: ${outcomeWords(part)}.`),
    text(`Biểu quyết: ${roundsOf(part)}, trên tổng số ${viCount(part.members)} thành viên được biểu quyết.`),
    ...(part.apart.length > 0
      ? [text(`Ra khỏi phòng họp, không biểu quyết: ${part.apart.map((name) => `đồng chí ${name}`).join(', ')}.`)]
      : []),
    ...(why.length > 0 ? why.map(text) : part.reason === '' ? [] : [text(`Lý do: ${part.reason}`)]),
    ...(part.dissent === '' ? [] : [text(`Ý kiến bảo lưu: ${part.dissent}`)]),
  ]
}

const singles = (lines: readonly DecidedLine[]): Block[] => {
  const own = lines.filter(({ part }) => part.way === 'single')
  if (own.length === 0) return []
  return [
    text(`Biểu quyết riêng ${viCount(own.length)} trường hợp:`),
    ...own.flatMap((line, at) => single(line, at + 1)),
  ]
}

const sums = (lines: readonly DecidedLine[]): Block => {
  const of = (level: DecisionPart['level']) => lines.filter(({ part }) => part.level === level).length
  const levels = RATINGS.map((rating) => `${RATING_NAMES[rating]}: ${viCount(of(rating))}`)
  const none = lines.filter(({ part }) => part.level === null).length
  return text(
    `Tổng số: ${viCount(lines.length)} trường hợp; ${levels.join('; ')}${none > 0 ? `; không có mức: ${viCount(none)}` : ''}.`,
  )
}

const overridden = (lines: readonly DecidedLine[], { overrides = [] }: DecisionPaperFacts): Block[] => {
  const all = [...lines.flatMap(({ part }) => part.overrides), ...overrides]
  const each = new Map(
    all.map((override) => [`${override.rule} ${override.number} ${override.date} ${override.reason}`, override]),
  )
  return [...each.values()].map(({ rule, number, date, reason }) =>
    text(`- Quy định ${rule}: thực hiện theo Nghị quyết số ${number} ngày ${viDate(date)}. Lý do: ${reason}`),
  )
}

/**
 * "Biên bản hội nghị" of a collective that decides (plan, III.2.2; Điều lệ Đảng, Đ.9): roll, the vote on the list, each vote apart
 * from it with who was out of the room and who thinks otherwise, who was not decided, and each resolution that let a rule be passed.
 */
export const decisionMinutes = (lines: readonly DecidedLine[], facts: DecisionPaperFacts): PrintedPaper => {
  const { meeting, issuer, year } = facts
  const waiting = lines.filter(({ part }) => !isFinal(part))
  const parts: [string, readonly Block[]][] = [
    [
      'THỜI GIAN, ĐỊA ĐIỂM',
      [
        text(
          `Thời gian: bắt đầu lúc ${minutedTime(meeting.startedAt)}, kết thúc lúc ${minutedTime(meeting.endedAt)}, ngày ${viDate(meeting.date)}.`,
        ),
        text(`Địa điểm: ${meeting.place || DOTS}.`),
      ],
    ],
    ['THÀNH PHẦN', attendance(facts)],
    ['NỘI DUNG', orNone(paragraphs(meeting.course))],
    ['KẾT QUẢ BIỂU QUYẾT, QUYẾT ĐỊNH', [...onList(lines, facts), ...singles(lines), sums(lines)]],
    [
      'TRƯỜNG HỢP CHƯA QUYẾT ĐỊNH, CHƯA XẾP LOẠI',
      orNone(
        waiting.map((line) => text(`- ${subjectName(line)}: ${outcomeWords(line.part)}. Lý do: ${line.part.reason}`)),
      ),
    ],
    ['NỘI DUNG THỰC HIỆN KHÁC QUY ĐỊNH VÀ NGHỊ QUYẾT', orNone(overridden(lines, facts))],
    ['KẾT LUẬN', orNone(paragraphs(meeting.conclusion))],
  ]
  const chair = meeting.roll.find(({ id }) => id === meeting.chair)?.name ?? null
  return {
    name: 'Biên bản hội nghị',
    style: 'party',
    blocks: [
      headOf('party', { issuer, number: 'BB', given: facts.given ?? null, placeDate: issuedAt(meeting.date, facts) }),
      titleOf('party', 'BIÊN BẢN', [{ text: decisionAbout(year), bold: true }]),
      ...parts.flatMap(([words, blocks], at): Block[] => [
        heading(`${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][at]}. ${words}`),
        ...blocks,
      ]),
      text('Biên bản đã được đọc và thông qua tại hội nghị./.'),
      {
        kind: 'signatures',
        left: { lines: [{ text: 'THƯ KÝ', bold: true }], name: meeting.secretaryName },
        right: { lines: [{ text: 'CHỦ TRÌ', bold: true }], name: chair },
      },
    ],
  }
}

/** "Biên bản kiểm phiếu" of the same meeting; null where nobody voted on sheets. */
export const decisionCounting = (lines: readonly DecidedLine[], facts: DecisionPaperFacts): PrintedPaper | null => {
  const { meeting, issuer, year, groups } = facts
  if (meeting.ballot !== 'paper' || meeting.sheets === null) return null
  const { issued, returned, invalid } = meeting.sheets
  const counted = lines.flatMap((line) => {
    const [first] = line.part.rounds
    return first?.kind === 'levels' ? [{ line, tally: first.tally }] : []
  })
  const tallies = new Map(counted.map(({ line, tally }) => [line, tally]))
  return {
    name: 'Biên bản kiểm phiếu',
    style: 'party',
    blocks: [
      headOf('party', { issuer, number: null, placeDate: issuedAt(meeting.date, { issuer }) }),
      titleOf('party', 'BIÊN BẢN KIỂM PHIẾU', [{ text: decisionAbout(year), bold: true }]),
      text(
        `Số phiếu phát ra: ${viCount(issued)}; số phiếu thu vào: ${viCount(returned)}; số phiếu hợp lệ: ${viCount(returned - invalid)}; số phiếu không hợp lệ: ${viCount(invalid)}.`,
      ),
      {
        kind: 'table',
        head: ['TT', 'Tập thể, cá nhân', ...RATINGS.map((rating) => RATING_NAMES[rating]), 'Không xác định mức'],
        rows: byGroup(
          counted.map(({ line }) => line),
          groups,
          (line) => {
            const tally = tallies.get(line)
            return [
              subjectName(line),
              ...RATINGS.map((rating) => viCount(tally?.[rating] ?? 0)),
              viCount(tally?.invalid ?? 0),
            ]
          },
        ),
        widths: [8, 27, 13, 13, 13, 13, 13],
      },
      text('Mỗi thành viên không đánh dấu ở dòng của chính mình; phiếu được thu hồi sau hội nghị.'),
      {
        kind: 'signatures',
        left: {
          lines: [{ text: 'CHỦ TRÌ HỘI NGHỊ', bold: true }],
          name: meeting.roll.find(({ id }) => id === meeting.chair)?.name ?? null,
        },
        right: {
          lines: [
            { text: 'TM. TỔ KIỂM PHIẾU', bold: true },
            { text: 'TỔ TRƯỞNG', bold: true },
          ],
          name: null,
        },
      },
    ],
  }
}
