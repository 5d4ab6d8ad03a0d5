import type { PolicyRow } from './row.ts'

const resource = 'docket/{entryId}'

/** The book of papers: whole units of it for their văn thư, who reads no paper; one entry for whoever reads that paper. */
export const DOCKET_ROWS: readonly PolicyRow[] = [
  {
    resource,
    does: ['get', 'list'],
    who: 'docketer',
    when: [],
    why: 'Vào số, ngày văn bản: chỉ thấy loại, trích yếu, ngày, người ký; không xem được nội dung.',
  },
  {
    resource,
    does: ['get'],
    who: 'actAudience',
    when: [],
    why: 'Bản in của văn bản mình được đọc ghi đúng số, ngày đã vào sổ.',
  },
  {
    resource,
    does: ['get'],
    who: 'scopeHolder',
    when: [],
    why: 'Bản in của văn bản còn kín ghi đúng số, ngày; ai thuộc nhóm thì không xem được.',
  },
  {
    resource,
    does: ['get'],
    who: 'organiser',
    when: ['ofConference'],
    why: 'Bản in của biên bản, hồ sơ đề nghị, giấy mời, công văn gợi ý ghi đúng số, ngày đã vào sổ.',
  },
  ...(['reportReader', 'organiser'] as const).map((who) => ({
    resource,
    does: ['get'] as const,
    who,
    when: ['ofReport'] as const,
    why: 'Ai đọc được báo cáo kiểm điểm tập thể thì thấy đúng số, ngày trên bản in.',
  })),
]
