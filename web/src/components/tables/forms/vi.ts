import type { FormFault, RowsFault } from '../../../lib/files/form/fault.ts'
import type { InsertedRows } from '../../../lib/files/form/insert/with-room.ts'

const count = (number: number) => String(number).padStart(2, '0')

export const formWords = {
  text: 'Chỉ chọn biểu mẫu trống, không có số liệu, không có dấu mật. Hệ thống lưu biểu mẫu và cột nào nhận nội dung nào; khi điền, số liệu được ghi trên máy của đồng chí, các ô khác giữ nguyên; biểu mẫu thiếu dòng thì hệ thống hỏi trước khi chèn.',
  none: 'Chưa có biểu mẫu nào cho bảng này. Xin thêm biểu mẫu cấp trên gửi về.',
  savedBy: (name: string, day: string) => `${name} lưu ngày ${day}`,
  fill: 'Điền và tải về',
  filling: 'Đang điền',
  filled: 'Đã điền theo số liệu đang hiện và tải về máy.',
  inserts: (name: string, lines: number, { had, count: put, below }: InsertedRows) =>
    `Biểu mẫu “${name}” có ${count(had)} dòng để điền, cần ${count(lines)} dòng. Sẽ chèn ${count(put)} dòng ngay dưới dòng ${below}, kẻ như dòng đó; phần bên dưới dời xuống, công thức cộng, đếm mọi dòng để điền thì gồm cả các dòng mới. Chỉ tệp tải về được chèn; biểu mẫu đã lưu giữ nguyên.`,
  insert: 'Chèn dòng, điền và tải về',
  leave: 'Không chèn',
  remove: 'Bỏ biểu mẫu',
  removing: 'Đang bỏ',
  removed: (name: string) => `Đã bỏ “${name}”.`,
  undo: 'Hoàn tác',
  add: 'Thêm biểu mẫu',
  choose: 'Chọn tệp biểu mẫu (.xlsx)',
  reading: 'Đang đọc',
  name: 'Tên biểu mẫu',
  nameHint: 'Lưu lại dưới tên đã có thì biểu mẫu mới thay biểu mẫu trước.',
  sheet: 'Trang tính',
  headRow: 'Dòng đề mục',
  headRowHint: 'Dòng mà mỗi cột có đề mục riêng.',
  row: (row: number, said: string) => (said === '' ? `Dòng ${row}` : `Dòng ${row}: ${said}`),
  firstRow: 'Điền từ dòng',
  columns: 'Cột nào của biểu mẫu nhận nội dung nào',
  column: (letter: string, heading: string) => (heading === '' ? `Cột ${letter}` : `Cột ${letter}: ${heading}`),
  unused: 'Không điền',
  save: 'Lưu biểu mẫu',
  saving: 'Đang lưu',
  saved: 'Đã lưu biểu mẫu.',
  back: 'Về danh sách biểu mẫu',
  close: 'Đóng',
  tooLarge: 'Biểu mẫu lớn hơn 200 kB nên không lưu. Xin bỏ hình ảnh, trang không cần rồi chọn lại.',
  allLocked: 'Mọi trang tính của tệp đang khóa nên chưa nhận. Xin mở khóa bằng Excel, lưu lại rồi chọn lại.',
  subjectMissing: (name: string) => `Cần chọn cột nhận “${name}”.`,
  nameMissing: 'Cần đặt tên biểu mẫu.',
  noHeadings: 'Chưa nhận ra dòng đề mục. Xin chọn dòng đề mục ở dưới.',
} as const

/** Why rows cannot be put in where they are wanting. */
const ROWS_FAULTS: Record<RowsFault, (where: string) => string> = {
  partCounted: (where) => `công thức hoặc vùng ở “${where}” chỉ gồm một phần các dòng để điền`,
  countedElsewhere: (where) => `“${where}” lấy số liệu từ các dòng phải dời xuống`,
  unclearFormula: (where) => `công thức ở “${where}” không dời theo dòng được`,
  lineFormula: (where) => `dòng “${where}”, dùng làm mẫu để chèn, có công thức`,
  comments: (where) => `trang tính “${where}” có ghi chú hoặc nút bấm gắn với ô`,
  table: (where) => `trang tính “${where}” có vùng định dạng thành bảng của Excel`,
  drawing: (where) => `trang tính “${where}” có hình hoặc biểu đồ ở phần phải dời xuống`,
  hiddenRow: (where) => `dòng “${where}”, dùng làm mẫu để chèn, đang ẩn`,
  otherPart: (where) =>
    `“${where}” có thành phần không dời theo dòng được (liên kết, danh sách chọn kiểu mới, bảng tổng hợp tự động của Excel…)`,
}

/** What stands in the way, where, and what to do; nothing was changed or lost. */
export const FORM_FAULTS: Record<
  FormFault,
  (where: string, lines: number, free: number, why: RowsFault | null) => string
> = {
  noSheet: (where) =>
    `Tệp không có trang tính${where === '' ? '' : ` “${where}”`} để điền. Xin kiểm tra tệp rồi chọn lại.`,
  sheetLocked: (where) =>
    `Trang tính “${where}” đang khóa (Protect Sheet) nên chưa điền. Xin mở khóa trong Excel, lưu lại rồi chọn lại tệp; biểu mẫu đã lưu vẫn còn.`,
  signed: () => 'Tệp có chữ ký số; điền vào sẽ làm mất giá trị chữ ký nên không nhận. Xin dùng bản chưa ký.',
  linked: (where) =>
    `Biểu mẫu có phần “${where}” nối ra ngoài tệp hoặc nhúng đối tượng khác nên không nhận, để số liệu không bị gửi đi. Xin mở bằng Excel, bỏ liên kết, đối tượng nhúng đó, lưu lại rồi chọn lại tệp.`,
  outsideFormula: (where) =>
    `Công thức ở “${where}” có thể lấy hoặc gửi dữ liệu ra ngoài tệp nên không nhận, để an toàn. Xin mở bằng Excel, xóa công thức đó, lưu lại rồi chọn lại tệp.`,
  merged: (where) =>
    `Các ô ${where} gộp với nhau ở phần điền số liệu nên chưa điền. Xin bỏ gộp ô trong Excel, lưu lại rồi chọn lại tệp; biểu mẫu đã lưu vẫn còn.`,
  formula: (where) =>
    `Ô ${where} có công thức, Excel tự tính nên không điền. Xin bỏ chọn cột này, hoặc chọn lại dòng bắt đầu điền.`,
  occupied: (where) =>
    `Ô ${where} đã có nội dung nên không ghi đè. Xin chọn lại dòng bắt đầu điền, hoặc xóa nội dung ô đó rồi chọn lại tệp; biểu mẫu đã lưu vẫn còn.`,
  rowsWanting: (where, lines, free, why) =>
    `Biểu mẫu chỉ có ${count(free)} dòng trống, cần ${count(lines)} dòng, và chưa tự chèn dòng được${why ? ` vì ${ROWS_FAULTS[why](where)}` : ''}. Xin mở biểu mẫu bằng Excel, chèn thêm ít nhất ${count(lines - free)} dòng trống rồi chọn lại tệp; biểu mẫu đã lưu vẫn còn.`,
  headingsMerged: (where) =>
    `Các ô ${where} ở dòng đề mục gộp nhiều cột nên không rõ cột nào nhận gì. Xin chọn dòng đề mục nằm dưới, nơi mỗi cột có đề mục riêng.`,
}
