import type { RefusalRow } from '../refusals/refusal.ts'

/** What may be refused where dossiers are filled, put away and handed over: only its own screen needs the sentences. */
export const DOSSIER_REFUSALS = {
  keptWhereMissing: {
    status: 'invalid-argument',
    sentence: 'Chưa ghi nơi lưu bản giấy nên chưa ghi nhận gì. Xin ghi nơi lưu rồi ghi lại.',
  },
  passingIncomplete: {
    status: 'invalid-argument',
    sentence:
      'Chưa có lý do hoặc người chịu trách nhiệm bổ sung nên chưa ghi bổ sung sau tài liệu nào. Những gì đã nhập vẫn còn trên màn hình.',
  },
  passingDateUnfit: {
    status: 'invalid-argument',
    sentence:
      'Thời hạn bổ sung phải từ hôm nay trở đi nên chưa ghi bổ sung sau tài liệu nào. Những gì đã nhập vẫn còn trên màn hình; xin xem lại ngày.',
  },
  filingUnfit: {
    status: 'failed-precondition',
    sentence:
      'Có tài liệu đã thay đổi, hồ sơ đã lưu, hoặc không ghi như vậy được nên chưa ghi tài liệu nào. Xin tải lại danh mục rồi ghi lại; kiến nghị chờ trả lời thì phải trả lời, không ghi bổ sung sau.',
  },
  archiveItemsUnfit: {
    status: 'failed-precondition',
    sentence:
      'Có hồ sơ chưa thông báo kết quả, đã lưu, hoặc không thuộc nhóm được giao nên chưa lưu hồ sơ nào. Xin tải lại danh mục.',
  },
  dossierWanting: {
    status: 'failed-precondition',
    sentence:
      'Có hồ sơ còn thiếu tài liệu hoặc chữ ký nên chưa lưu hồ sơ nào. Xin bổ sung, hoặc ghi bổ sung sau từng tài liệu, có lý do; danh mục nêu rõ tài liệu nào.',
  },
  handoverIncomplete: {
    status: 'invalid-argument',
    sentence:
      'Chưa đủ tên người giao, người nhận, nơi bàn giao nên chưa bàn giao. Những gì đã nhập vẫn còn trên màn hình.',
  },
  handoverDateUnfit: {
    status: 'invalid-argument',
    sentence: 'Ngày bàn giao không được sau hôm nay nên chưa bàn giao. Những gì đã nhập vẫn còn trên màn hình.',
  },
  trackUnfinished: {
    status: 'failed-precondition',
    sentence:
      'Còn hồ sơ chưa lưu, kiến nghị chưa trả lời, hoặc tài liệu chung còn thiếu nên chưa bàn giao. Danh mục nêu rõ; kết quả của cấp trên chưa có thì ghi “chờ kết quả của cấp trên”.',
  },
  campaignNotOver: {
    status: 'failed-precondition',
    sentence: 'Đợt kiểm điểm này chưa kết thúc nên không cần mở lại. Xin tải lại trang.',
  },
  anotherCampaignOpen: {
    status: 'failed-precondition',
    sentence:
      'Đang có đợt kiểm điểm khác được mở nên chưa mở lại đợt này. Văn bản đến sau xin lưu cùng hồ sơ giấy, ghi vào mục lục.',
  },
  relationsMissing: {
    status: 'failed-precondition',
    sentence:
      'Chưa mở lại được: danh sách không còn đơn vị hoặc cán bộ có hồ sơ trong đợt này, hoặc có đồng chí đang thuộc hai cơ quan, đơn vị được lấy ý kiến. Hồ sơ đã lưu vẫn xem được. Xin bổ sung, sửa danh sách đơn vị, cán bộ rồi mở lại.',
  },
  leadersUnknown: {
    status: 'failed-precondition',
    sentence:
      'Chưa mở lại được: người đứng đầu một đơn vị có thẩm quyền quyết định đã thay đổi sau khi kết thúc đợt, mà hồ sơ của đợt không ghi ai đứng đầu khi đó. Hồ sơ đã lưu vẫn xem được. Xin ghi lại người đứng đầu khi đó vào danh sách đơn vị, mở lại đợt, rồi ghi người đứng đầu hiện nay.',
  },
  relationsTooMany: {
    status: 'failed-precondition',
    sentence:
      'Từ khi kết thúc đợt, người phụ trách và người liên quan thay đổi ở quá nhiều hồ sơ nên không mở lại được trong một lần. Hồ sơ đã lưu vẫn xem được. Xin báo người quản trị phần mềm.',
  },
} as const satisfies Record<string, RefusalRow>
