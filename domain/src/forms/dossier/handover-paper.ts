import type { Handover } from '../../dossier/acts.ts'
import type { DossierAnswer } from '../../dossier/commands/read-dossier.ts'
import { viPlaceDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { supplement } from '../appraisal/submission.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { DOTS, type PrintedPaper, type Signature } from '../layout/layout.ts'
import { onDay } from '../letters/enclosed-with.ts'

type Party = Handover['giver']

const whoOf = ({ name, post }: Party): string => [`Đồng chí ${name}`, post].filter((text) => text !== '').join(', ')

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
    name: nth > 1 ? `Biên bản bàn giao bổ sung ${viCount(nth - 1)}` : 'Biên bản bàn giao hồ sơ',
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
        { text: `(${track.name})${supplement(nth)}`, italic: true },
      ]),
      { kind: 'text', text: `Hôm nay, ${onDay(style, on)}, tại ${place}, chúng tôi gồm:` },
      { kind: 'field', label: 'Bên giao', value: whoOf(giver) },
      { kind: 'field', label: 'Bên nhận', value: whoOf(receiver) },
      { kind: 'text', text: 'Thống nhất lập biên bản giao nhận với những nội dung như sau:' },
      {
        kind: 'text',
        text: `Số hồ sơ đã lưu: ${viCount(counts.archived)}. Số tài liệu còn thiếu, bổ sung sau (lý do, người chịu trách nhiệm, thời hạn ghi tại mục lục): ${viCount(counts.passed)}. Số hồ sơ chờ kết quả của cấp trên: ${viCount(counts.awaited)}. Mục lục hồ sơ kèm theo biên bản này.`,
      },
      {
        kind: 'text',
        text: `Mã kiểm tra của hồ sơ điện tử (lập từ ${viCount(chain.events)} lượt ghi nhận): ${rootInGroups(chain.root)}. Mã này dùng để đối chiếu thứ tự, đủ các lượt ghi nhận trong hồ sơ tải về; nội dung từng tệp đối chiếu theo bảng kê trong hồ sơ.`,
      },
      { kind: 'text', text: 'Biên bản lập thành 02 bản, mỗi bên giữ 01 bản./.' },
      { kind: 'signatures', left: signed('ĐẠI DIỆN BÊN GIAO', giver), right: signed('ĐẠI DIỆN BÊN NHẬN', receiver) },
    ],
  }
}
