/** Why a file is not read. */
export type FileFault =
  | 'tooLarge'
  | 'oldExcel'
  | 'otherFile'
  | 'macros'
  | 'locked'
  | 'tooManyEntries'
  | 'unpacksTooLarge'
  | 'entities'
  | 'broken'
  | 'notUtf8'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'empty'

/** `where`: the part of the file or the sheet, as its author knows it; empty for the whole of it. */
export class UnreadableFile extends Error {
  readonly fault: FileFault
  readonly where: string
  constructor(fault: FileFault, where = '') {
    super(`${fault} ${where}`)
    this.fault = fault
    this.where = where
  }
}

/** Of the file itself, packed. */
export const FILE_MAX = 10_000_000
/** What it may unpack to, all of it. */
export const UNPACKED_MAX = 20_000_000
export const ENTRIES_MAX = 200
/** Rows of one sheet, with its titles; the registry of a whole province has fewer people. */
export const ROWS_MAX = 20_000
export const COLUMNS_MAX = 300

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`

/** What happened and what to do; nothing has been changed by a file that is not read. */
export const FAULT_WORDS: Record<FileFault, string> = {
  tooLarge: `Tệp lớn hơn ${megabytes(FILE_MAX)} nên không đọc. Xin bỏ hình ảnh, trang không cần rồi chọn lại.`,
  oldExcel:
    'Đây là tệp Excel bản cũ (.xls) hoặc có mật khẩu nên không đọc được. Xin mở bằng Excel, bỏ mật khẩu, chọn Lưu thành (Save As) loại “Excel Workbook (.xlsx)” rồi chọn lại.',
  otherFile: 'Đây không phải bảng tính Excel (.xlsx) hay tệp .csv. Xin mở bằng Excel và lưu thành .xlsx rồi chọn lại.',
  macros:
    'Tệp có macro nên không đọc, để an toàn. Xin lưu thành loại “Excel Workbook (.xlsx)” không macro rồi chọn lại.',
  locked: 'Tệp có mật khẩu nên không đọc được. Xin bỏ mật khẩu rồi chọn lại.',
  tooManyEntries: `Tệp chứa hơn ${ENTRIES_MAX} phần nên không đọc, để an toàn. Xin chép riêng bảng danh sách sang tệp mới.`,
  unpacksTooLarge: `Tệp nén nở ra quá ${megabytes(UNPACKED_MAX)} nên không đọc, để an toàn. Xin chép riêng bảng danh sách sang tệp mới.`,
  entities: 'Tệp có nội dung mà bảng tính thông thường không có nên không đọc, để an toàn. Xin chép bảng sang tệp mới.',
  broken: 'Tệp hỏng hoặc chưa lưu xong nên không đọc được. Xin mở lại bằng Excel, lưu lại rồi chọn lại.',
  notUtf8: 'Tệp .csv không ở bảng mã UTF-8. Xin lưu lại loại “CSV UTF-8”, hoặc lưu thành .xlsx.',
  tooManyRows: `Có trang dài hơn ${ROWS_MAX.toLocaleString('vi')} dòng (kể cả dòng trống có định dạng) nên không đọc. Xin xóa các dòng thừa, hoặc chia thành nhiều tệp.`,
  tooManyColumns: `Có trang rộng hơn ${COLUMNS_MAX} cột (kể cả cột trống có định dạng) nên không đọc. Xin xóa các cột thừa rồi chọn lại.`,
  empty: 'Tệp không có dòng nào. Xin kiểm tra rồi chọn lại.',
}
export const faultAt = (where: string) => (where === '' ? '' : `Ở: ${where}.`)
