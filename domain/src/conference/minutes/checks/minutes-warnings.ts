import type { Campaign, ConferenceRules } from '../../../model/campaign.ts'
import type { Exception } from '../../../model/conference.ts'
import type { Gate } from '../../../model/gate.ts'
import type { MinutesRows } from '../../../model/minutes.ts'
import { papersBy } from '../../../plan/dates/papers-ahead.ts'
import { viDate } from '../../../vi.ts'
import { same } from '../../../writes/same.ts'
import { departsFromOrder } from '../../agenda.ts'
import { brokenGates } from '../../gates/broken-gates.ts'
import { gateText } from '../../gates/gate-text.ts'
import { deliveredOn, isDelivered } from '../../handout/delivery.ts'
import type { PlanWarning } from '../../inputs.ts'
import type { MinutedConference } from '../act/minuted-conference.ts'
import { presentVoters } from './check-roll.ts'

/** What of a campaign the minutes are held against. */
export type MinutesRules = Pick<Campaign, 'conferenceRules' | 'calendar'>

const quorum = (
  conference: Pick<MinutedConference, 'roll'>,
  rows: MinutesRows,
  { numerator, denominator, source }: ConferenceRules['quorum'],
): Omit<PlanWarning, 'needsReason'>[] => {
  // Before the roll is marked there is nothing to say.
  if (!rows.roll) return []
  const all = conference.roll.filter(({ counts }) => counts).length
  const late = rows.roll.late ?? {}
  // Who came later was not there when it was opened.
  const present = presentVoters(conference, rows.roll).filter(({ id }) => late[id] === undefined).length
  // Whole numbers on both sides: no share is rounded.
  if (present * denominator >= all * numerator) return []
  const text = `${Object.keys(late).length > 0 ? 'Khi khai mạc có mặt' : 'Có mặt'} ${present} trên ${all} thành viên, chưa đủ ${numerator}/${denominator}.`
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

/**
 * Whether those who count had the papers in time, judged on delivery: what was planned well may have gone out the evening
 * before.
 */
const papersAhead = (
  { roll, handouts, date }: Pick<MinutedConference, 'roll' | 'handouts' | 'date'>,
  { conferenceRules, calendar }: MinutesRules,
): Omit<PlanWarning, 'needsReason'>[] => {
  const { days, source } = conferenceRules.papersAhead
  const by = papersBy(date, conferenceRules.papersAhead, calendar)
  const members = roll.filter(({ counts }) => counts)
  const on = deliveredOn(members, handouts)
  if (members.length === 0 || (on !== null && on <= by)) return []
  const without = members.filter(({ id }) => !isDelivered(handouts[id])).length
  const happened = on
    ? `Tài liệu giao xong ngày ${viDate(on)}`
    : `Chưa ghi nhận giao tài liệu cho ${without} trên ${members.length} thành viên`
  const text = `${happened}; chậm nhất ngày ${viDate(by)} mới đủ ${days} ngày làm việc trước hội nghị ngày ${viDate(date)}.`
  return [{ rule: 'papersAhead', text, source }]
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
  campaign: MinutesRules,
  gates: readonly Gate[],
): PlanWarning[] => {
  const given = new Set(conference.exceptions.map(({ rule }: Exception) => rule))
  const rules = campaign.conferenceRules
  const broken = brokenGates(conference, rows, gates)
  const only = new Set(gates.filter(({ severity }) => severity === 'warn').map(({ id }) => id))
  return [
    ...papersAhead(conference, campaign),
    ...quorum(conference, rows, rules.quorum),
    ...leaders(conference, rows.roll),
    ...counted(conference, rows),
    ...order(conference, rules.order),
    ...broken.map(({ gate, missing }) => ({
      rule: gate.id,
      text: gateText(gate, missing.length),
      source: gate.source,
    })),
  ].map((warning) => ({ ...warning, needsReason: !given.has(warning.rule) && !only.has(warning.rule) }))
}
