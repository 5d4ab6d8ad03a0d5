import type { Process, StageRow } from '../../model/process.ts'
import { usualReminders } from '../../reminders/days/rule.ts'
import { groups2023 } from '../groups.ts'
import { conferences2023 } from './conferences-2023.ts'
import { gates2023 } from './gates-2023.ts'

const AGENCY = 'Ban Tổ chức - Kiểm tra'

/** The cell's and the provincial path: the organiser holds the conference, and a superior decides. */
const underSuperior: StageRow[] = [
  { stage: 'selfReview', actor: 'writer' },
  { stage: 'conference', actor: 'organiser' },
  { stage: 'decision', actor: 'decider' },
  { stage: 'notice', actor: 'organiser' },
  { stage: 'archive', actor: 'organiser' },
]

/**
 * The process of the plan of 2023 (domain.md §1–4; design §5): three parallel tracks, each with its deciders. People
 * are none of it: members of deciders come from the roster.
 */
export const process2023: Process = {
  agency: { name: 'Liên đoàn Lao động tỉnh {place}', superior: 'Tổng Liên đoàn Lao động Việt Nam' },
  tracks: [
    {
      id: 'partyGroup',
      name: 'Diện Đảng đoàn quản lý',
      side: 'civil',
      organiser: AGENCY,
      superior: 'Đảng đoàn LĐLĐ tỉnh Lai Châu',
      papersDue: 'beforeConference',
    },
    {
      id: 'provincial',
      name: 'Diện Ban Thường vụ Tỉnh ủy quản lý',
      side: 'civil',
      organiser: AGENCY,
      superior: 'Tỉnh ủy Lai Châu',
      // III.2.3: the Đảng đoàn proposes, the standing committee decides.
      submits: { to: 'Ban Thường vụ Tỉnh ủy', via: 'Ban Tổ chức Tỉnh ủy' },
      papersDue: 'planStep',
    },
    {
      id: 'partyCell',
      name: 'Tổ chức đảng, đảng viên',
      side: 'party',
      organiser: 'Chi ủy Chi bộ cơ quan',
      superior: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
      papersDue: 'beforeConference',
    },
  ],
  paths: [
    {
      track: 'partyGroup',
      deciderClass: null,
      stages: [
        { stage: 'selfReview', actor: 'writer' },
        { stage: 'conference', actor: 'head' },
        { stage: 'consultation', actor: 'body' },
        { stage: 'appraisal', actor: 'organiser' },
        { stage: 'decision', actor: 'decider' },
        { stage: 'notice', actor: 'organiser' },
        { stage: 'archive', actor: 'organiser' },
      ],
    },
    // Under NĐ 90 the head of an agency decides on what its conference proposed (III.1.1.c): nobody is consulted, nobody appraises.
    {
      track: 'partyGroup',
      deciderClass: 'agencyHead',
      stages: [
        { stage: 'selfReview', actor: 'writer' },
        { stage: 'conference', actor: 'head' },
        { stage: 'decision', actor: 'decider' },
        { stage: 'notice', actor: 'organiser' },
        { stage: 'archive', actor: 'organiser' },
      ],
    },
    { track: 'provincial', deciderClass: null, stages: underSuperior },
    { track: 'partyCell', deciderClass: null, stages: underSuperior },
  ],
  deciders: [
    { id: 'dang-doan', name: 'Đảng đoàn LĐLĐ tỉnh', class: 'partyGroup', members: [] },
    { id: 'btv-tinh-uy', name: 'Ban Thường vụ Tỉnh ủy', class: 'superior', members: [] },
    { id: 'chi-uy', name: 'Chi ủy Chi bộ cơ quan LĐLĐ tỉnh', class: 'cell', members: [], way: 'committee' },
    {
      id: 'btv-dang-uy-khoi',
      name: 'Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
      class: 'superior',
      members: [],
    },
  ],
  // "Các Ban LĐLĐ tỉnh, cơ quan liên quan (nếu cần)" (III.2.1): whom is the organiser's choice of each year.
  bodies: [],
  // Of unions under dual management the committee of their level; of people where they live.
  outside: [
    { id: 'cap-uy-cung-cap', name: 'Cấp ủy cùng cấp', groups: ['G2', 'G5', 'G6', 'G10'] },
    { id: 'noi-cu-tru', name: 'Nơi cư trú', groups: ['G3', 'G4', 'G5', 'G6', 'G7', 'G8'] },
  ],
  groups: groups2023,
  gates: gates2023,
  conferences: conferences2023,
  suggest: 'heads',
  notice: {
    headsFirstHours: 24,
    petitionDays: 15,
    petitionFrom: 'told',
    receiptDays: 5,
    source:
      'Mặc định: báo trước một ngày, kiến nghị trong 15 ngày kể từ ngày thông báo, xác nhận đã nhận trong 05 ngày làm việc; kế hoạch, NĐ 90, QĐ 124 không nêu số giờ, số ngày',
  },
  reminders: usualReminders,
  remediation: {
    steps: { unit: 13, person: 14 },
    confirms: ['unit', 'cell'],
    source: 'Kế hoạch, IV (trước 31/12); mặc định: người đứng đầu hoặc chi ủy xác nhận, kế hoạch không nêu ai xác nhận',
  },
  report: { step: 15 },
  heldOnceDecided: [
    {
      by: 'partyCell',
      tracks: ['partyGroup', 'provincial'],
      source:
        'Mặc định: chi ủy cần mức xếp loại cán bộ, công chức để áp dụng R02, R09; hướng dẫn của Đảng đoàn không nêu',
    },
  ],
}
