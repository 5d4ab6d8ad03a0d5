import { viCount } from '@kiemdiem/domain/vi-count'

/** Words where a dossier is downloaded. */
export const downloadWords = {
  act: 'Tải toàn bộ hồ sơ (.zip)',
  hint: 'Gồm văn bản dạng Word, bản ký, mục lục, dữ liệu và bảng kê để kiểm tra về sau. Tệp có nội dung bản kiểm điểm; xin giữ như hồ sơ giấy.',
  beginning: 'Đang chuẩn bị…',
  loading: (done: number, of: number) => `Đang lấy dữ liệu, phần ${Math.min(done + 1, of)}/${of}…`,
  copies: 'Đang lấy bản ký…',
  making: (done: number, of: number) => `Đang lập văn bản ${done + 1}/${of}…`,
  whole: 'Hồ sơ nguyên vẹn, đã tải về.',
  unread: (n: number) =>
    `Hồ sơ đã tải về. Bản ký của ${viCount(n)} văn bản do người khác giữ nên không có trong tệp; xin lấy từ người giữ.`,
}
