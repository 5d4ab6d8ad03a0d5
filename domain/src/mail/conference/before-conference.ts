import type { GateKind } from '../../model/gate.ts'
import { list, paragraph } from '../message.ts'
import type { Content } from '../render-message.ts'
import type { ConferenceMailDataOf } from './conference-data.ts'
import { dayWithYear, onItsDay, owedBlocks, pageOf, whenAndWhere } from './wording.ts'

const calledOpening = (data: ConferenceMailDataOf['called']): string => {
  if (data.again) return `Lịch ${onItsDay(data)} có thay đổi. Lịch hiện nay:`
  return data.attends ? `Kính mời đồng chí dự ${onItsDay(data)}.` : `Đã lập lịch ${onItsDay(data)}.`
}

const calledSubject = (data: ConferenceMailDataOf['called']): string => {
  if (data.again) return `Thay đổi lịch ${onItsDay(data)}`
  return data.attends ? `Mời dự ${onItsDay(data)}` : `Lịch ${onItsDay(data)}`
}

export const called = (data: ConferenceMailDataOf['called']): Content => ({
  subject: calledSubject(data),
  blocks: [
    paragraph(calledOpening(data)),
    whenAndWhere(data),
    ...owedBlocks(data.ownPapers, data),
    paragraph(
      `Tài liệu của hội nghị được gửi đến người dự chậm nhất hết ${dayWithYear(data.papersBy)}; khi có tài liệu, người dự nhận được thư báo.`,
    ),
  ],
  link: { label: 'Xem nội dung hội nghị', path: pageOf(data, 'overview') },
})

export const cancelled = (data: ConferenceMailDataOf['cancelled']): Content => ({
  subject: `Không tổ chức ${onItsDay(data)}`,
  blocks: [
    paragraph(`Lịch sau đây đã hủy, đồng chí không phải dự ${onItsDay(data)}:`),
    whenAndWhere(data),
    paragraph('Bản kiểm điểm đã gửi được giữ nguyên. Khi có lịch mới, đồng chí nhận được thư mời.'),
  ],
  link: { label: 'Xem hội nghị', path: pageOf(data, 'overview') },
})

export const handout = (data: ConferenceMailDataOf['handout']): Content => ({
  subject: `Tài liệu ${onItsDay(data)}`,
  blocks: [
    paragraph(`Tài liệu ${onItsDay(data)} đã có để đồng chí đọc trên hệ thống.`),
    whenAndWhere(data),
    paragraph(
      'Đề nghị đồng chí xác nhận đã nhận tài liệu và đọc trước hội nghị. Bản kiểm điểm được tiếp nhận sau thư này hiện ngay ở trang tài liệu.',
    ),
  ],
  link: { label: 'Đọc tài liệu', path: pageOf(data, 'handout') },
})

const GATE_SENTENCES: Record<GateKind, string> = {
  collectiveBeforePeople: 'Tập thể đã kiểm điểm xong; đến lượt kiểm điểm cá nhân.',
  unitBeforeHead: 'Cơ quan đã kiểm điểm xong; đến lượt kiểm điểm người đứng đầu.',
  agencyBeforeCell: 'Các Ban, Văn phòng đã kiểm điểm xong; đến lượt kiểm điểm tại Chi bộ.',
  decisionBeforeOwnConference: 'Đảng đoàn đã quyết định xong mức xếp loại; đến lượt hội nghị của Đảng đoàn.',
}

export const gateOpened = (data: ConferenceMailDataOf['gateOpened']): Content => ({
  subject: 'Đã đến lượt kiểm điểm theo thứ tự quy định',
  blocks: [
    paragraph('Việc phải xong trước theo thứ tự quy định nay đã xong:'),
    list(data.gates.map((gate) => GATE_SENTENCES[gate])),
    paragraph(
      data.own
        ? `Đề nghị đồng chí tổ chức ${onItsDay(data)} theo lịch.`
        : 'Đề nghị đồng chí tổ chức hội nghị của đơn vị theo kế hoạch.',
    ),
  ],
  link: data.own
    ? { label: 'Xem nội dung hội nghị', path: pageOf(data, 'overview') }
    : { label: 'Xem các hội nghị', path: '/hoi-nghi' },
})
