/** Words of a document that several people save: how its saving stands, and two versions of it side by side. */
export const rowSavingWords = {
  unkept: 'Chưa lưu được và trình duyệt không giữ được bản tạm; xin đừng đóng trang này',
  tooLong: 'Nội dung quá dài nên chưa lưu; xin viết ngắn lại.',
  clashTitle: (name: string) => `${name} vừa ghi khác với nội dung đồng chí đang viết`,
  clashText: 'Chưa có gì bị ghi đè. Xin xem hai bản rồi chọn; những phần khác đã được ghép lại.',
  otherWindow: 'Một cửa sổ khác của đồng chí',
  mine: 'Bản của đồng chí',
  theirs: (name: string) => `Bản của ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  keepMine: 'Giữ bản của tôi',
  takeTheirs: 'Lấy bản kia',
  joinBoth: 'Ghép cả hai',
  leftover: (at: string) => `Có nội dung chưa lưu, viết lúc ${at} trên máy này`,
  discard: 'Bỏ nội dung này',
  empty: '(trống)',
}
