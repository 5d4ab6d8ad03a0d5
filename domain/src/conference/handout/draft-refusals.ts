import type { RefusalRow } from '../../refusals/refusal.ts'

/** What may be refused where draft reports are sent and answered: only those screens need the sentences. */
export const DRAFT_REFUSALS = {
  draftNotAsked: {
    status: 'failed-precondition',
    sentence:
      'Kế hoạch không yêu cầu gửi dự thảo báo cáo của tập thể này lên cấp trên nên chưa ghi nhận. Chưa có gì thay đổi.',
  },
  draftNotSent: {
    status: 'failed-precondition',
    sentence:
      'Chưa ghi nhận việc gửi dự thảo báo cáo nên chưa ghi góp ý được. Xin phát hành hoặc ghi công văn gửi dự thảo trước.',
  },
  draftIncomplete: {
    status: 'invalid-argument',
    sentence:
      'Xin ghi số và ngày công văn (không sau hôm nay); công văn giấy đã gửi thì ghi người nhận, nơi lưu; góp ý thì ghi nội dung hoặc nơi lưu bản giấy. Chưa ghi nhận gì.',
  },
  draftsEnough: {
    status: 'failed-precondition',
    sentence:
      'Hội nghị này đã ghi đủ 20 công văn về dự thảo báo cáo nên chưa ghi thêm. Những công văn đã ghi vẫn giữ nguyên; nếu vẫn cần, xin báo bộ phận tổ chức ghi.',
  },
} as const satisfies Record<string, RefusalRow>
