import type { UnitKind } from '../../model/unit.ts'

/** Last line of "Nơi nhận": where the issuer keeps its copy; the văn thư of an office, the Party body itself (docs/domain.md, §5). */
export const keptBy = (issuer: UnitKind): string => {
  if (issuer === 'partyCell') return 'Lưu: Chi bộ'
  if (issuer === 'cellCommittee') return 'Lưu: Chi ủy'
  return issuer === 'partyGroup' ? 'Lưu: Đảng đoàn' : 'Lưu: VT'
}
