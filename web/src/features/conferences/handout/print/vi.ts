/** Words of the letter that covers a draft report. */
export const draftLetterWords = {
  letter: (number: number | null) => (number === null ? 'Dự thảo công văn mới' : `Công văn lần ${number}`),
  draft:
    'Đây là dự thảo công văn gửi kèm dự thảo báo cáo kiểm điểm. Khi phát hành, công văn giữ đúng nội dung, người ký lúc đó và có trong sổ văn bản để văn thư vào số, ngày.',
  issue: 'Phát hành công văn',
  issuing: 'Đang phát hành…',
  onPaper: (place: string) => `Công văn này đã gửi bằng bản giấy, lưu tại ${place}.`,
} as const
