import { KEY_LETTERS, type TypedKey } from '@kiemdiem/domain/conference/ballot/key/letters'

const FAULTS = {
  length: ({ letters }: Extract<TypedKey, { fault: 'length' }>) =>
    letters === 0
      ? 'Xin nhập mã mở phiếu.'
      : `Mã mở phiếu có ${KEY_LETTERS} ký tự; đồng chí đã nhập ${letters}. Xin xem lại từng nhóm bốn ký tự.`,
  letter: ({ letter }: Extract<TypedKey, { fault: 'letter' }>) =>
    `Mã mở phiếu không có ký tự ${letter}. Xin xem lại nhóm có ký tự đó.`,
}

/** Words of the key of an electronic ballot. */
export const keyWords = {
  title: 'Mã mở phiếu',
  round: (number: number) => `Lần bỏ phiếu thứ ${number}`,
  beforeOpening:
    'Khi mở, máy này tạo ra mã mở phiếu và giữ lại; máy chủ không lưu mã, chỉ nhận mã khi kết thúc để kiểm phiếu. Chỉ mã đó mở được phiếu, nên mở xong xin chép hoặc in mã ngay. Mất mã thì lần bỏ phiếu này phải hủy, không ai mở được phiếu.',
  here: 'Mã mở phiếu ở trên máy này',
  hereText:
    'Kết thúc bỏ phiếu trên máy này thì không phải nhập mã. Xin chép hoặc in mã để phòng khi máy hỏng, hoặc để kết thúc trên máy khác; đăng xuất thì mã bị xóa khỏi máy.',
  elsewhere: 'Mã mở phiếu không ở trên máy này',
  elsewhereText:
    'Mã ở trên máy đã mở hòm phiếu. Xin kết thúc bỏ phiếu trên máy đó, hoặc kết thúc ở đây bằng cách nhập mã đã chép.',
  show: 'Xem, in mã mở phiếu',
  print: 'In mã mở phiếu',
  back: 'Về trang kiểm phiếu',
  notHere: 'Máy này không giữ mã mở phiếu nào của hội nghị này, hoặc lần bỏ phiếu đã kết thúc.',
  care: [
    'Mã này mở được phiếu của lần bỏ phiếu nêu trên. Người chép giữ kín, không chụp ảnh, không gửi cho ai.',
    'Dùng khi kết thúc bỏ phiếu trên máy khác với máy đã mở hòm phiếu. Gõ chữ hoa hay chữ thường, có dấu gạch hay không đều được; không có các chữ I, L, O, U.',
    'Mất mã thì không ai mở được phiếu: lần bỏ phiếu phải hủy.',
    'Kiểm phiếu xong thì hủy bản này.',
  ],
  label: 'Mã mở phiếu',
  hint: `${KEY_LETTERS} ký tự, chia nhóm bốn ký tự, trên bản đã chép hoặc in từ máy đã mở hòm phiếu.`,
  fault: (typed: TypedKey): string => {
    if (typed.ok || typed.fault === 'mistyped')
      return 'Mã không khớp với lần bỏ phiếu này: có ký tự gõ nhầm, hoặc đây là mã của lần khác. Phiếu vẫn ở trong hòm; xin xem lại từng nhóm bốn ký tự.'
    return typed.fault === 'length' ? FAULTS.length(typed) : FAULTS.letter(typed)
  },
  noCipher:
    'Trình duyệt này không tạo được mã mở phiếu: trang phải mở bằng địa chỉ https, trên trình duyệt còn được cập nhật. Xin mở hòm phiếu trên máy khác, hoặc dùng phiếu giấy.',
  notKept:
    'Trình duyệt này không cho giữ mã mở phiếu (bộ nhớ đầy, hoặc đang ở chế độ ẩn danh) nên chưa mở hòm phiếu. Xin mở trên máy khác.',
  void: {
    act: 'Hủy lần bỏ phiếu',
    acting: 'Đang hủy…',
    title: 'Hủy lần bỏ phiếu này',
    text: 'Dùng khi mất mã mở phiếu hoặc mở nhầm. Mọi phiếu trong hòm bị hủy, không mở, không kiểm phiếu nào; không lấy lại được. Lần bỏ phiếu này và lý do hủy được ghi vào biên bản; muốn bỏ phiếu lại thì chủ trì và thư ký cùng quyết định.',
    reason: 'Lý do hủy',
  },
}
