import type { Table } from '../table.ts'
import { attendance, blank, level, name, noLevel, number, place, signed, subject, votedLevels } from './columns.ts'

export const AGENDA = {
  id: 'agenda',
  name: 'Nội dung hội nghị (bìa bộ tài liệu)',
  columns: [
    number,
    { ...subject, width: 38 },
    // Whether it is rated here or only commented on: who reads the set for it must know (R13).
    { id: 'content', head: 'Nội dung tại hội nghị', width: 32, required: true },
    { id: 'papers', head: 'Tài liệu', width: 22 },
    { ...place, extra: true },
    blank,
  ],
} as const satisfies Table

export const HANDOUT = {
  id: 'handout',
  name: 'Danh sách ký nhận tài liệu, điểm danh',
  columns: [
    number,
    { ...name, width: 36 },
    { ...place, width: 34 },
    // The plan wants proof that each got the papers (III.1.1, Lưu ý).
    signed,
    { id: 'came', head: 'Có mặt', width: 12, extra: true },
    blank,
  ],
} as const satisfies Table

export const BALLOT = {
  id: 'ballot',
  name: 'Phiếu biểu quyết',
  columns: [
    { ...number, width: 7 },
    { ...subject, width: 33 },
    ...votedLevels(15),
    // Nothing to write in: a hand would tell whose ballot it is.
    { ...place, width: 24, extra: true },
  ],
} as const satisfies Table

export const ROLL = {
  id: 'roll',
  name: 'Thành phần hội nghị (biên bản)',
  columns: [number, { ...name, width: 30 }, place, ...attendance(32), blank],
} as const satisfies Table

export const VOTES = {
  id: 'votes',
  name: 'Kết quả kiểm phiếu, biểu quyết',
  columns: [
    number,
    { ...subject, width: 23 },
    ...votedLevels(14),
    noLevel,
    { ...place, width: 20, extra: true },
    { id: 'proposed', head: 'Mức đề nghị', width: 16, extra: true },
    blank,
  ],
} as const satisfies Table

export const PROPOSED = {
  id: 'proposed',
  name: 'Mức xếp loại đề nghị (biên bản)',
  columns: [
    number,
    { ...subject, width: 50 },
    { ...level, head: 'Mức xếp loại đề nghị', width: 42 },
    { ...place, extra: true },
    { id: 'self', head: 'Tự xếp loại', width: 20, extra: true },
    blank,
  ],
} as const satisfies Table
