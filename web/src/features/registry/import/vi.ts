import { PERSON_COLUMNS, UNIT_COLUMNS } from '@kiemdiem/domain/registry/import/table/columns'
import { viCount } from '@kiemdiem/domain/vi-count'

const counted = (people: number, units: number) =>
  [...(people > 0 ? [`${viCount(people)} người`] : []), ...(units > 0 ? [`${viCount(units)} đơn vị`] : [])].join(', ')

/** "thêm 02 người, cập nhật 03 dòng" */
const whatCame = (people: number, units: number, changed: number): string => {
  const added = counted(people, units)
  return [
    ...(added === '' ? [] : [`thêm ${added}`]),
    ...(changed > 0 ? [`cập nhật ${viCount(changed)} dòng`] : []),
  ].join(', ')
}

export const importWords = {
  title: 'Nhập danh sách từ tệp',
  intro:
    'Nhập đơn vị, cán bộ từ bảng tính Excel (.xlsx) hoặc tệp .csv có sẵn. Đồng chí được xem trước từng dòng sẽ thêm gì, đổi gì; chưa bấm nhập thì chưa có gì thay đổi.',
  choose: 'Chọn tệp',
  chooseHint:
    'Bảng có một dòng tiêu đề; cột nào cũng được, thứ tự nào cũng được. Ô để trống không xóa thông tin đã có.',
  template: 'Tải tệp mẫu',
  templateName: 'mau-danh-sach.xlsx',
  export: 'Xuất danh sách hiện có',
  exporting: (done: number, all: number) => `Đang đọc ${done}/${all}…`,
  exportName: (day: string) => `danh-sach-${day.split('-').reverse().join('-')}.xlsx`,
  exportFailed: 'Chưa xuất được vì mất kết nối. Chưa có gì thay đổi; xin thử lại.',
  reading: 'Đang đọc tệp…',
  noTable: 'Trong tệp không có bảng nào có cột họ tên hoặc tên đơn vị. Xin xem lại dòng tiêu đề, hoặc dùng tệp mẫu.',
  sheet: (name: string) => (name === '' ? 'Bảng trong tệp' : `Trang “${name}”`),
  kind: { people: 'Danh sách cán bộ', units: 'Danh sách đơn vị' },
  skippedSheets: (names: readonly string[]) => `Không có bảng nhận ra được ở: ${names.join(', ')}.`,
  columnsHint: 'Cột đã được nhận theo tiêu đề. Xin sửa ở cột nào nhận chưa đúng; cột “không dùng” sẽ được bỏ qua.',
  columnOf: (letter: string, heading: string) => (heading === '' ? `Cột ${letter}` : `Cột ${letter}: ${heading}`),
  example: (values: readonly string[]) => (values.length === 0 ? 'Không có giá trị' : `Ví dụ: ${values.join(' · ')}`),
  unused: 'không dùng',
  nameColumnMissing: 'Chưa có cột họ và tên (tên đơn vị) nên chưa đọc được bảng này.',
  preview: 'Xem trước kết quả',
  previewing: 'Đang đối chiếu với danh sách…',
  again: 'Cập nhật kết quả theo trả lời',
  results: 'Kết quả xem trước',
  outcome: {
    new: 'Thêm mới',
    changed: 'Thay đổi',
    unchanged: 'Không đổi',
    cannot: 'Không nhập được',
    asks: 'Cần trả lời',
    skipped: 'Bỏ qua',
  },
  filter: 'Chỉ xem',
  all: 'Tất cả',
  caption: 'Từng dòng của tệp và kết quả',
  head: { place: 'Dòng', name: 'Tên', outcome: 'Kết quả', detail: 'Nội dung' },
  row: (sheet: string, row: number) => (sheet === '' ? `Dòng ${row}` : `${sheet}, dòng ${row}`),
  change: (label: string, from: string, to: string) => `${label}: ${from || '(trống)'} → ${to || '(trống)'}`,
  answer: 'Dòng này là ai?',
  whichUnit: (name: string) => `Có phải đơn vị “${name}”?`,
  isUnit: (name: string) => `Đúng, là ${name}`,
  unanswered: 'chưa trả lời',
  isNew: 'Người khác, thêm vào danh sách',
  skip: 'Bỏ qua dòng này',
  nothing: 'Danh sách đã đúng như trong tệp nên không có gì để nhập.',
  noRows: 'Tệp chưa có dòng nào để nhập. Xin ghi danh sách dưới dòng tiêu đề rồi chọn lại.',
  yes: 'có',
  asksLeft: (count: number) => `Còn ${viCount(count)} dòng cần trả lời trước khi nhập.`,
  store: (people: number, units: number, changed: number) => {
    const added = counted(people, units)
    const updated = changed > 0 ? `cập nhật ${viCount(changed)} dòng` : ''
    return added === '' ? `Nhập: ${updated}` : `Nhập ${[added, updated].filter((part) => part !== '').join(', ')}`
  },
  storeTitle: 'Nhập vào danh sách',
  storeConsequence: (cannot: number) =>
    `Danh sách cán bộ, đơn vị thay đổi như kết quả đã xem${cannot > 0 ? `; ${viCount(cannot)} dòng không nhập được và bỏ qua sẽ không vào danh sách` : ''}. Người mới có tên đăng nhập nhưng chưa có mã truy cập. Có thể hoàn tác lần nhập này khi người, đơn vị vừa nhập chưa được dùng vào việc gì.`,
  storing: (done: number, parts: number) => (parts > 1 ? `Đang nhập phần ${done + 1}/${parts}…` : 'Đang nhập…'),
  stored: 'Đã nhập xong',
  storedText: (people: number, units: number, changed: number) => `Đã ${whatCame(people, units, changed)}.`,
  stopped: (done: number, parts: number) =>
    `Đã nhập ${done}/${parts} phần của tệp rồi dừng. Xin bấm nhập lại để nhập tiếp, hoặc hoàn tác.`,
  another: 'Nhập tệp khác',
  last: (at: string, people: number, units: number, changed: number) =>
    `Lần nhập gần nhất lúc ${at}: ${whatCame(people, units, changed)}.`,
  lastRunning: 'Lần nhập này còn dở dang. Xin chọn lại đúng tệp đó để nhập tiếp, hoặc hoàn tác.',
  undo: 'Hoàn tác lần nhập này',
  undoTitle: 'Hoàn tác lần nhập gần nhất',
  undoConsequence:
    'Người, đơn vị đã thêm bị bỏ khỏi danh sách cùng tài khoản chưa dùng; những gì đã cập nhật trở lại như trước khi nhập. Không làm được nếu người, đơn vị đó đã được dùng vào việc gì.',
  undoing: 'Đang hoàn tác…',
  undone: 'Đã hoàn tác lần nhập.',
}

/** How columns are called, for people to choose. */
export const COLUMN_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  [...UNIT_COLUMNS, ...PERSON_COLUMNS].map(({ field, label }) => [field, label]),
)
