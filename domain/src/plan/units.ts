import type { Unit } from '../model/unit.ts'

/** A unit as the plan knows it; who heads it, writes and enters for others comes from the roster. */
export type PlanUnit = Pick<Unit, 'id' | 'name' | 'shortName' | 'kind' | 'parent' | 'order'>

interface SuperiorUnion {
  slug: string
  /** As in "LĐLĐ huyện Tam Đường" or "Công đoàn Viên chức tỉnh". */
  name: string
  shortName: string
}

/**
 * The eight district and city unions of 2023 and the unions of sectors. The plan says "công đoàn ngành" without
 * naming them: Giáo dục and Y tế are an assumption, to be corrected in the registry.
 */
export const SUPERIOR_UNIONS: readonly SuperiorUnion[] = [
  { slug: 'tp-lai-chau', name: 'LĐLĐ thành phố Lai Châu', shortName: 'LĐLĐ TP Lai Châu' },
  { slug: 'tam-duong', name: 'LĐLĐ huyện Tam Đường', shortName: 'LĐLĐ Tam Đường' },
  { slug: 'tan-uyen', name: 'LĐLĐ huyện Tân Uyên', shortName: 'LĐLĐ Tân Uyên' },
  { slug: 'than-uyen', name: 'LĐLĐ huyện Than Uyên', shortName: 'LĐLĐ Than Uyên' },
  { slug: 'phong-tho', name: 'LĐLĐ huyện Phong Thổ', shortName: 'LĐLĐ Phong Thổ' },
  { slug: 'sin-ho', name: 'LĐLĐ huyện Sìn Hồ', shortName: 'LĐLĐ Sìn Hồ' },
  { slug: 'nam-nhun', name: 'LĐLĐ huyện Nậm Nhùn', shortName: 'LĐLĐ Nậm Nhùn' },
  { slug: 'muong-te', name: 'LĐLĐ huyện Mường Tè', shortName: 'LĐLĐ Mường Tè' },
  { slug: 'giao-duc', name: 'Công đoàn ngành Giáo dục', shortName: 'CĐN Giáo dục' },
  { slug: 'y-te', name: 'Công đoàn ngành Y tế', shortName: 'CĐN Y tế' },
  { slug: 'vien-chuc', name: 'Công đoàn Viên chức tỉnh', shortName: 'CĐ Viên chức' },
]

/** The standing committee is reviewed as a collective, the office as a "đơn vị" under NĐ 90 (III.1.1.c). */
const unionUnits = ({ slug, name, shortName }: SuperiorUnion, index: number): PlanUnit[] => [
  {
    id: `u-btv-${slug}`,
    name: `Ban Thường vụ ${name}`,
    shortName: `BTV ${shortName}`,
    kind: 'standingCommittee',
    parent: null,
    order: 20 + index * 2,
  },
  {
    id: `u-cq-${slug}`,
    name: `Cơ quan ${name}`,
    shortName: `Cơ quan ${shortName}`,
    kind: 'office',
    parent: `u-btv-${slug}`,
    order: 21 + index * 2,
  },
]

const board = (id: string, name: string, shortName: string, order: number): PlanUnit => ({
  id,
  name,
  shortName,
  kind: 'department',
  parent: null,
  order,
})

/** Units of the plan in the order it names them. Văn phòng counts as one of "các Ban" (domain.md §7.4). */
export const planUnits: readonly PlanUnit[] = [
  {
    id: 'u-dang-doan',
    name: 'Đảng đoàn LĐLĐ tỉnh Lai Châu',
    shortName: 'Đảng đoàn',
    kind: 'partyGroup',
    parent: null,
    order: 1,
  },
  {
    id: 'u-chi-bo',
    name: 'Chi bộ cơ quan LĐLĐ tỉnh',
    shortName: 'Chi bộ cơ quan',
    kind: 'partyCell',
    parent: null,
    order: 2,
  },
  {
    id: 'u-chi-uy',
    name: 'Chi ủy Chi bộ cơ quan LĐLĐ tỉnh',
    shortName: 'Chi ủy',
    kind: 'cellCommittee',
    parent: 'u-chi-bo',
    order: 3,
  },
  board('u-van-phong', 'Văn phòng LĐLĐ tỉnh', 'Văn phòng', 10),
  board('u-tckt', 'Ban Tổ chức - Kiểm tra', 'Ban TC-KT', 11),
  board('u-tgnc', 'Ban Tuyên giáo - Nữ công', 'Ban TG-NC', 12),
  board('u-cspl', 'Ban Chính sách pháp luật và Quan hệ lao động', 'Ban CSPL-QHLĐ', 13),
  ...SUPERIOR_UNIONS.flatMap(unionUnits),
]
