import type { ConferenceMail } from '../../model/mail.ts'
import { type Content, type RenderedMail, renderMessage } from '../render-message.ts'
import { minutesConfirmed, proposed, toConfirm, toPropose } from './after-conference.ts'
import { called, cancelled, gateOpened, handout } from './before-conference.ts'
import type { ConferenceMailDataOf } from './conference-data.ts'

const CONTENT: { [T in ConferenceMail]: (data: ConferenceMailDataOf[T]) => Content } = {
  called,
  cancelled,
  handout,
  toConfirm,
  minutesConfirmed,
  toPropose,
  proposed,
  gateOpened,
}

/** For the clerk of somebody without e-mail: what kind of message waits. */
const CLERK_TOPIC: Record<ConferenceMail, string> = {
  called: 'giấy mời hội nghị kiểm điểm',
  cancelled: 'việc hủy lịch một hội nghị kiểm điểm',
  handout: 'tài liệu của hội nghị kiểm điểm',
  toConfirm: 'một biên bản hội nghị cần xác nhận',
  minutesConfirmed: 'biên bản hội nghị kiểm điểm đã xác nhận',
  toPropose: 'hồ sơ đề nghị xếp loại cần gửi',
  proposed: 'hồ sơ đề nghị xếp loại của một đơn vị',
  gateOpened: 'việc đã đến lượt kiểm điểm theo thứ tự quy định',
}

/** A mail about a conference. Pure: what it says depends on its data alone. */
export const renderConferenceMail = <T extends ConferenceMail>(
  template: T,
  data: ConferenceMailDataOf[T],
): RenderedMail => renderMessage(data, { topic: CLERK_TOPIC[template], content: () => CONTENT[template](data) })
