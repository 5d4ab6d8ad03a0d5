import type { ServiceInput } from '@kiemdiem/domain/registry/inputs'

export const serviceWords = {
  title: (name: string) => `Quá trình công tác của đồng chí ${name}`,
  saved: (name: string) => `quá trình công tác của đồng chí ${name}`,
  hint: 'Nghỉ dài ngày, kỷ luật, kết nạp Đảng, điều động, xếp loại các năm trước: căn cứ để xét điều kiện xếp loại. Chỉ người giữ danh sách xem và ghi; đồng nghiệp không xem được. Bộ phận tổ chức chỉ được báo đã đủ hay chưa đủ 06 tháng và tổng thời gian; người thẩm định được báo thêm có bị kỷ luật trong năm hay không, mức năm trước và mức do chi bộ khác thông báo. Sửa ở đây thì bảng thẩm định được đối chiếu lại ngay. Văn bản có độ mật thì chỉ ghi số, ngày, không ghi nội dung.',
  field: {
    leaves: 'Nghỉ dài ngày',
    discipline: 'Kỷ luật',
    admissions: 'Kết nạp Đảng',
    transfers: 'Điều động, chuyển đến, chuyển đi',
    ratings: 'Xếp loại các năm trước; mức do chi bộ khác thông báo năm nay',
  } satisfies Record<keyof ServiceInput, string>,
  line: {
    kind: 'Lý do',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    date: 'Ngày',
    side: 'Về mặt',
    form: 'Hình thức',
    document: 'Văn bản (số, ngày)',
    counts: 'Khi xếp loại năm đó',
    comment: 'Văn bản nhận xét của nơi chuyển đi (nếu có)',
    fromPlace: 'Nơi chuyển đi',
    toPlace: 'Nơi chuyển đến',
    year: 'Năm',
    level: 'Mức xếp loại, ghi như khi đó',
  },
  kinds: { sick: 'Ốm đau', maternity: 'Thai sản', study: 'Đi học', unpaid: 'Nghỉ không lương', other: 'Lý do khác' },
  counts: {
    usual: 'Là căn cứ xếp loại',
    before: 'Hành vi đã tính ở một năm trước',
    selfMended: 'Tự phát hiện, đã khắc phục xong hậu quả',
  },
  sides: { party: 'Đảng', administration: 'Chính quyền', union: 'Đoàn thể', civil: 'Công chức, viên chức' },
  add: (list: string) => `Thêm dòng: ${list}`,
  nth: (list: string, at: number) => `${list}, dòng ${at + 1}`,
  incomplete: 'Có dòng chưa ghi đủ hoặc ngày chưa đúng.',
}
