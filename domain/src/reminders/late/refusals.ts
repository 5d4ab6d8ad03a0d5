import type { RefusalRow } from '../../refusals/refusal.ts'

/** What may be refused where the late are reminded: only the board needs the sentences. */
export const REMINDER_REFUSALS = {
  nobodyLate: {
    status: 'failed-precondition',
    sentence:
      'Không có ai cần gửi thư đôn đốc: mọi người đã hoàn thành, hôm nay đã được nhắc, hoặc chưa có thư điện tử (xin gọi). Chưa gửi thư nào.',
  },
} as const satisfies Record<string, RefusalRow>
