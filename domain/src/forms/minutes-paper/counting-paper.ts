import { styleOf } from '../../conference/kind/conference-kind.ts'
import { RATING_NAMES } from '../../model/terms.ts'
import { viDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { titleOf } from '../layout/heads.ts'
import { type Block, DOTS, type PrintedPaper, type Signature } from '../layout/layout.ts'
import { minutedTime } from '../layout/minuted-time.ts'
import { ballotBlocks } from './ballot-blocks.ts'
import { type ConferenceFacts, conferenceHead } from './conference-head.ts'
import { subjectName } from './item-blocks.ts'
import type { PrintableMinutes } from './minutes-paper.ts'

const TASKS = ['Tổ trưởng', 'Thành viên'] as const

/** Who counted is chosen in the room; where the minutes do not say whom, the names come with the pen. */
export const tellersOf = ({ tellers = [] }: Pick<PrintableMinutes, 'tellers'>): Block[] => {
  const values: (string | null)[] =
    tellers.length > 0 ? tellers.map(({ name, post }) => `Đồng chí ${name}${post && `, ${post}`}`) : [null, null, null]
  return [
    { kind: 'text', text: 'Hội nghị đã bầu Tổ kiểm phiếu gồm các đồng chí:' },
    ...values.map((value, at): Block => ({ kind: 'field', label: `${at + 1}. ${TASKS[at] ?? TASKS[1]}`, value })),
  ]
}

/** Below the head of those who counted every other one signs, two in a row. */
export const othersSign = ({ tellers = [] }: Pick<PrintableMinutes, 'tellers'>): Block[] => {
  const signed = tellers.slice(1).map(({ name }): Signature => ({ lines: [{ text: 'THÀNH VIÊN', bold: true }], name }))
  return signed.flatMap((left, at): Block[] =>
    at % 2 === 0 ? [{ kind: 'signatures', left, right: signed[at + 1] ?? { lines: [], name: null } }] : [],
  )
}

/** Where no round was counted the meeting counted paper after all. */
const bySystemCounted = ({ ballot, rounds, tellers }: PrintableMinutes): boolean =>
  ballot === 'electronic' && tellers === undefined && !rounds?.every(({ turnout }) => turnout === null)

const bySystem: readonly Block[] = [
  {
    kind: 'text',
    text: 'Phiếu kín được bỏ trên hệ thống; chủ trì và thư ký mở, kết thúc việc bỏ phiếu, hệ thống kiểm phiếu và không lưu ai chọn mức nào.',
  },
]

const results = (act: PrintableMinutes): Block[] =>
  act.items.flatMap((item): Block[] =>
    item.tally
      ? [
          {
            kind: 'text',
            text: `- ${subjectName(item)}: mức đề nghị ${item.proposed ? RATING_NAMES[item.proposed] : DOTS}.`,
          },
        ]
      : [],
  )

/**
 * "Biên bản kiểm phiếu" (domain.md §3.4), apart from the minutes: who counted, sheets, and votes by level for each name.
 * Null where there was no secret ballot.
 */
export const countingPaper = (act: PrintableMinutes, facts: ConferenceFacts): PrintedPaper | null => {
  if (act.ballot === 'showOfHands' || act.sheets === null) return null
  const style = styleOf(act.conferenceKind, facts.process)
  const electronic = bySystemCounted(act)
  return {
    name: 'Biên bản kiểm phiếu',
    style,
    blocks: [
      conferenceHead(act.conferenceKind, null, act.date, facts),
      titleOf(style, 'BIÊN BẢN KIỂM PHIẾU', [
        { text: `Đề nghị xếp loại chất lượng tập thể, cá nhân năm ${facts.year}`, bold: true },
      ]),
      {
        kind: 'text',
        text: `Ngày ${viDate(act.date)}, tại ${act.place || DOTS}, trong hội nghị của ${inFull(act.unitName)} bắt đầu lúc ${minutedTime(act.startedAt)}, đã tiến hành bỏ phiếu kín đề nghị mức xếp loại chất lượng.`,
      },
      { kind: 'heading', level: 1, text: 'I. KIỂM PHIẾU' },
      ...(electronic ? bySystem : tellersOf(act)),
      { kind: 'heading', level: 1, text: 'II. KẾT QUẢ' },
      ...ballotBlocks(act, facts.tables),
      { kind: 'heading', level: 1, text: 'III. MỨC ĐỀ NGHỊ' },
      ...results(act),
      { kind: 'text', text: 'Biên bản được lập thành 02 bản, đã công bố trước hội nghị.' },
      {
        kind: 'signatures',
        left: { lines: [{ text: 'CHỦ TRÌ HỘI NGHỊ', bold: true }], name: act.chairName },
        right: electronic
          ? { lines: [{ text: 'THƯ KÝ', bold: true }], name: act.secretaryName }
          : {
              // Papers of the Party stand for a body with a slash and set the post in plain letters (HD 36).
              lines:
                style === 'party'
                  ? [{ text: 'T/M TỔ KIỂM PHIẾU', bold: true }, { text: 'TỔ TRƯỞNG' }]
                  : [
                      { text: 'TM. TỔ KIỂM PHIẾU', bold: true },
                      { text: 'TỔ TRƯỞNG', bold: true },
                    ],
              name: act.tellers?.[0]?.name ?? null,
            },
      },
      ...othersSign(act),
    ],
  }
}
