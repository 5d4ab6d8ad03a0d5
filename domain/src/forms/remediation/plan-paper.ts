import type { GivenNumber } from '../../model/docket.ts'
import type { PaperFacts } from '../../model/printed.ts'
import type { RemediationAct, RemediationReplyAct } from '../../remediation/act.ts'
import type { FollowedItem } from '../../remediation/follow-up/item-standing.ts'
import { OUTCOME_NAMES } from '../../remediation/limits.ts'
import { laidTable } from '../../tables/laid-table.ts'
import type { TableLayouts } from '../../tables/layout.ts'
import { PLAN, PLAN_RESULT } from '../../tables/rows/remediation.ts'
import { localDate } from '../../time.ts'
import { viDate, viPlaceDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Block, DOTS, openDate, type PaperStyle, type PrintedPaper, type Signature } from '../layout/layout.ts'
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
  /** Day up to which it says what came of the items, YYYY-MM-DD; absent: the plan as it was issued, which says nothing of it. */
  followedTo?: string
  /** How the table of what came of it is laid today; the plan as it was issued keeps its own. Absent: by default. */
  tables?: TableLayouts | undefined
}

/** Day of the paper: of its number, of the signed paper, or of its sending. */
const dayOf = ({ plan, given }: PlanPrint): string =>
  given?.on ?? plan.onBehalf?.paperDate ?? localDate(plan.submittedAt)

/** Whose layout it follows: as it was stored; else the Party's for its members, and for collectives of before. */
export const remediationStyle = ({
  style,
  subjectKind,
  partyMember,
}: Pick<RemediationAct, 'style' | 'subjectKind' | 'partyMember'>): PaperStyle =>
  style ?? (subjectKind === 'unit' || partyMember ? 'party' : 'administrative')

/** Head of a collective's plan; of a person's papers the unit where he works. */
export const remediationHead = (print: PlanPrint): Block => {
  const { plan, followedTo } = print
  const { facts } = plan
  const given = followedTo === undefined ? (print.given ?? null) : null
  const unit = plan.subjectKind === 'unit'
  const issuer = facts?.issuer ?? { name: unit ? plan.name : plan.unitName, superior: '', place: DOTS }
  const cell = facts?.cell
  const from =
    !unit && plan.partyMember && cell
      ? { name: inFull(cell.name), superior: committeeOver(inFull(cell.committee) || `Đảng bộ ${DOTS}`) }
      : issuer
  const year = followedTo === undefined ? plan.year : Number(followedTo.slice(0, 4))
  const placeDate =
    facts && followedTo === undefined ? viPlaceDate(issuer.place, dayOf(print)) : openDate(issuer.place, year)
  return headOf(remediationStyle(plan), {
    // What came of it later is no paper of the number under which the plan was issued.
    ...{ issuer: from, number: unit && followedTo === undefined ? 'KH' : null, given, placeDate },
  })
}

const outcome = ({ result }: Pick<FollowedItem, 'result'>): string =>
  result
    ? [`${OUTCOME_NAMES[result.outcome]} (${viDate(result.on)})`, result.note].filter((s) => s !== '').join('\n')
    : ''

/**
 * The table of what is mended, its causes and measures, by whom, until when, and what came of it (domain.md §3.4): room for the pen
 * on the plan as it was issued.
 */
const itemTable = ({ plan, items, followedTo, tables }: PlanPrint): Block =>
  laidTable(
    followedTo === undefined ? PLAN : PLAN_RESULT,
    followedTo === undefined ? plan.tables : tables,
    items.map(({ limit, cause, measure, owner, until, ...item }, at) => ({
      ...{ number: String(at + 1), limit, cause, measure, owner, until: viDate(until), watcher: plan.watcher },
      ...{ result: followedTo === undefined ? '' : outcome(item), blank: '' },
    })),
  )

/** Where and when: nobody takes what was confirmed here for a signature of the pen. */
const confirmedOn = ({ onBehalf, submittedAt }: PlanPrint['confirmed'][number]): string =>
  onBehalf
    ? `Đã xác nhận trên bản giấy ngày ${viDate(onBehalf.paperDate)}`
    : `Đã xác nhận trên hệ thống ngày ${viDate(localDate(submittedAt))}`

/** Who confirmed, where and when, under the heading, for the committee where it is the cell's; room for the pen where nobody has yet. */
export const confirmation = (print: PlanPrint, as: 'unit' | 'cell', heading: string): Signature => {
  const said = print.confirmed.find((each) => each.as === as)
  return {
    lines: [
      { text: heading, bold: true },
      said ? { text: confirmedOn(said) } : { text: '(Xác lập thời điểm, ký, ghi rõ họ tên)', italic: true },
      ...(said && !said.onBehalf && as === 'cell' ? [{ text: 'T/M CHI ỦY', bold: true as const }] : []),
    ],
    name: said && !said.onBehalf ? said.byName : null,
  }
}

/** Posts of every kind, each once; null: none is known. */
export const allPosts = (facts: PaperFacts | null): string | null =>
  [...new Set([...(facts?.partyPosts ?? []), ...(facts?.posts ?? []), ...(facts?.unionPosts ?? [])])].join('; ') || null

/** On what it rests, and who makes it. */
const opening = ({ subjectKind, year }: RemediationAct, name: string): Block => ({
  kind: 'text',
  text: `Căn cứ kết luận tại hội nghị kiểm điểm năm ${year}, ${subjectKind === 'unit' ? inFull(name) : 'tôi'} lập kế hoạch khắc phục hạn chế, khuyết điểm như sau:`,
})

/** "Kế hoạch khắc phục hạn chế, khuyết điểm" of a collective or a person, as it was issued or with what came of it since. */
export const planPaper = (print: PlanPrint): PrintedPaper => {
  const { plan, followedTo } = print
  const name = plan.facts?.name ?? plan.name
  const style = remediationStyle(plan)
  const person: Block[] =
    plan.subjectKind === 'unit'
      ? []
      : [
          { kind: 'field', label: 'Họ và tên', value: name },
          { kind: 'field', label: 'Chức vụ', value: allPosts(plan.facts) },
          { kind: 'field', label: 'Đơn vị công tác', value: plan.facts?.workplace ?? plan.unitName },
        ]
  return {
    name: followedTo === undefined ? 'Kế hoạch khắc phục' : 'Kết quả thực hiện',
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
        ...(followedTo === undefined
          ? []
          : [{ text: `(Kết quả thực hiện tính đến ngày ${viDate(followedTo)})`, italic: true as const }]),
      ]),
      ...person,
      opening(plan, name),
      itemTable(print),
      ...(plan.watcher === ''
        ? []
        : [{ kind: 'text' as const, text: `Người theo dõi, đôn đốc: ${plan.watcher.replace(/\.+$/u, '')}./.` }]),
      ...onBehalfBlocks(plan.onBehalf),
      plan.subjectKind === 'unit'
        ? {
            kind: 'closing',
            recipients: [
              ...(plan.facts && plan.facts.issuer.superior !== ''
                ? [`${plan.facts.issuer.superior} (để báo cáo)`]
                : []),
              'Các đồng chí chịu trách nhiệm (để thực hiện)',
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
