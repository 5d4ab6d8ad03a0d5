import type { Table } from '../table.ts'
import { attendance, blank, name, noLevel, number, post, signed, subject, votedLevels } from './columns.ts'

export const SETS = {
  id: 'sets',
  name: 'Danh sách giao, nhận, thu hồi tài liệu',
  columns: [
    // Which set, whose, signed for and given back: what is lost is asked of whom it was given.
    { id: 'set', head: 'Bộ số', width: 8, required: true, number: true },
    { ...name, head: 'Họ tên', width: 24 },
    { ...post, width: 24 },
    { ...signed, width: 16 },
    { id: 'backAt', head: 'Giờ thu hồi', width: 12 },
    { id: 'signedBack', head: 'Ký thu hồi', width: 16, required: true },
    blank,
  ],
} as const satisfies Table

export const DECISION_ROLL = {
  id: 'decisionRoll',
  name: 'Thành phần hội nghị quyết định (biên bản)',
  columns: [number, { ...name, width: 34 }, { ...post, width: 26 }, ...attendance(32), blank],
} as const satisfies Table

export const DECIDED = {
  id: 'decided',
  name: 'Danh sách biểu quyết chung (biên bản)',
  columns: [
    number,
    { ...subject, width: 46 },
    { id: 'result', head: 'Kết quả', width: 46, required: true },
    { id: 'appraised', head: 'Mức thẩm định', width: 24, extra: true },
    blank,
  ],
} as const satisfies Table

export const DECISION_VOTES = {
  id: 'decisionVotes',
  name: 'Kết quả kiểm phiếu quyết định',
  columns: [
    number,
    { ...subject, width: 27 },
    ...votedLevels(13),
    noLevel,
    { id: 'result', head: 'Kết quả', width: 18, extra: true },
    blank,
  ],
} as const satisfies Table
