import type { Gate, GateKind } from '../../model/gate.ts'

const TEXTS: Record<GateKind, string> = {
  collectiveBeforePeople: 'Kiểm điểm cá nhân khi chưa kiểm điểm tập thể',
  unitBeforeHead: 'Kiểm điểm người đứng đầu khi chưa đánh giá đơn vị',
  agencyBeforeCell: 'Chi bộ kiểm điểm khi các Ban chưa kiểm điểm xong cán bộ, công chức, người lao động cơ quan',
  decisionBeforeOwnConference:
    'Đảng đoàn kiểm điểm khi chưa quyết định xong đánh giá, xếp loại đối với các tập thể, cá nhân thuộc thẩm quyền',
}

/** What is done against a closed gate, with how many reviews it still waits for. */
export const gateText = ({ kind, requires }: Pick<Gate, 'kind' | 'requires'>, missing: number): string =>
  `${TEXTS[kind]}: còn thiếu ${missing} trên ${requires.length} hồ sơ.`
