import type { ConferenceRules } from '../model/campaign.ts'

/**
 * How conferences are held, as far as sources known to the product say. The local guidance (01-HD/ĐĐ, 18-QĐ/TU) was
 * not available: every value is a default, with its source, that the organiser corrects.
 */
export const conferenceRules2023: ConferenceRules = {
  papersAhead: {
    days: 3,
    fullDaysBetween: false,
    source: 'Kế hoạch 01-KH/ĐĐ, mục III.1.1, Lưu ý: trước ít nhất 03 ngày làm việc',
  },
  returned: {
    days: 2,
    source: 'Mặc định; Kế hoạch và Quy định 124-QĐ/TW không quy định thời gian bổ sung, hoàn thiện',
  },
  quorum: {
    numerator: 2,
    denominator: 3,
    source: 'Mặc định, theo thông lệ của tổ chức đảng; cần đối chiếu hướng dẫn của địa phương',
  },
  order: {
    collectiveFirst: true,
    source: 'Quy định 124-QĐ/TW, Điều 7.3: tập thể trước, cá nhân sau; người đứng đầu trước, cấp phó và thành viên sau',
  },
  ballot: {
    byKind: {
      department: 'paper',
      standingCommittee: 'paper',
      officeStaff: 'showOfHands',
      partyCell: 'paper',
      partyGroup: 'paper',
    },
    source: 'Mặc định; Kế hoạch và Nghị định 90/2020/NĐ-CP không quy định hình thức lấy ý kiến',
  },
  vote: {
    of: 'members',
    cumulative: true,
    source:
      'Điều lệ Đảng, Điều 9: quá một nửa số thành viên; cộng dồn từ mức cao xuống là mặc định, cần đối chiếu hướng dẫn của địa phương',
  },
  proposes: {
    byKind: {
      department: 'head',
      standingCommittee: 'conference',
      officeStaff: 'head',
      partyCell: 'conference',
      partyGroup: 'conference',
    },
    source:
      'Nghị định 90/2020/NĐ-CP: người đứng đầu đánh giá công chức, người lao động; Điều lệ Đảng, Điều 9: tập thể quyết định theo đa số, ý kiến khác được ghi kèm',
  },
  decision: {
    noMajority: 'undecided',
    ownUnit: 'votes',
    source:
      'Mặc định; Điều lệ Đảng, Điều 9 chỉ quy định quá một nửa số thành viên, chưa thấy quy định về biểu quyết lần hai và về tập thể mình đứng đầu',
  },
  electronic: {
    allowed: false,
    minimumVoters: 5,
    source: 'Mặc định không dùng; chỉ dùng khi được cho phép và hội nghị nhất trí',
  },
  secret: {
    minimumVoters: 5,
    source: 'Mặc định: dưới 05 phiếu thì dễ lộ ý kiến của từng người; cần đối chiếu hướng dẫn của địa phương',
  },
  reviewsMembers: {
    kinds: ['partyGroup'],
    source:
      'Kế hoạch 01-KH/ĐĐ, mục III.2.3: tập thể Đảng đoàn, ủy viên Đảng đoàn, ủy viên Ban Thường vụ không phải ủy viên Đảng đoàn',
  },
  draftTo: {
    bodies: [{ kind: 'partyGroup', body: 'Ban Tổ chức Tỉnh ủy' }],
    source: 'Kế hoạch 01-KH/ĐĐ, mục III.1.1.a: dự thảo báo cáo kiểm điểm của tập thể gửi Ban Tổ chức Tỉnh ủy',
  },
  guests: {
    byKind: {
      department: ['Đại diện lãnh đạo LĐLĐ tỉnh phụ trách Ban'],
      standingCommittee: ['Đại diện lãnh đạo LĐLĐ tỉnh phụ trách địa bàn'],
      officeStaff: [],
      partyCell: ['Đại diện Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh'],
      partyGroup: ['Ban Tổ chức Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy'],
    },
    source: 'Gợi ý thành phần mời; người lập hội nghị thêm, bớt theo thực tế',
  },
}
