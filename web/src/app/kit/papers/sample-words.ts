/** A paragraph with every mark that Vietnamese puts on a letter, long enough to run over lines. */
export const SAID =
  'Thực hiện nghiêm túc chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước; giữ gìn đoàn kết, phát huy dân chủ, ' +
  'tự phê bình và phê bình; hoàn thành các chỉ tiêu, nhiệm vụ được giao đúng tiến độ, bảo đảm chất lượng. Ỷ lại, nể nang đã được khắc phục.'

/** Places of district unions, and their chairs in the same order. */
export const UNIONS = ['Tam Đường', 'Tân Uyên', 'Than Uyên', 'Phong Thổ', 'Sìn Hồ', 'Nậm Nhùn', 'Mường Tè']
export const CHAIRS = [
  'Hoàng Văn Sơn',
  'Hà Thị Tươi',
  'Lường Thị Hoa',
  'Tẩn Văn Kinh',
  'Mùa A Vảng',
  'Đao Văn Phúc',
  'Lỳ Lòng Xè',
]
