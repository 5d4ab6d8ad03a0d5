import type { GateRow } from '../../model/process.ts'

/** Orders between conferences and decisions that the law and the plan give (R17; QĐ 124, Đ.7, Đ.11; III.1.1.b, III.2.3). */
export const gates2023: GateRow[] = [
  {
    kind: 'collectiveBeforePeople',
    unitKind: null,
    binds: 'people',
    requires: { of: 'ownCollectives' },
    until: 'minuted',
    words: {
      passed: 'Kiểm điểm cá nhân khi chưa kiểm điểm tập thể',
      order: 'Kiểm điểm tập thể trước khi kiểm điểm cá nhân',
      opened: 'Tập thể đã kiểm điểm xong; đến lượt kiểm điểm cá nhân.',
    },
    source: 'Quy định 124-QĐ/TW, Điều 7.3: kiểm điểm tập thể trước, cá nhân sau',
  },
  {
    kind: 'unitBeforeHead',
    unitKind: 'standingCommittee',
    binds: 'head',
    requires: { of: 'unitsBelow', unitKind: 'office' },
    until: 'minuted',
    // It binds the rating. Plan III.1.1.c has the standing committee meet in the same days as its office, in any order.
    severity: 'warn',
    words: {
      passed: 'Kiểm điểm người đứng đầu khi chưa đánh giá đơn vị',
      order: 'Đánh giá đơn vị trước khi đánh giá người đứng đầu',
      opened: 'Cơ quan đã kiểm điểm xong; đến lượt kiểm điểm người đứng đầu.',
    },
    source: 'Quy định 124-QĐ/TW, Điều 11: đánh giá cơ quan, đơn vị trước, người đứng đầu sau',
  },
  {
    kind: 'agencyBeforeCell',
    unitKind: 'partyCell',
    binds: 'all',
    requires: { of: 'unitsOfTrack', track: 'partyGroup', unitKind: 'department' },
    until: 'minuted',
    words: {
      passed: 'Chi bộ kiểm điểm khi các Ban chưa kiểm điểm xong cán bộ, công chức, người lao động cơ quan',
      order: 'Chi bộ kiểm điểm sau khi cơ quan kiểm điểm xong công chức, người lao động',
      opened: 'Các Ban, Văn phòng đã kiểm điểm xong; đến lượt kiểm điểm tại Chi bộ.',
    },
    source:
      'Kế hoạch 01-KH/ĐĐ, mục III.1.1.b: chi bộ kiểm điểm sau khi cán bộ, công chức, người lao động cơ quan kiểm điểm xong',
  },
  {
    kind: 'decisionBeforeOwnConference',
    unitKind: 'partyGroup',
    binds: 'all',
    requires: { of: 'decidedBy', decider: 'dang-doan' },
    until: 'decided',
    words: {
      passed:
        'Đảng đoàn kiểm điểm khi chưa quyết định xong đánh giá, xếp loại đối với các tập thể, cá nhân thuộc thẩm quyền',
      order: 'Đảng đoàn kiểm điểm sau khi quyết định xếp loại các tập thể, cá nhân thuộc thẩm quyền',
      opened: 'Đảng đoàn đã quyết định xong mức xếp loại; đến lượt hội nghị của Đảng đoàn.',
    },
    source: 'Kế hoạch 01-KH/ĐĐ, mục III.2.3: Đảng đoàn kiểm điểm sau khi quyết định đánh giá, xếp loại theo thẩm quyền',
  },
]
