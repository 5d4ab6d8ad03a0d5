import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { commitmentPaper } from '@kiemdiem/domain/forms/remediation/commitment-paper'
import { type PlanPrint, planPaper } from '@kiemdiem/domain/forms/remediation/plan-paper'
import type { PaperFacts } from '@kiemdiem/domain/model/printed'
import type { RemediationAct } from '@kiemdiem/domain/remediation/act'

const facts: PaperFacts = {
  ...{ layout: '2026-1', year: 2023, name: 'Ban Tuyên giáo - Nữ công', person: null, workplace: '', cell: null },
  ...{ partyPosts: [], posts: [], unionPosts: [] },
  issuer: {
    ...{ kind: 'department', name: 'Ban Tuyên giáo - Nữ công', place: 'Lai Châu' },
    superior: 'Liên đoàn Lao động tỉnh Lai Châu',
  },
  signature: { capacity: '', title: 'TRƯỞNG BAN', name: 'Bùi Thị Hương' },
}

const plan: RemediationAct = {
  ...{ id: 'kd_u.remediation.1', kind: 'remediation', campaign: 'kd', of: { kind: 'paper', id: 'kd_u' }, number: 1 },
  ...{ by: 'p', byName: 'Bùi Thị Hương', onBehalf: null, submittedAt: new Date('2023-12-22T03:00:00Z'), audience: [] },
  ...{ subject: 'u', subjectKind: 'unit', name: facts.name, unitName: facts.name, year: 2023, partyMember: false },
  style: 'administrative',
  ...{ items: [], watcher: 'Đồng chí Pờ Mỳ De, chuyên viên', commitment: null, facts },
}

const ITEMS: PlanPrint['items'] = [
  {
    limit: 'Hai báo cáo chuyên đề gửi chậm so với thời hạn quy định.',
    cause: 'Chưa chủ động đôn đốc cơ sở gửi số liệu.',
    measure: 'Lập lịch báo cáo tháng, giao từng đồng chí theo dõi một cụm; rà soát vào ngày 20 hằng tháng.',
    ...{ owner: 'Đồng chí Bùi Thị Hương, Trưởng Ban', until: '2024-03-31', overdue: false },
    result: { item: 0, outcome: 'done', note: '', on: '2024-03-20' },
  },
  {
    limit: 'Công tác nắm tình hình tư tưởng đoàn viên ở doanh nghiệp ngoài nhà nước còn hạn chế.',
    cause: 'Số cuộc đi cơ sở ít; chưa có mạng lưới cộng tác viên.',
    measure: 'Mỗi quý đi cơ sở ít nhất 04 cuộc; xây dựng mạng lưới 12 cộng tác viên tại các khu, cụm công nghiệp.',
    ...{ owner: 'Đồng chí Đèo Văn Toàn, Phó Trưởng Ban', until: '2024-06-30', overdue: false },
    result: { item: 1, outcome: 'partly', note: 'Đã có 07 cộng tác viên.', on: '2024-05-15' },
  },
  {
    limit: 'Chưa số hóa xong hồ sơ khen thưởng các năm trước.',
    cause: '',
    measure: 'Hoàn thành số hóa hồ sơ từ năm 2018 đến năm 2022.',
    ...{ owner: 'Đồng chí Pờ Mỳ De, chuyên viên', until: '2024-12-15', overdue: false, result: null },
  },
]

const { style: _, ...common } = plan

const mai: RemediationAct = {
  ...{ ...common, subject: 'p', subjectKind: 'person', name: 'Pờ Mỳ De', partyMember: true, watcher: '' },
  commitment: {
    ideology:
      'Kiên định chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh; chấp hành nghiêm chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước.',
    ethics: 'Giữ gìn đoàn kết, trung thực, khiêm tốn; nghiêm túc tự phê bình và phê bình, tiếp thu ý kiến góp ý.',
    discipline: 'Chấp hành quy chế làm việc; gửi báo cáo đúng hạn; không vi phạm những điều đảng viên không được làm.',
    duties: 'Hoàn thành 100% nhiệm vụ được giao; hoàn thành số hóa hồ sơ khen thưởng trước ngày 15/12/2024.',
    study: 'Mỗi quý đọc, ghi chép một tác phẩm; nêu gương trong tiết kiệm, chống lãng phí.',
  },
  facts: {
    ...{ ...facts, name: 'Pờ Mỳ De', posts: ['Chuyên viên'], workplace: facts.issuer.name, signature: null },
    cell: { name: 'Chi bộ cơ quan LĐLĐ tỉnh', committee: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh' },
  },
}

/** What is mended, by a collective and by a person, with the commitment, confirmed by the head and by the cell. */
export const remediationPapers = (): PrintedPaper[] => {
  const own = { plan: mai, items: ITEMS.slice(2) }
  const day = { submittedAt: new Date('2023-12-25T03:00:00Z'), onBehalf: null }
  const confirmed = [
    { as: 'unit' as const, byName: 'Bùi Thị Hương', ...day },
    { as: 'cell' as const, byName: 'Bùi Thị Hương', ...day },
  ]
  return [
    planPaper({ plan, items: ITEMS, confirmed: [], given: { number: 4, code: 'BTGNC', on: '2023-12-23' } }),
    planPaper({ ...own, confirmed: [] }),
    commitmentPaper({ ...own, confirmed }),
  ]
}
