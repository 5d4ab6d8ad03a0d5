import { viCount } from '@kiemdiem/domain/vi-count'

/** Words where a dossier is downloaded. */
export const downloadWords = {
  act: 'Tải toàn bộ hồ sơ (.zip)',
  hint: 'Gồm văn bản dạng Word (bản kiểm điểm, phiếu đánh giá, biên bản, thẩm định, quyết định, thông báo, báo cáo), bản ký, mục lục, dữ liệu và bảng kê để kiểm tra về sau. Tệp có nội dung bản kiểm điểm, mức xếp loại; xin giữ như hồ sơ giấy.',
  beginning: 'Đang chuẩn bị…',
  loading: (done: number, of: number) => `Đang lấy dữ liệu, phần ${Math.min(done + 1, of)}/${of}…`,
  copies: 'Đang lấy bản ký…',
  making: (done: number, of: number) => `Đang lập văn bản ${done + 1}/${of}…`,
  whole: 'Hồ sơ nguyên vẹn, đã tải về.',
  /** How many documents' signed copies, and papers as Word files, others keep; null: none. */
  made: (copies: number, papers: number): string | null => {
    if (copies === 0 && papers === 0) return null
    const kept = [
      ...(copies > 0 ? [`Bản ký của ${viCount(copies)} văn bản`] : []),
      ...(papers > 0 ? [`${copies > 0 ? 'bản' : 'Bản'} Word đầy đủ của ${viCount(papers)} văn bản`] : []),
    ].join(', ')
    return `Hồ sơ đã tải về. ${kept} do người khác giữ, hoặc lập trước khi hệ thống lưu đủ, nên không có trong tệp. Cột “Có trong tệp này” của danh-sach-giay-to.csv nêu từng văn bản; xin lấy từ người giữ.`
  },
}
