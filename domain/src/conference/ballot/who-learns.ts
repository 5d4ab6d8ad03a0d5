/** What one kind of reader can learn of an electronic ballot, whatever he tries with what he has. */
interface Reader {
  who: string
  learns: string
}

/**
 * The promise of the electronic ballot, in the words that the booth shows and the policy prints. Each sentence is either
 * tested (decisions/0037 says by what) or says itself that nothing protects against it.
 */
export const WHO_LEARNS: readonly Reader[] = [
  {
    who: 'Người dự hội nghị',
    learns:
      'Không biết ai đã bỏ phiếu, không biết ai bỏ phiếu như thế nào. Khi đã đủ số phiếu tối thiểu thì biết trong hòm có bao nhiêu phiếu.',
  },
  {
    who: 'Chủ trì, thư ký, đầu mối',
    learns:
      'Như người dự. Mã mở phiếu ở trên máy đã mở hòm phiếu, nhưng không đồng chí nào trong số này lấy được phiếu trong hòm ra; kiểm phiếu xong chỉ có số phiếu của từng mức.',
  },
  {
    who: 'Quản trị tài khoản',
    learns: 'Không xem được hội nghị, hòm phiếu, phiếu. Không biết ai đã bỏ phiếu, không biết ai bỏ phiếu như thế nào.',
  },
  {
    who: 'Người vận hành máy chủ, có bản sao dữ liệu trong khi bỏ phiếu hoặc sau đó',
    learns:
      'Biết ai đã bỏ phiếu, lúc nào; không biết bỏ phiếu như thế nào, vì mã mở phiếu không nằm trong dữ liệu. Nếu có thêm mã mở phiếu (do người giữ máy hoặc giữ bản chép đưa), hoặc sửa chương trình, sửa dữ liệu trong khi bỏ phiếu, thì biết cả hai: hệ thống không ngăn được điều này.',
  },
]

/** What no ballot hides, on paper neither. */
export const NOT_HIDDEN = 'Nếu tất cả cùng chọn một mức thì ai cũng biết mỗi người đã chọn gì; bỏ phiếu giấy cũng vậy.'
