import type { LegalBasis } from '../../model/campaign.ts'

const TINH_UY = 'Ban Thường vụ Tỉnh ủy Lai Châu'
const DANG_DOAN = 'Đảng đoàn LĐLĐ tỉnh Lai Châu'

/**
 * What the plan rests on: its nine "căn cứ" in their order, then the two decrees named in its body.
 * Numbers are in the Party's style (hyphen before the kind of document), also where the scan writes otherwise.
 */
export const legalBases: readonly LegalBasis[] = [
  {
    number: '15-QĐ/TU',
    date: '2022-10-20',
    issuer: TINH_UY,
    title: 'Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử',
    note: null,
  },
  {
    number: '16-QĐ/TU',
    date: '2019-04-01',
    issuer: TINH_UY,
    title: 'Quy định về tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý',
    note: null,
  },
  {
    number: '18-QĐ/TU',
    date: '2023-11-15',
    issuer: TINH_UY,
    title:
      'Quy định về kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
    note: null,
  },
  {
    number: '641-KH/TU',
    date: '2023-11-20',
    issuer: TINH_UY,
    title:
      'Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng năm 2023 đối với tập thể, cá nhân thuộc thẩm quyền của Thường trực, Ban Thường vụ Tỉnh ủy, Ban Chấp hành Đảng bộ tỉnh',
    note: null,
  },
  {
    number: '3140/QĐ-TLĐ',
    date: '2021-08-30',
    issuer: 'Đoàn Chủ tịch Tổng LĐLĐ Việt Nam',
    title:
      'Quyết định về phân cấp quản lý cán bộ trong hệ thống công đoàn và quản lý, sử dụng công chức, viên chức trong các cơ quan, đơn vị trực thuộc Tổng LĐLĐ Việt Nam',
    note: null,
  },
  {
    number: '997-QĐ/TU',
    date: '2023-11-07',
    issuer: TINH_UY,
    title: 'Quyết định về việc chỉ định ủy viên Đảng đoàn LĐLĐ tỉnh, nhiệm kỳ 2023 - 2028',
    note: null,
  },
  {
    number: '01-HD/ĐĐ',
    date: '2023-11-27',
    issuer: DANG_DOAN,
    title:
      'Hướng dẫn kiểm điểm, đánh giá, xếp loại hằng năm đối với tập thể, cá nhân thuộc thẩm quyền quản lý của Đảng đoàn LĐLĐ tỉnh',
    note: 'Số chưa thống nhất trong kế hoạch: phần căn cứ ghi 01-HD/ĐĐ, mục II.3 ghi 27-HD/ĐĐ, cùng ngày và trích yếu. Đề nghị đối chiếu bản gốc.',
  },
  {
    number: '37-QĐ/ĐĐ',
    date: '2022-01-14',
    issuer: DANG_DOAN,
    title:
      'Quy định về tiêu chuẩn chức danh cán bộ lãnh đạo, quản lý công đoàn các cấp, tiêu chí đánh giá cán bộ, công chức, lao động thuộc diện Đảng đoàn LĐLĐ tỉnh quản lý',
    note: null,
  },
  {
    number: '106-KH/ĐUK',
    date: '2023-11-22',
    issuer: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    title:
      'Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân lãnh đạo, quản lý thuộc thẩm quyền của Ban Thường vụ Đảng ủy Khối năm 2023',
    note: 'Kế hoạch viết 106/KH-ĐUK.',
  },
  {
    number: '90/2020/NĐ-CP',
    date: '2020-08-13',
    issuer: 'Chính phủ',
    title: 'Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    note: null,
  },
  {
    number: '48/2023/NĐ-CP',
    date: '2023-07-17',
    issuer: 'Chính phủ',
    title:
      'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 90/2020/NĐ-CP về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    note: null,
  },
]
