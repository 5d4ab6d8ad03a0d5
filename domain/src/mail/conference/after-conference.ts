import { TRACK_NAMES } from '../../model/terms.ts'
import { viDeadline } from '../../vi.ts'
import { paragraph } from '../message.ts'
import type { Content } from '../render-message.ts'
import type { ConferenceMailDataOf } from './conference-data.ts'
import { onItsDay, pageOf } from './wording.ts'

const ROLE_NAMES = { chair: 'chủ trì', secretary: 'thư ký' } as const

export const toConfirm = (data: ConferenceMailDataOf['toConfirm']): Content => {
  const other = data.as === 'chair' ? 'secretary' : 'chair'
  return {
    subject: `Mời đồng chí xác nhận biên bản ${onItsDay(data)}`,
    blocks: [
      paragraph(
        `Đồng chí ${data.conference[other].name} (${ROLE_NAMES[other]}) đã xác nhận biên bản ${onItsDay(data)}.`,
      ),
      paragraph(
        `Đề nghị đồng chí đọc lại và xác nhận với vai trò ${ROLE_NAMES[data.as]}. Biên bản có giá trị khi cả chủ trì và thư ký đã xác nhận; nếu cần sửa, đồng chí mở lại biên bản để sửa.`,
      ),
    ],
    link: { label: 'Đọc và xác nhận biên bản', path: pageOf(data, 'minutes') },
  }
}

export const minutesConfirmed = (data: ConferenceMailDataOf['minutesConfirmed']): Content => {
  const confirmed = data.enteredBy
    ? `Biên bản ${onItsDay(data)} đã được đồng chí ${data.enteredBy} nhập từ bản giấy có chữ ký của chủ trì và thư ký.`
    : `Biên bản ${onItsDay(data)} đã được chủ trì và thư ký xác nhận.`
  const written = data.ownPapers.some((paper) => paper.accepted)
  return {
    subject: `Biên bản ${onItsDay(data)}`,
    blocks: [
      paragraph(data.again ? `${confirmed} Bản này thay bản đã xác nhận trước đó.` : confirmed),
      ...(written
        ? [
            paragraph(
              'Đồng chí có thể hoàn thiện bản kiểm điểm đã gửi theo ý kiến hội nghị; việc này không làm thay đổi bước của hồ sơ.',
            ),
          ]
        : []),
    ],
    link: { label: 'Đọc biên bản', path: pageOf(data, 'minutes') },
  }
}

export const toPropose = (data: ConferenceMailDataOf['toPropose']): Content => ({
  subject: `Mời đồng chí gửi hồ sơ đề nghị xếp loại của ${data.conference.unitName}`,
  blocks: [
    paragraph(`Biên bản ${onItsDay(data)} đã được xác nhận.`),
    paragraph('Đề nghị đồng chí kiểm tra danh sách và gửi hồ sơ đề nghị xếp loại của đơn vị.'),
    ...(data.dueAt ? [paragraph(`Thời hạn theo kế hoạch: ${viDeadline(data.dueAt, data.calendar)}.`)] : []),
  ],
  link: { label: 'Gửi hồ sơ đề nghị xếp loại', path: pageOf(data, 'proposal') },
})

export const proposed = (data: ConferenceMailDataOf['proposed']): Content => {
  const { unitName, track } = data.conference
  const count = `${String(data.items).padStart(2, '0')} trường hợp`
  return {
    subject: `${unitName} đã gửi hồ sơ đề nghị xếp loại`,
    blocks: [
      paragraph(`${unitName} đã gửi hồ sơ đề nghị xếp loại theo ${onItsDay(data)}: ${count} (${TRACK_NAMES[track]}).`),
      ...(data.enteredBy ? [paragraph(`Hồ sơ do đồng chí ${data.enteredBy} nhập từ văn bản đã ký của đơn vị.`)] : []),
    ],
    link: { label: 'Xem hồ sơ đề nghị', path: pageOf(data, 'proposal') },
  }
}
