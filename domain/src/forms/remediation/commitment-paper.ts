import { COMMITMENT_NAMES, COMMITMENTS } from '../../remediation/limits.ts'
import { inFull } from '../facts/in-full.ts'
import { titleOf } from '../layout/heads.ts'
import { type Block, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { onBehalfBlocks } from '../minutes-paper/on-behalf-blocks.ts'
import { allPosts, confirmation, type PlanPrint, remediationHead, remediationStyle } from './plan-paper.ts'

/** What is mended stands fifth, between the duties and what is registered to study (domain.md §3.4). */
const mended = (print: PlanPrint): string =>
  print.items.length === 0
    ? 'Không có.'
    : print.items.map(({ limit, measure }) => `- ${limit.replace(/[.;,:]+$/u, '')}: ${measure}`).join('\n')

const parts = (print: PlanPrint): Block[] => {
  const { commitment } = print.plan
  const said = COMMITMENTS.flatMap((part) => [
    ...(part === 'study' ? [{ name: 'Về khắc phục hạn chế, khuyết điểm', text: mended(print) }] : []),
    { name: COMMITMENT_NAMES[part], text: commitment?.[part] ?? '' },
  ])
  return said.flatMap(({ name, text }, at): Block[] => [
    { kind: 'heading', level: 2, text: `${at + 1}. ${name}` },
    ...paragraphs(text === '' ? 'Không có.' : text),
  ])
}

/** Who commits himself at the right, who confirms at the left: two axes, however many confirm. */
const signed = (print: PlanPrint): Block[] => {
  const { plan } = print
  const heading = plan.confirmedBy === 'above' ? 'XÁC NHẬN CỦA CẤP QUẢN LÝ' : 'XÁC NHẬN CỦA NGƯỜI ĐỨNG ĐẦU ĐƠN\u00a0VỊ'
  return [
    {
      kind: 'signatures',
      left: confirmation(print, 'unit', heading),
      right: {
        lines: [
          { text: 'NGƯỜI CAM KẾT', bold: true },
          { text: '(Ký, ghi rõ họ tên)', italic: true },
        ],
        name: plan.facts?.name ?? plan.name,
      },
    },
    ...(plan.partyMember
      ? [
          {
            kind: 'signatures' as const,
            left: confirmation(print, 'cell', 'XÁC NHẬN CỦA CHI ỦY'),
            right: { lines: [], name: null },
          },
        ]
      : []),
  ]
}

/** "Bản cam kết tu dưỡng, rèn luyện, phấn đấu năm …" of a person, with what confirms it. */
export const commitmentPaper = (print: PlanPrint): PrintedPaper => {
  const { plan } = print
  const { facts } = plan
  const style = remediationStyle(plan)
  return {
    name: 'Bản cam kết',
    style,
    blocks: [
      remediationHead(print),
      titleOf(style, 'BẢN CAM KẾT', [{ text: `Tu dưỡng, rèn luyện, phấn đấu năm ${plan.year + 1}`, bold: true }]),
      { kind: 'field', label: 'Họ và tên', value: facts?.name ?? plan.name },
      { kind: 'field', label: 'Chức vụ', value: allPosts(facts) },
      { kind: 'field', label: 'Đơn vị công tác', value: facts?.workplace ?? plan.unitName },
      ...(plan.partyMember
        ? [{ kind: 'field' as const, label: 'Chi bộ', value: facts?.cell ? inFull(facts.cell.name) : null }]
        : []),
      ...parts(print),
      ...onBehalfBlocks(plan.onBehalf),
      ...signed(print),
    ],
  }
}
