import type { ConferenceRules } from '../../../model/campaign.ts'
import type { Exception } from '../../../model/conference.ts'
import type { Gate } from '../../../model/gate.ts'
import type { MinutesRows } from '../../../model/minutes.ts'
import { same } from '../../../writes/same.ts'
import { departsFromOrder } from '../../agenda.ts'
import { brokenGates } from '../../gates/broken-gates.ts'
import { gateText } from '../../gates/gate-text.ts'
import type { PlanWarning } from '../../inputs.ts'
import type { MinutedConference } from '../minuted-conference.ts'
import { presentVoters } from './check-roll.ts'

const quorum = (
  conference: Pick<MinutedConference, 'roll'>,
  rows: MinutesRows,
  { numerator, denominator, source }: ConferenceRules['quorum'],
): Omit<PlanWarning, 'needsReason'>[] => {
  // Before the roll is marked there is nothing to say.
  if (!rows.roll) return []
  const all = conference.roll.filter(({ counts }) => counts).length
  const present = presentVoters(conference, rows.roll).length
  // Whole numbers on both sides: no share is rounded.
  if (present * denominator >= all * numerator) return []
  const text = `Có mặt ${present} trên ${all} thành viên, chưa đủ ${numerator}/${denominator}.`
  return [{ rule: 'quorum', text, source }]
}

/** Who was to lead or to write did not come, so somebody else did: the minutes say who, and why. */
const leaders = (
  { roll, chair, secretary }: Pick<MinutedConference, 'roll' | 'chair' | 'secretary'>,
  marked: MinutesRows['roll'],
): Omit<PlanWarning, 'needsReason'>[] => {
  if (!marked) return []
  const away = (uid: string) => !roll.some((each) => each.uid === uid && marked.absent[each.id] === undefined)
  const source = 'Nghị định 90/2020/NĐ-CP, Điều 17–18'
  const text = (name: string, task: string) =>
    `Đồng chí ${name} được giao ${task} nhưng không dự; xin ghi ai đã ${task} thay.`
  return [
    ...(away(chair.uid) ? [{ rule: 'chairAbsent', text: text(chair.name, 'chủ trì'), source }] : []),
    ...(away(secretary.uid) ? [{ rule: 'secretaryAbsent', text: text(secretary.name, 'ghi biên bản'), source }] : []),
  ]
}

/** Figures of an electronic ballot that no longer are what the system counted. */
const counted = (
  { agenda }: Pick<MinutedConference, 'agenda'>,
  { counted: count, sheets, items }: MinutesRows,
): Omit<PlanWarning, 'needsReason'>[] => {
  if (!count) return []
  const names = agenda.flatMap(({ subject, name }) => {
    const tally = count.tallies[subject]
    const row = items[subject]
    return tally && row?.state === 'reviewed' && !same(row.tally, tally) ? [name] : []
  })
  const { issued, returned, invalid } = sheets ?? {}
  const changed = [...(same({ issued, returned, invalid }, count.sheets) ? [] : ['số phiếu chung']), ...names]
  if (changed.length === 0) return []
  const text = `Số phiếu trong biên bản khác kết quả hệ thống đã kiểm: ${changed.join(', ')}.`
  return [{ rule: 'ballotCount', text, source: 'Kết quả kiểm phiếu kín trên hệ thống' }]
}

const order = (
  { agenda }: Pick<MinutedConference, 'agenda'>,
  rules: ConferenceRules['order'],
): Omit<PlanWarning, 'needsReason'>[] =>
  rules.collectiveFirst && departsFromOrder(agenda)
    ? [{ rule: 'order', text: 'Thứ tự kiểm điểm khác quy định: tập thể trước, cá nhân sau.', source: rules.source }]
    : []

/**
 * What was done against a rule of the campaign or a closed gate. It happened, so it is recorded; the reason stands in
 * the minutes. One that was given when the conference was scheduled is not asked for again.
 */
export const minutesWarnings = (
  conference: MinutedConference,
  rows: MinutesRows,
  rules: ConferenceRules,
  gates: readonly Gate[],
): PlanWarning[] => {
  const given = new Set(conference.exceptions.map(({ rule }: Exception) => rule))
  const broken = brokenGates(conference, rows, gates)
  return [
    ...quorum(conference, rows, rules.quorum),
    ...leaders(conference, rows.roll),
    ...counted(conference, rows),
    ...order(conference, rules.order),
    ...broken.map(({ gate, missing }) => ({
      rule: gate.id,
      text: gateText(gate, missing.length),
      source: gate.source,
    })),
  ].map((warning) => ({ ...warning, needsReason: !given.has(warning.rule) }))
}
