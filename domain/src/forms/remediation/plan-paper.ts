import type { GivenNumber } from '../../model/docket.ts'
import type { RemediationAct, RemediationReplyAct } from '../../remediation/act.ts'
import type { FollowedItem } from '../../remediation/follow-up/item-standing.ts'
import { OUTCOME_NAMES } from '../../remediation/limits.ts'
import { localDate } from '../../time.ts'
import { viDate, viPlaceDate } from '../../vi.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Block, DOTS, openDate, type PrintedPaper } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { keptBy } from '../letters/kept-by.ts'
import { onBehalfBlocks } from '../minutes-paper/on-behalf-blocks.ts'
import { committeeOver } from '../sheets/official-paper.ts'

/** What a plan is about, under its title and in the book of papers. */
export const planAbout = (name: string, year: number): string =>
  `Khắc phục hạn chế, khuyết điểm sau kiểm điểm năm ${year} của ${name}`

export interface PlanPrint {
  plan: RemediationAct
  items: readonly FollowedItem[]
  /** What confirms it: the last of each who has. */
  confirmed: readonly Pick<RemediationReplyAct, 'as' | 'byName' | 'submittedAt' | 'onBehalf'>[]
  given?: GivenNumber | null
}

/** Day of the paper: of its number, of the signed paper, or of its sending. */
const dayOf = ({ plan, given }: PlanPrint): string =>
  given?.on ?? plan.onBehalf?.paperDate ?? localDate(plan.submittedAt)

/** Head of a collective's plan; of a person's papers the unit where he works. */
export const remediationHead = (print: PlanPrint): Block => {
  const { plan, given } = print
  const { facts } = plan
  const unit = plan.subjectKind === 'unit'
  const issuer = facts?.issuer ?? { name: unit ? plan.name : plan.unitName, superior: '', place: DOTS }
  const cell = facts?.cell
  const from =
    !unit && plan.partyMember && cell
      ? { name: cell.name, superior: committeeOver(cell.committee || `Đảng bộ ${DOTS}`) }
      : issuer
  const placeDate = facts ? viPlaceDate(issuer.place, dayOf(print)) : openDate(issuer.place, plan.year)
  return headOf(unit || plan.partyMember ? 'party' : 'administrative', {
    ...{ issuer: from, number: unit ? 'KH' : null, given: given ?? null, placeDate },
  })
}

export const remediationStyle = ({ subjectKind, partyMember }: RemediationAct): 'party' | 'administrative' =>
  subjectKind === 'unit' || partyMember ? 'party' : 'administrative'

const outcome = ({ result }: FollowedItem): string =>
  result
    ? [`${OUTCOME_NAMES[result.outcome]} (${viDate(result.on)})`, result.note].filter((s) => s !== '').join('\n')
    : ''

/** The table of what is mended, its causes and measures, by whom, until when, and what came of it (domain.md §3.4). */
export const itemTable = (items: readonly FollowedItem[]): Block => ({
  kind: 'table',
  head: [
    'TT',
    'Hạn chế, khuyết điểm',
    'Nguyên nhân',
    'Biện pháp khắc phục',
    'Người chịu trách nhiệm',
    'Thời hạn',
    'Kết quả',
  ],
  rows: items.map((item, at) => [
    String(at + 1),
    ...[item.limit, item.cause, item.measure, item.owner, viDate(item.until), outcome(item)],
  ]),
  widths: [5, 20, 14, 22, 14, 11, 14],
})

/** Who confirmed, where and when, under the signature; room for the pen where nobody has yet. */
export const confirmations = (print: PlanPrint, as: 'unit' | 'cell', lines: readonly string[]): Block => {
  const said = print.confirmed.find((each) => each.as === as)
  return {
    kind: 'signature',
    lines: [
      ...lines.map((text, at) => (at === 0 ? { text, bold: true as const } : { text, italic: true as const })),
      ...(said
        ? [{ text: `Đã xác nhận ngày ${viDate(said.onBehalf?.paperDate ?? localDate(said.submittedAt))}` }]
        : []),
    ],
    name: said && !said.onBehalf ? said.byName : null,
  }
}

/** "Kế hoạch khắc phục hạn chế, khuyết điểm" of a collective. */
export const planPaper = (print: PlanPrint): PrintedPaper => {
  const { plan } = print
  const name = plan.facts?.name ?? plan.name
  const style = remediationStyle(plan)
  const person: Block[] =
    plan.subjectKind === 'unit'
      ? []
      : [
          { kind: 'field', label: 'Họ và tên', value: name },
          { kind: 'field', label: 'Chức vụ', value: plan.facts?.posts.join('; ') || null },
          { kind: 'field', label: 'Đơn vị công tác', value: plan.facts?.workplace ?? plan.unitName },
        ]
  return {
    name: 'Kế hoạch khắc phục',
    style,
    page: 'a4Landscape',
    blocks: [
      remediationHead(print),
      titleOf(style, 'KẾ HOẠCH', [
        {
          text:
            plan.subjectKind === 'unit'
              ? planAbout(name, plan.year)
              : `Khắc phục hạn chế, khuyết điểm sau kiểm điểm năm ${plan.year}`,
          bold: true,
        },
      ]),
      ...person,
      itemTable(print.items),
      ...(plan.watcher === '' ? [] : [{ kind: 'text' as const, text: `Người theo dõi, đôn đốc: ${plan.watcher}.` }]),
      ...onBehalfBlocks(plan.onBehalf),
      plan.subjectKind === 'unit'
        ? {
            kind: 'closing',
            recipients: [
              ...(plan.facts && plan.facts.issuer.superior !== ''
                ? [`${plan.facts.issuer.superior} (để báo cáo)`]
                : []),
              keptBy(plan.facts?.issuer.kind ?? 'department'),
            ],
            signature: signatureOf(plan.facts?.signature ?? null),
          }
        : {
            kind: 'signature',
            lines: [
              { text: 'NGƯỜI LẬP KẾ HOẠCH', bold: true },
              { text: '(Ký, ghi rõ họ tên)', italic: true },
            ],
            name,
          },
    ],
  }
}
