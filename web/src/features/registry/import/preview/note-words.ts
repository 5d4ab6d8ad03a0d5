import type { RowReason } from '@kiemdiem/domain/registry/import/row'

const quoted = (text: string) => `“${text}”`
const meant = (text: string) => (text === '' ? '' : ` Có phải ${quoted(text)}?`)

/** Why a row is as it is, and what to do; `text` is what the cell says or what may be meant. */
export const NOTE_WORDS: Record<RowReason, (text: string) => string> = {
  badDate: (text) => `${quoted(text)} không phải ngày đủ ngày/tháng/năm. Xin ghi như 02/01/1980.`,
  badYesNo: (text) => `Không rõ ${quoted(text)} là có hay không. Xin ghi “x” hoặc để trống.`,
  badClass: (text) =>
    `${quoted(text)} không phải Cán bộ, Công chức hay Người lao động. Xin ghi một trong ba đối tượng đó.`,
  badKind: (text) => `Không rõ loại đơn vị ${quoted(text)}. Xin ghi như trong tệp mẫu.`,
  badEmail: (text) => `${quoted(text)} không phải một địa chỉ thư điện tử.`,
  badNumber: (text) => `${quoted(text)} không phải số thứ tự.`,
  tooLong: (text) => `Nội dung quá dài: ${quoted(text)}…`,
  nameMissing: () => 'Thiếu tên.',
  classMissing: () => 'Người mới cần có đối tượng: Cán bộ, Công chức hoặc Người lao động.',
  unitMissing: () => 'Người mới cần có đơn vị.',
  unitUnknown: (text) =>
    `Không có đơn vị này trong danh sách hay trong tệp.${meant(text) || ' Xin ghi đúng tên, hoặc thêm đơn vị trước.'}`,
  unitAmbiguous: (text) => `Có nhiều đơn vị tên ${quoted(text)}. Xin ghi tên đầy đủ.`,
  kindMissing: () => 'Đơn vị mới cần có loại đơn vị.',
  headMissing: () => 'Đơn vị mới cần có người đứng đầu.',
  personUnknown: (text) => `Không có người này trong danh sách hay trong tệp.${meant(text)}`,
  personAmbiguous: (text) => `Có nhiều người tên ${quoted(text)}. Xin ghi mã cán bộ thay cho tên.`,
  insideItself: () => 'Đơn vị trực thuộc chính nó, có thể qua đơn vị khác.',
  duplicate: (text) => `Trùng người hoặc trùng mã với ${text}. Xin giữ một dòng.`,
  codeOfAnother: (text) => `Mã này là của ${quoted(text)}, khác cả tên và ngày sinh.`,
  personLeft: (text) => `${text} không còn công tác. Xin mở lại ở trang của người đó trước.`,
  campaignOpen: () =>
    'Đợt kiểm điểm đang mở nên thay đổi này phải làm ở trang của từng người, từng đơn vị để xem trước ảnh hưởng.',
  whoIsMeant: () => 'Trong danh sách có người trùng tên, chưa rõ có phải cùng một người không.',
  emailInUse: () =>
    'Người này đang dùng tài khoản, nên thư điện tử phải sửa ở trang của người đó; chủ tài khoản sẽ được báo. Muốn nhập các ô khác, xin để trống ô thư điện tử.',
  mailboxShared: (text) => `Hộp thư này ${text} người cùng dùng; thư gửi cho ai cũng đến đó.`,
  titleMissing: (text) => `Chức vụ để trống nên ghi ${quoted(text)}.`,
  birthYearOnly: (text) =>
    `Chỉ có năm sinh ${text} nên ngày sinh không thay đổi; người mới sẽ chưa có ngày sinh. Nếu biết, xin ghi đủ như 02/01/1980.`,
  unitFromAbove: (text) => `Đơn vị để trống nên lấy theo dòng trên: ${quoted(text)}.`,
}
