import { CONFERENCE_ROWS } from './conference-documents.ts'
import { COPY_ROWS } from './copy-documents.ts'
import { DOCKET_ROWS } from './docket-documents.ts'
import { REGISTRY_ROWS } from './registry-documents.ts'
import type { PolicyRow } from './row.ts'

/**
 * Every document that clients may touch. Collections with no row are all-deny (collections.ts says which there are).
 * A read grants the whole document, so a row is a document kind, never a field; `oneOwnSection` and
 * `equalsDraft` are the field groups of the two writes clients make.
 */
export const DOCUMENT_ROWS: readonly PolicyRow[] = [
  {
    resource: 'campaigns/{campaignId}',
    does: ['get', 'list'],
    who: 'active',
    when: [],
    why: 'Ai cũng biết kế hoạch, thời hạn và bước nào đã khóa.',
  },
  {
    resource: 'jobs/{jobId}',
    does: ['get', 'list'],
    who: 'self',
    when: [],
    why: 'Theo dõi việc lớn mình đã cho thực hiện, như mở một đợt: xong bao nhiêu phần.',
  },
  ...REGISTRY_ROWS,
  {
    resource: 'papers/{paperId}',
    does: ['get', 'list'],
    who: 'writer',
    when: [],
    why: 'Biết bản mình viết đến hạn nào, đã được tiếp nhận chưa.',
  },
  {
    resource: 'papers/{paperId}',
    does: ['get', 'list'],
    who: 'returner',
    when: [],
    why: 'Người đứng đầu biết bản nào chưa gửi để gợi ý kiểm điểm; phần đầu không có nội dung tự kiểm điểm.',
  },
  {
    resource: 'papers/{paperId}',
    does: ['get', 'list'],
    who: 'audience',
    when: ['accepted'],
    why: 'Biết bản nào đã gửi để đọc trước hội nghị.',
  },
  {
    resource: 'papers/{paperId}',
    does: ['get', 'list'],
    who: 'organiser',
    when: [],
    why: 'Theo dõi, đôn đốc tiến độ.',
  },
  {
    resource: 'papers/{paperId}/drafts/current',
    does: ['get'],
    who: 'writer',
    when: [],
    why: 'Bản đang viết là của riêng người viết; người đứng đầu và bộ phận tổ chức không đọc.',
  },
  {
    resource: 'papers/{paperId}/drafts/current',
    does: ['update'],
    who: 'writer',
    when: ['notSealed', 'campaignOpen', 'selfReviewOpen', 'sameRevision', 'notWaiting', 'oneOwnSection'],
    why: 'Lưu từng mục khi đang viết; không ghi đè phần người khác vừa sửa.',
  },
  {
    resource: 'papers/{paperId}/revisions/{number}',
    does: ['get'],
    who: 'writer',
    when: [],
    why: 'Đọc lại những gì mình đã gửi, mọi lần gửi.',
  },
  {
    resource: 'papers/{paperId}/revisions/{number}',
    does: ['get'],
    who: 'audience',
    when: ['accepted'],
    why: 'Đọc bản đã gửi để chuẩn bị hội nghị.',
  },
  {
    resource: 'papers/{paperId}/revisions/{number}',
    does: ['get'],
    who: 'organiser',
    when: ['accepted'],
    why: 'Tổng hợp, thẩm định trên bản đã gửi.',
  },
  {
    resource: 'papers/{paperId}/revisions/{number}',
    does: ['create'],
    who: 'responsible',
    when: ['notSealed', 'campaignOpen', 'selfReviewOpen', 'sameRevision', 'equalsDraft'],
    why: 'Gửi bản kiểm điểm; bản đã gửi không sửa, không xóa.',
  },
  {
    resource: 'papers/{paperId}/facts/{number}',
    does: ['get'],
    who: 'writer',
    when: [],
    why: 'Bản in lại nêu đúng chức vụ, đơn vị, chi bộ, người ký như lúc gửi.',
  },
  ...(['audience', 'organiser'] as const).map((who) => ({
    resource: 'papers/{paperId}/facts/{number}',
    does: ['get'] as const,
    who,
    when: ['accepted'] as const,
    why: 'Ai đọc được bản đã gửi thì thấy đúng những gì bản in nêu lúc gửi.',
  })),
  {
    resource: 'papers/{paperId}/personal/{number}',
    does: ['get'],
    who: 'self',
    when: [],
    why: 'Ngày sinh chỉ in trên bản của chính mình.',
  },
  {
    resource: 'papers/{paperId}/returns/{number}',
    does: ['get'],
    who: 'writer',
    when: [],
    why: 'Đọc nội dung được đề nghị bổ sung.',
  },
  {
    resource: 'papers/{paperId}/returns/{number}',
    does: ['get'],
    who: 'returner',
    when: [],
    why: 'Xem lại điều mình đã đề nghị.',
  },
  {
    resource: 'papers/{paperId}/returns/{number}',
    does: ['get'],
    who: 'organiser',
    when: [],
    why: 'Nắm lý do bản kiểm điểm phải làm lại.',
  },
  ...(['writer', 'returner', 'organiser'] as const).map((who) => ({
    resource: 'papers/{paperId}/suggestions/{number}',
    does: ['get'] as const,
    who,
    when: [],
    why: 'Đọc gợi ý kiểm điểm: người viết để giải trình, người đứng đầu và bộ phận tổ chức để theo dõi.',
  })),
  {
    resource: 'papers/{paperId}/suggestions/{number}',
    does: ['get'],
    who: 'audience',
    when: ['accepted'],
    why: 'Người dự hội nghị đối chiếu gợi ý với phần giải trình.',
  },
  {
    resource: 'reviews/{reviewId}',
    does: ['get', 'list'],
    who: 'reader',
    when: [],
    why: 'Biết hồ sơ đang ở bước nào; phần đầu hồ sơ không ghi mức xếp loại.',
  },
  {
    resource: 'reviews/{reviewId}',
    does: ['get', 'list'],
    who: 'organiser',
    when: [],
    why: 'Theo dõi hồ sơ của diện được giao phụ trách.',
  },
  {
    resource: 'reviews/{reviewId}/events/{eventId}',
    does: ['get', 'list'],
    who: 'otherOrganiser',
    when: [],
    why: 'Nhật ký xử lý, trong đó có những bước chưa công bố với người được đánh giá.',
  },
  ...CONFERENCE_ROWS,
  ...COPY_ROWS,
  ...DOCKET_ROWS,
  {
    resource: 'progress/{campaignId}/boards/{boardId}',
    does: ['get', 'list'],
    who: 'viewer',
    when: [],
    why: 'Theo dõi tiến độ của đơn vị mình; bảng không ghi mức xếp loại.',
  },
  {
    resource: 'progress/{campaignId}/boards/{boardId}',
    does: ['get', 'list'],
    who: 'organiser',
    when: [],
    why: 'Theo dõi tiến độ toàn diện quản lý.',
  },
  {
    resource: 'progress/{campaignId}/summaries/{track}',
    does: ['get'],
    who: 'organiser',
    when: [],
    why: 'Số liệu chung và việc đang chờ của hướng; không ghi gì hơn bảng tiến độ.',
  },
]
