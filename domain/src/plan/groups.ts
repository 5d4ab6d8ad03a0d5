/**
 * Groups of similar tasks within which quotas are counted (QĐ 124-QĐ/TW, Đ.12.1). The plan does not list
 * them; these are a proposal that the organiser may change. The last two are set by superiors and are not
 * computable here.
 */
const GROUPS = {
  G1: 'Tập thể các Ban LĐLĐ tỉnh',
  G2: 'Tập thể Ban Thường vụ LĐLĐ huyện, thành phố, công đoàn ngành, công đoàn Viên chức',
  G3: 'Trưởng ban và tương đương',
  G4: 'Phó trưởng ban và tương đương',
  G5: 'Chủ tịch LĐLĐ huyện, thành phố, công đoàn ngành, công đoàn Viên chức',
  G6: 'Phó Chủ tịch LĐLĐ huyện, thành phố, công đoàn ngành, công đoàn Viên chức',
  G7: 'Công chức không giữ chức vụ lãnh đạo, quản lý',
  G8: 'Người lao động',
  G9: 'Đảng viên Chi bộ cơ quan',
  G10: 'Cơ quan LĐLĐ huyện, thành phố, công đoàn ngành, công đoàn Viên chức',
  TU: 'Diện Ban Thường vụ Tỉnh ủy quản lý (nhóm do Tỉnh ủy quy định)',
  DUK: 'Tổ chức đảng thuộc Đảng ủy Khối (nhóm do Đảng ủy Khối quy định)',
} as const
export type Group = keyof typeof GROUPS

export const groups2023 = Object.entries(GROUPS).map(([id, name]) => ({ id, name }))
