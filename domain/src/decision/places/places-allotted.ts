import { paragraph } from '../../mail/message.ts'
import type { MailRow } from '../../mail/templates/mail-row.ts'

/** To the heads who were allotted places. They were, so it is true for ever. How many stands where they decide. */
export const placesAllotted: MailRow<'campaign', never> = {
  about: 'campaign',
  needs: [],
  stillTrue: () => true,
  words: () => ({
    subject: 'Đã phân bổ số “Hoàn thành xuất sắc nhiệm vụ”',
    blocks: [
      paragraph(
        'Cấp có thẩm quyền đã phân bổ số người được xếp loại “Hoàn thành xuất sắc nhiệm vụ” cho cơ quan đồng chí. Những trường hợp đang chờ phân bổ số lượng, đồng chí có thể quyết định. Thư này không nêu số.',
      ),
    ],
    link: { label: 'Quyết định xếp loại', path: '/quyet-dinh' },
  }),
  clerk: 'số “Hoàn thành xuất sắc nhiệm vụ” đã được phân bổ',
}
