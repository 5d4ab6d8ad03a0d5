import type { Handover } from '../../dossier/acts.ts'
import type { DossierAnswer } from '../../dossier/commands/read-dossier.ts'
import { viDate, viPlaceDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { DOTS, type PrintedPaper, type Signature } from '../layout/layout.ts'

type Party = Handover['giver']

const whoOf = ({ name, post }: Party): string => [`đồng chí ${name}`, post].filter((text) => text !== '').join(', ')

/** In groups of eight: somebody may have to compare it by eye. */
export const rootInGroups = (root: string): string => root.match(/.{1,8}/g)?.join(' ') ?? ''

const signed = (title: string, { name }: Party): Signature => ({
  lines: [
    { text: title, bold: true },
    { text: '(Ký, ghi rõ họ tên)', italic: true },
  ],
  name,
})

/** "Biên bản bàn giao hồ sơ": who gives what to whom, and the code against which the events of the dossier are checked ever after. */
export const handoverPaper = (
  { giver, receiver, on, place, nth, counts, chain }: Handover,
  { campaign, track }: Pick<DossierAnswer, 'campaign' | 'track'>,
): PrintedPaper => {
  const { style, superior, organiser } = track
  return {
    name: nth > 1 ? `Biên bản bàn giao bổ sung ${nth - 1}` : 'Biên bản bàn giao hồ sơ',
    style,
    blocks: [
      headOf(style, {
        issuer: { name: organiser || DOTS, superior },
        ...{ number: 'BB', placeDate: viPlaceDate(campaign.place, on) },
      }),
      titleOf(style, 'BIÊN BẢN', [
        {
          text: `Bàn giao hồ sơ kiểm điểm, đánh giá, xếp loại chất lượng năm ${campaign.year}`,
          bold: true,
        },
        { text: nth > 1 ? `(${track.name}; bổ sung lần ${nth - 1})` : `(${track.name})`, italic: true },
      ]),
      { kind: 'text', text: `Ngày ${viDate(on)}, tại ${place}, chúng tôi gồm:` },
      { kind: 'field', label: 'Bên giao', value: whoOf(giver) },
      { kind: 'field', label: 'Bên nhận', value: whoOf(receiver) },
      { kind: 'text', text: 'Cùng bàn giao hồ sơ với nội dung như sau:' },
      {
        kind: 'text',
        text: `Số hồ sơ đã lưu: ${viCount(counts.archived)}. Số giấy tờ còn thiếu được cho qua, có lý do, người và thời hạn bổ sung trong mục lục: ${viCount(counts.passed)}. Số hồ sơ chờ kết quả của cấp trên: ${viCount(counts.awaited)}. Mục lục hồ sơ kèm theo biên bản này.`,
      },
      {
        kind: 'text',
        text: `Mã kiểm tra của hồ sơ, tính trên ${viCount(chain.events)} lần ghi của ${viCount(chain.lengths.length)} hồ sơ, bản kiểm điểm: ${rootInGroups(chain.root)}. Hồ sơ tải về được đối chiếu với mã này: mọi lần ghi bị sửa, bị bớt, đổi thứ tự đều được nêu ra. Mã không tính trên nội dung văn bản; nội dung từng tệp đối chiếu theo bảng kê trong hồ sơ.`,
      },
      { kind: 'text', text: 'Biên bản lập thành 02 bản, mỗi bên giữ 01 bản./.' },
      { kind: 'signatures', left: signed('BÊN NHẬN', receiver), right: signed('BÊN GIAO', giver) },
    ],
  }
}
