import type { DecisionMeeting, DecisionPart } from '../../decision/decision.ts'
import { isFinal, outcomeWords } from '../../decision/outcome.ts'
import { BALLOT_KIND_NAMES } from '../../model/conference.ts'
import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import { laidTable } from '../../tables/laid-table.ts'
import { DECIDED, DECISION_ROLL } from '../../tables/rows/decision.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Block, DOTS, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { minutedTime } from '../layout/minuted-time.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import { differenceText, subjectName } from '../minutes-paper/item-blocks.ts'
import { decisionAbout } from './about.ts'
import { byGroup, type DecidedLine, type DecisionPaperFacts } from './by-group.ts'
import { passedRules } from './passed-rules.ts'
import { voteWords } from './vote-words.ts'

const text = (words: string): Block => ({ kind: 'text', text: words })
const heading = (words: string): Block => ({ kind: 'heading', level: 1, text: words })
const orNone = (blocks: readonly Block[]): readonly Block[] => (blocks.length > 0 ? blocks : [text('Không có.')])
/** What was said in the room and not entered is left to the pen. */
const orDots = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? blocks : [{ kind: 'dots', lines: 2 }]
const named = ({ meeting }: DecisionPaperFacts, id: string): string => {
  const member = meeting.roll.find((each) => each.id === id)
  return member ? `đồng chí ${member.name}${member.post && `, ${member.post}`}` : DOTS
}

const present = ({ roll }: DecisionMeeting) => roll.filter((each) => each.votes && each.present).length
const voting = ({ roll }: DecisionMeeting) => roll.filter(({ votes }) => votes).length

const attendance = (facts: DecisionPaperFacts): Block[] => {
  const { meeting } = facts
  const absent = voting(meeting) - present(meeting)
  const silent = meeting.roll.length - voting(meeting)
  return [
    text(`Chủ trì: ${named(facts, meeting.chair)}.`),
    text(`Thư ký: đồng chí ${meeting.secretaryName}.`),
    text(
      `Thành viên: ${viCount(voting(meeting))} đồng chí; có mặt ${viCount(present(meeting))}, ${absent === 0 ? 'không vắng' : `vắng mặt ${viCount(absent)}`}.${silent > 0 ? ` Dự, không biểu quyết: ${viCount(silent)} đồng chí.` : ''}`,
    ),
    laidTable(
      DECISION_ROLL,
      facts.tables,
      meeting.roll.map(({ name, post, votes, present: came, reason }, at) => ({
        ...{ number: String(at + 1), name, post, votes: votes ? 'X' : '', blank: '' },
        attendance: came ? 'Có mặt' : ['Vắng mặt', reason].filter((each) => each !== '').join(': '),
        ...{ came: came ? 'X' : '', missed: came ? '' : reason || 'X' },
      })),
    ),
  ]
}

const onList = (lines: readonly DecidedLine[], { meeting, groups, tables }: DecisionPaperFacts): Block[] => {
  const own = lines.filter(({ part }) => part.way === 'list')
  if (!meeting.list || own.length === 0) return []
  return [
    text(
      `Hội nghị biểu quyết thống nhất toàn bộ danh sách ${viCount(own.length)} trường hợp theo mức thẩm định: ${voteWords(meeting.list)}, trên tổng số ${viCount(voting(meeting))} thành viên.`,
    ),
    laidTable(
      DECIDED,
      tables,
      byGroup(own, groups, (line, number) => ({
        ...{ number, subject: subjectName(line), result: outcomeWords(line.part), blank: '' },
        appraised: outcomeWords(line.part.appraised),
      })),
    ),
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

/** That every numbered set came back, or whose did not. */
const setsOf = ({ sets = [], roll }: DecisionPaperFacts['meeting']): Block[] => {
  if (sets.length === 0) return []
  const kept = sets.filter(({ back }) => !back).map(({ id }) => roll.find((member) => member.id === id)?.name ?? id)
  return [
    text(
      `Tài liệu: ${viCount(sets.length)} bộ đánh số, ${kept.length === 0 ? 'đã thu hồi đủ sau hội nghị' : `chưa thu hồi của ${kept.map((name) => `đồng chí ${name}`).join(', ')}`}.`,
    ),
  ]
}

const sums = (lines: readonly DecidedLine[]): Block => {
  const of = (level: DecisionPart['level']) => lines.filter(({ part }) => part.level === level).length
  const levels = RATINGS.map((rating) => `${RATING_NAMES[rating]}: ${viCount(of(rating))}`)
  const none = lines.filter(({ part }) => part.level === null).length
  return text(
    `Tổng số: ${viCount(lines.length)} trường hợp; ${levels.join('; ')}${none > 0 ? `; chưa có mức, không xếp loại: ${viCount(none)}` : ''}.`,
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
    ['THÀNH PHẦN', [...attendance(facts), ...setsOf(meeting)]],
    ['DIỄN BIẾN HỘI NGHỊ', orDots(paragraphs(meeting.course))],
    [
      'KẾT QUẢ BIỂU QUYẾT, QUYẾT ĐỊNH',
      [
        text(`Hình thức: ${BALLOT_KIND_NAMES[meeting.ballot]}.`),
        ...onList(lines, facts),
        ...singles(lines),
        sums(lines),
      ],
    ],
    [
      'TRƯỜNG HỢP CHƯA QUYẾT ĐỊNH, CHƯA XẾP LOẠI',
      orNone(
        waiting.map((line) => {
          const { reason } = line.part
          return text(`- ${subjectName(line)}: ${outcomeWords(line.part)}.${reason === '' ? '' : ` Lý do: ${reason}`}`)
        }),
      ),
    ],
    ['NỘI DUNG THỰC HIỆN KHÁC QUY ĐỊNH VÀ LÝ DO', orNone(passedRules(lines, facts))],
    ['KẾT LUẬN', orDots(paragraphs(meeting.conclusion))],
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
      text('Chủ trì và thư ký cùng ký xác nhận biên bản./.'),
      {
        kind: 'signatures',
        left: { lines: [{ text: 'THƯ KÝ', bold: true }], name: meeting.secretaryName },
        right: { lines: [{ text: 'CHỦ TRÌ', bold: true }], name: chair },
      },
    ],
  }
}
