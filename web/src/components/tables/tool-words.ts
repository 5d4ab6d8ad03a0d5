export const toolWords = { lay: 'Chỉnh cột của bảng', fill: 'Điền biểu mẫu của cấp trên' } as const
