import type { Pools } from './person-texts.ts'

/** Pools of sentences for the reports of collectives (form 01), as person-texts.ts. */
export const unitTexts: Pools = {
  principles: [
    [
      '{unit} thực hiện nghiêm nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách; quy chế làm việc được rà soát, bổ sung kịp thời.',
      'Tập thể {unit} đoàn kết, thống nhất; các nội dung quan trọng đều được bàn bạc, quyết định theo quy chế làm việc.',
    ],
    [
      'Trong năm đã họp {10-14} phiên định kỳ, {2-5} phiên chuyên đề; nội dung được chuẩn bị và gửi trước cho các thành viên.',
      'Chế độ hội họp, thông tin, báo cáo được duy trì; 100% kết luận có phân công theo dõi thực hiện.',
    ],
  ],
  targets: [
    [
      'Năm {year} {unit} hoàn thành {13-15}/16 chỉ tiêu, trong đó {6-9} chỉ tiêu vượt kế hoạch.',
      'Các chỉ tiêu được giao năm {year} cơ bản hoàn thành; {8-11} nhiệm vụ trọng tâm có sản phẩm cụ thể, đúng tiến độ.',
    ],
    [
      'Đã kết nạp mới {90-520} đoàn viên; chăm lo, thăm hỏi {200-860} lượt đoàn viên, người lao động khó khăn với số tiền trên {150-620} triệu đồng.',
      'Tổ chức {5-12} lớp tập huấn, {3-6} cuộc kiểm tra; hướng dẫn cơ sở ký mới, sửa đổi {4-11} thỏa ước lao động tập thể.',
    ],
  ],
  partyBuilding: [
    [
      'Lãnh đạo thực hiện nghiêm các nghị quyết về xây dựng, chỉnh đốn Đảng; 100% cán bộ, công chức ký cam kết tu dưỡng, rèn luyện, phấn đấu.',
      'Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với nhiệm vụ thường xuyên, có {3-7} gương điển hình được biểu dương.',
    ],
    [
      'Công tác kiểm tra, giám sát thực hiện theo chương trình; không có vụ việc tham nhũng, tiêu cực, lãng phí; {4-15} kiến nghị của đoàn viên được giải quyết dứt điểm.',
      'Công khai, minh bạch tài chính, tài sản; tiếp nhận và trả lời {5-18} đơn, ý kiến phản ánh đúng thời hạn.',
    ],
  ],
  leadershipDuty: [
    [
      'Tập thể phân công rõ trách nhiệm từng thành viên, gắn với địa bàn, lĩnh vực; người đứng đầu chịu trách nhiệm chung trước cấp trên.',
      'Tập thể lãnh đạo bám sát nhiệm vụ chính trị của tỉnh, chủ động phối hợp với chính quyền đồng cấp và doanh nghiệp.',
    ],
    [
      'Các nhiệm vụ mới, phát sinh đều được bàn và giao cụ thể, có kiểm tra kết quả.',
      'Không có thành viên bị kỷ luật trong năm.',
    ],
  ],
  shortcomings: [
    [
      'Công tác phát triển đoàn viên ở doanh nghiệp ngoài nhà nước còn chậm; {2-4} doanh nghiệp đủ điều kiện chưa thành lập được công đoàn cơ sở.',
      'Việc đôn đốc cơ sở báo cáo có lúc chưa kịp thời; chất lượng một số báo cáo chưa cao.',
      'Hoạt động tuyên truyền trên mạng xã hội chưa thường xuyên; kiểm tra chuyên đề còn ít.',
    ],
  ],
  causes: [
    [
      'Khách quan: địa bàn rộng, doanh nghiệp nhỏ, lao động biến động. Chủ quan: việc theo dõi, đôn đốc của tập thể có lúc chưa sâu sát.',
      'Khách quan: cán bộ công đoàn cơ sở kiêm nhiệm, hay thay đổi. Chủ quan: phân công nhiệm vụ có nội dung chưa thật hợp lý.',
    ],
  ],
  remedied: [
    [
      'Hạn chế nêu tại kỳ kiểm điểm năm {last} về quy chế làm việc đã khắc phục xong trong quý II; hạn chế về phát triển đoàn viên đang tiếp tục khắc phục.',
      'Đã khắc phục 02/03 nội dung được chỉ ra năm {last}; nội dung còn lại hoàn thành trong năm {next}.',
    ],
  ],
  accountability: [
    [
      'Tập thể {unit} chịu trách nhiệm chung về các hạn chế nêu trên; người đứng đầu nhận trách nhiệm trong chỉ đạo, các đồng chí phụ trách lĩnh vực nhận trách nhiệm theo phân công.',
      'Trách nhiệm trước hết thuộc về tập thể trong lãnh đạo, kiểm tra; từng thành viên đã liên hệ, làm rõ trách nhiệm trong bản kiểm điểm cá nhân.',
    ],
  ],
  direction: [
    [
      'Ban hành kế hoạch khắc phục sau kiểm điểm, giao từng thành viên phụ trách, kiểm tra hằng quý.',
      'Tập trung vận động thành lập công đoàn cơ sở ở {2-4} doanh nghiệp trong 06 tháng đầu năm {next}.',
    ],
    [
      'Đổi mới chế độ báo cáo, dùng chung biểu mẫu điện tử từ quý I năm {next}.',
      'Tăng số cuộc kiểm tra chuyên đề, ít nhất {3-5} cuộc trong năm {next}.',
    ],
  ],
}
