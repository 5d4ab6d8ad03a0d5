import type { LevelCriteria } from './level-criteria.ts'

const DISCIPLINE = 'Không có tổ chức trực thuộc hoặc thành viên bị kỷ luật'
const UNLESS_MENDED = 'trừ trường hợp tự phát hiện và đã khắc phục xong hậu quả'
const ALL_OUTSTANDING =
  'Các tiêu chí về kết quả thực hiện nhiệm vụ đều đạt cấp độ “Xuất sắc” bằng sản phẩm cụ thể; các tiêu chí còn lại đạt “Tốt” trở lên.'

/**
 * What each level asks for, in the words of QĐ 124-QĐ/TW, Điều 12, and NĐ 90/2020/NĐ-CP, Điều 4–11, shortened
 * (docs/domain.md §1.3, §1.4). For reading beside a choice; what is computed is in the rule pack.
 */
export const criteria2023: readonly LevelCriteria[] = [
  {
    of: 'unit',
    title: 'Tập thể',
    levels: {
      outstanding: [
        'Có nhiều thành tích nổi bật, điển hình.',
        ALL_OUTSTANDING,
        `${DISCIPLINE}.`,
        'Số tập thể xếp mức này không quá 20% số tập thể cùng nhóm được xếp loại “Hoàn thành tốt nhiệm vụ”.',
      ],
      good: [
        'Các tiêu chí về kết quả thực hiện nhiệm vụ đạt “Tốt” trở lên bằng sản phẩm cụ thể; các tiêu chí còn lại đạt “Trung bình” trở lên.',
        `${DISCIPLINE}, ${UNLESS_MENDED}.`,
      ],
      completed: ['Các tiêu chí cơ bản đạt “Trung bình” trở lên.', `${DISCIPLINE}, ${UNLESS_MENDED}.`],
      notCompleted: [
        'Có tiêu chí ở cấp độ “Kém”, hoặc thuộc một trong các trường hợp sau:',
        'hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được giao và các chỉ tiêu chủ yếu không đạt, trừ trường hợp bất khả kháng;',
        `đơn vị trực thuộc có vụ việc tham nhũng, lãng phí, tiêu cực, vi phạm bị kỷ luật, ${UNLESS_MENDED};`,
        'trên 20% đơn vị trực thuộc bị kỷ luật;',
        'tập thể lãnh đạo bị kết luận mất đoàn kết, có thành viên suy thoái;',
        `tập thể lãnh đạo hoặc thành viên bị kỷ luật, ${UNLESS_MENDED}.`,
      ],
    },
  },
  {
    of: 'person',
    title: 'Cá nhân',
    levels: {
      outstanding: [
        'Có nhiều thành tích nổi bật, điển hình; thực hiện tốt các tiêu chí chung về chính trị tư tưởng, đạo đức, lối sống, tác phong, ý thức tổ chức kỷ luật.',
        ALL_OUTSTANDING,
        'Hoàn thành 100% nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả cao; ít nhất 50% nhiệm vụ vượt mức.',
        'Người lãnh đạo, quản lý, thêm: thực sự gương mẫu; đơn vị phụ trách hoàn thành tất cả chỉ tiêu, nhiệm vụ, ít nhất 50% vượt mức; 100% đơn vị trực thuộc hoàn thành nhiệm vụ trở lên, ít nhất 70% hoàn thành tốt hoặc xuất sắc.',
        'Số người xếp mức này không quá 20% số người cùng nhóm được xếp loại “Hoàn thành tốt nhiệm vụ”.',
      ],
      good: [
        'Đáp ứng các tiêu chí chung; kết quả thực hiện nhiệm vụ đạt “Tốt” trở lên bằng sản phẩm cụ thể; các tiêu chí còn lại đạt “Trung bình” trở lên.',
        'Hoàn thành 100% nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả.',
        'Người lãnh đạo, quản lý, thêm: đơn vị phụ trách hoàn thành tất cả chỉ tiêu, nhiệm vụ, ít nhất 80% đúng tiến độ, bảo đảm chất lượng; 100% đơn vị trực thuộc hoàn thành nhiệm vụ trở lên.',
      ],
      completed: [
        'Đáp ứng các tiêu chí chung; hoàn thành nhiệm vụ, không quá 20% tiêu chí chưa bảo đảm chất lượng, tiến độ hoặc hiệu quả thấp.',
        'Người lãnh đạo, quản lý, thêm: đơn vị phụ trách hoàn thành trên 70% chỉ tiêu, nhiệm vụ; ít nhất 70% đơn vị trực thuộc hoàn thành nhiệm vụ trở lên.',
      ],
      notCompleted: [
        'Có tiêu chí ở cấp độ “Kém”, hoặc thuộc một trong các trường hợp sau:',
        'bị cấp có thẩm quyền đánh giá, kết luận là suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa”; vi phạm những điều đảng viên không được làm, trách nhiệm nêu gương;',
        'trên 50% tiêu chí về kết quả thực hiện nhiệm vụ không bảo đảm tiến độ, chất lượng, hiệu quả;',
        `bị xử lý kỷ luật trong năm (xếp loại đảng viên: ${UNLESS_MENDED});`,
        'người lãnh đạo, quản lý: đơn vị phụ trách hoàn thành dưới 50% chỉ tiêu, nhiệm vụ, hoặc liên quan đến tham ô, tham nhũng, lãng phí và bị xử lý.',
      ],
    },
  },
]
