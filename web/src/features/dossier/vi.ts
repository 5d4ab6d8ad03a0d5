import { viCount } from '@kiemdiem/domain/vi-count'

/** Words where dossiers are filled, put away and handed over. Plain text. */
export const dossierWords = {
  title: 'Hồ sơ, lưu trữ',
  failed: 'Chưa đọc được danh mục hồ sơ',
  none: 'Chưa có hồ sơ nào trong danh mục của đồng chí',
  noneText: 'Hồ sơ của các nhóm mà đồng chí được giao, không có mình trong đó, sẽ hiện ở đây.',
  track: 'Diện quản lý',
  intro:
    'Mỗi hồ sơ cần đủ tài liệu theo quy định, có bản ký trên hệ thống hoặc bản giấy có chữ ký. Danh mục chỉ nêu tên tài liệu, không nêu mức xếp loại.',
  over: (title: string) => `${title}: đã kết thúc, hồ sơ chỉ còn đọc.`,
  others: (n: number) =>
    `${viCount(n)} hồ sơ thuộc nhóm có đồng chí do người khác giữ; sẽ có trong danh mục này sau khi lưu.`,
  states: {
    archived: 'Đã lưu',
    ready: 'Đủ tài liệu, chờ lưu',
    holes: 'Còn thiếu',
    awaited: 'Chờ kết quả của cấp trên',
    early: 'Chưa đến bước lưu',
  },
  sums: (n: number, state: string) => `${state}: ${viCount(n)}`,
  refresh: 'Xem lại danh mục',
  view: 'Xem',
  views: { holes: 'Tài liệu còn thiếu', subjects: 'Từng hồ sơ', print: 'Mục lục, biên bản, tải về' },

  holesTitle: 'Tài liệu còn thiếu',
  noHoles: 'Không còn tài liệu nào thiếu',
  noHolesText: 'Hồ sơ đã thông báo kết quả có thể lưu ở phần “Từng hồ sơ”.',
  shared: (n: number) => `dùng chung cho ${viCount(n)} hồ sơ`,
  common: 'Tài liệu chung của diện',
  choose: 'Chọn tất cả',
  chosen: (n: number) => `Đã chọn ${viCount(n)} tài liệu`,
  more: (n: number) => `Mỗi lần ghi tối đa 400 tài liệu; còn ${viCount(n)} tài liệu sẽ ghi lần sau.`,
  upload: 'Gửi bản ký',
  noneChosen: 'Xin chọn tài liệu trước.',

  keep: 'Ghi đã nhận bản giấy có chữ ký',
  keepConsequence:
    'Ghi là đã nhận bản giấy có chữ ký của các tài liệu đã chọn. Ghi nhầm thì hủy được, cho đến khi lưu hồ sơ.',
  where: 'Nơi lưu',
  whereHint: 'Ví dụ: Tủ 3, ngăn 2, phòng lưu trữ',
  whereMissing: 'Xin ghi nơi lưu.',
  pass: 'Ghi bổ sung sau',
  passConsequence:
    'Hồ sơ được lưu dù còn thiếu các tài liệu đã chọn. Lý do, người chịu trách nhiệm bổ sung, thời hạn (chậm nhất hết ngày) in trong mục lục hồ sơ.',
  reason: 'Lý do',
  reasonMissing: 'Xin ghi lý do.',
  responsible: 'Người chịu trách nhiệm bổ sung',
  responsibleMissing: 'Xin ghi người chịu trách nhiệm.',
  until: 'Thời hạn bổ sung (chậm nhất hết ngày)',
  untilMissing: 'Xin ghi thời hạn.',
  await: 'Chờ kết quả của cấp trên',
  awaitConsequence:
    'Ghi là kết quả do cấp trên quyết định, chưa có. Hồ sơ được bàn giao trước; khi có kết quả thì mở lại để bổ sung.',
  undo: 'Hủy nội dung đã ghi',
  undoText:
    'Những gì đã ghi về tài liệu này không còn tính; tài liệu trở lại như trước khi ghi. Việc ghi và việc hủy đều được giữ lại.',
  saving: 'Đang ghi…',
  saved: (n: number) => `Đã ghi ${viCount(n)} tài liệu.`,

  archive: (n: number) => `Lưu ${viCount(n)} hồ sơ`,
  archiveTitle: 'Lưu hồ sơ',
  archiveConsequence:
    'Các hồ sơ này đã đủ tài liệu, hoặc tài liệu còn thiếu đã ghi bổ sung sau. Sau khi lưu, danh mục tài liệu không ghi thêm được.',
  archiving: 'Đang lưu…',
  archived: (n: number) => `Đã lưu ${viCount(n)} hồ sơ.`,
  wanting: 'Còn thiếu',

  handOver: 'Bàn giao hồ sơ',
  handOverHint:
    'Khi mọi hồ sơ của diện đã lưu, hoặc chờ kết quả của cấp trên. Bàn giao diện cuối cùng thì đợt kiểm điểm kết thúc, chỉ còn đọc.',
  handOverConsequence:
    'Ghi biên bản bàn giao với mã kiểm tra của hồ sơ. Nếu là diện cuối cùng, đợt kiểm điểm kết thúc: không ai ghi thêm được, trừ khi mở lại để bổ sung.',
  giver: 'Người giao',
  giverPost: 'Chức vụ người giao',
  receiver: 'Người nhận',
  receiverPost: 'Chức vụ người nhận',
  place: 'Nơi bàn giao',
  on: 'Ngày bàn giao',
  nameMissing: 'Xin ghi họ và tên.',
  placeMissing: 'Xin ghi nơi bàn giao.',
  dateMissing: 'Xin ghi ngày.',
  handingOver: 'Đang ghi…',
  handedOver: (closed: boolean) =>
    closed ? 'Đã ghi biên bản bàn giao. Đợt kiểm điểm đã kết thúc, hồ sơ chỉ còn đọc.' : 'Đã ghi biên bản bàn giao.',
  unfinished: 'Chưa bàn giao được vì',
  othersOpen: (n: string) => `${n} hồ sơ do người khác giữ chưa lưu`,

  reopen: {
    act: 'Mở lại để bổ sung hồ sơ',
    acting: 'Đang mở…',
    title: 'Mở lại đợt kiểm điểm',
    text: 'Dùng khi có kết quả của cấp trên, kiến nghị đến sau. Việc bổ sung đi theo các bước như thường, rồi lưu và bàn giao bổ sung; đợt kiểm điểm kết thúc lại sau đó. Người đứng đầu, đầu mối và bộ phận tổ chức là những người hiện nay theo danh sách đơn vị, cán bộ; người đã thôi nhiệm vụ không còn xem, xử lý được hồ sơ của đơn vị.',
    reason: 'Lý do mở lại',
  },
  reopened: 'Đã mở lại đợt kiểm điểm.',
  print: 'In',
}
