/**
 * Pools of sentences for the papers of people, by section of forms 02A and 02B. Invented, in the manner of
 * office papers; one group is taken from each pool of a section.
 */
export type Pools = Record<string, readonly (readonly string[])[]>

export const personTexts: Pools = {
  politics: [
    [
      'Bản thân luôn kiên định chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh, chấp hành nghiêm chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước và nghị quyết của tổ chức công đoàn.',
      'Có lập trường tư tưởng vững vàng, tin tưởng vào sự lãnh đạo của Đảng; nghiêm túc thực hiện nguyên tắc tập trung dân chủ, tự phê bình và phê bình.',
      'Tôi chấp hành đầy đủ các nghị quyết, chỉ thị của cấp trên; đặt lợi ích chung lên trên lợi ích cá nhân trong mọi việc được giao.',
    ],
    [
      'Trong năm đã tham gia {3-6} đợt học tập, quán triệt nghị quyết, có sổ ghi chép và bản thu hoạch theo quy định.',
      'Đã học tập đầy đủ chuyên đề năm {year} về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, đăng ký {2-4} việc làm theo cụ thể.',
      'Thường xuyên theo dõi thông tin chính thống, tuyên truyền, vận động gia đình và đoàn viên chấp hành chủ trương, chính sách.',
    ],
  ],
  ethics: [
    [
      'Giữ gìn đạo đức, lối sống giản dị, trung thực, khiêm tốn; không tham nhũng, tiêu cực, lãng phí.',
      'Luôn có ý thức giữ gìn phẩm chất của người cán bộ công đoàn, gần gũi, lắng nghe đoàn viên, người lao động.',
      'Sống lành mạnh, hòa nhã với đồng nghiệp và nhân dân nơi cư trú; không vi phạm những điều cán bộ, đảng viên không được làm.',
    ],
    [
      'Gia đình chấp hành tốt quy định của địa phương, được công nhận gia đình văn hóa.',
      'Chấp hành nghiêm quy định về nêu gương, thực hành tiết kiệm trong sử dụng tài sản công.',
      'Tích cực tham gia ủng hộ {2-4} quỹ an sinh xã hội do cơ quan và địa phương phát động.',
    ],
  ],
  discipline: [
    [
      'Chấp hành sự phân công của tổ chức, nội quy, quy chế làm việc của {unit}; bảo đảm ngày công, giờ công.',
      'Nghiêm túc thực hiện quy chế làm việc, chế độ thông tin, báo cáo; không để chậm các văn bản có thời hạn.',
      'Thực hiện đúng sự điều động, phân công; tham gia đầy đủ sinh hoạt, hội họp của {unit}.',
    ],
    [
      'Kê khai tài sản, thu nhập trung thực, đúng thời hạn.',
      'Trong năm không vi phạm kỷ luật, không có đơn thư phản ánh.',
      'Quản lý, bảo mật hồ sơ, tài liệu đúng quy định.',
    ],
  ],
  workStyle: [
    [
      'Làm việc có kế hoạch, khoa học, chủ động báo cáo khi có khó khăn.',
      'Có trách nhiệm với công việc, phối hợp tốt với các đồng chí trong {unit} và cơ sở.',
      'Tác phong nhanh nhẹn, cầu thị, sẵn sàng nhận việc khó; ứng xử đúng mực, thực hiện tốt văn hóa công sở.',
    ],
    [
      'Tích cực ứng dụng công nghệ thông tin, xử lý văn bản trên phần mềm, giảm giấy tờ.',
      'Dành thời gian đi cơ sở {10-28} lượt trong năm để nắm tình hình thực tế.',
      'Tự học, cập nhật quy định mới phục vụ nhiệm vụ chuyên môn.',
    ],
  ],
  duties: [
    [
      'Năm {year} được phân công {duty}. Đã tham mưu, xây dựng {18-42} văn bản, hoàn thành {95-100}% nhiệm vụ được giao, bảo đảm tiến độ và chất lượng.',
      'Nhiệm vụ chính: {duty}. Theo chương trình công tác năm có {12-20} đầu việc, đã hoàn thành toàn bộ, trong đó {6-10} việc vượt tiến độ.',
      'Phụ trách {duty}. Kết quả: các nhiệm vụ thường xuyên hoàn thành đúng hạn; {4-9} nhiệm vụ đột xuất được giao đều hoàn thành, sản phẩm được sử dụng.',
    ],
    [
      'Đã phối hợp tổ chức {3-8} cuộc hội nghị, tập huấn với hơn {150-480} lượt đoàn viên tham gia.',
      'Tham gia {2-6} đoàn kiểm tra, hướng dẫn cơ sở, kiến nghị khắc phục {5-14} nội dung.',
      'Trực tiếp hướng dẫn {8-25} công đoàn cơ sở về nghiệp vụ; không có văn bản nào bị trả lại do sai thể thức.',
    ],
    [
      'Có {1-3} sáng kiến, giải pháp được áp dụng tại đơn vị.',
      'Chất lượng tham mưu được lãnh đạo ghi nhận, cơ sở đồng tình.',
      'Hồ sơ công việc được lập, lưu đầy đủ theo quy định.',
    ],
  ],
  service: [
    [
      'Tiếp đón đoàn viên, người lao động chu đáo, hướng dẫn rõ ràng, không để phải đi lại nhiều lần; trong năm tiếp và trả lời {20-60} lượt.',
      'Thái độ phục vụ đúng mực; các đề nghị của đoàn viên đều được trả lời trong thời hạn.',
    ],
  ],
  unitResults: [
    [
      '{unit} đã hoàn thành {12-15}/17 chỉ tiêu chủ yếu năm {year}, các chỉ tiêu còn lại đạt trên {85-95}%; chất lượng, tiến độ bảo đảm.',
      'Lĩnh vực được giao phụ trách hoàn thành toàn bộ nhiệm vụ trong chương trình công tác năm {year}, trong đó {52-66}% vượt kế hoạch.',
      'Kết quả chung của {unit}: phát triển mới {120-640} đoàn viên, thành lập {2-7} công đoàn cơ sở; thực hiện tốt chăm lo Tết cho {300-950} đoàn viên khó khăn.',
    ],
  ],
  leadership: [
    [
      'Cụ thể hóa nghị quyết, chương trình thành kế hoạch tháng, quý; phân công rõ người, rõ việc, rõ thời hạn; kiểm tra, đôn đốc thường xuyên.',
      'Chỉ đạo quyết liệt, bám sát cơ sở; kịp thời điều chỉnh biện pháp khi có phát sinh; không đùn đẩy trách nhiệm.',
      'Điều hành dân chủ, đúng quy chế, phát huy trách nhiệm của từng đồng chí; chú trọng bồi dưỡng cán bộ trẻ, cán bộ người dân tộc thiểu số.',
    ],
  ],
  unity: [
    [
      'Giữ gìn đoàn kết nội bộ; lắng nghe, tiếp thu ý kiến; {unit} không có đơn thư, khiếu nại.',
      'Tập hợp được cán bộ, công chức cùng thực hiện nhiệm vụ; công khai, minh bạch trong đánh giá, khen thưởng.',
      'Phối hợp tốt với cấp ủy, chính quyền và các đoàn thể; tạo được sự thống nhất trong tập thể.',
    ],
  ],
  responsibility: [
    [
      'Dám chịu trách nhiệm về lĩnh vực được phân công; chủ động đề xuất giải pháp đối với việc mới, việc khó.',
      'Mạnh dạn đổi mới cách làm, đưa hoạt động về cơ sở; không né tránh những vấn đề phức tạp về quan hệ lao động.',
    ],
    [
      'Trong năm đã trực tiếp chỉ đạo giải quyết {1-4} vụ việc phát sinh tại doanh nghiệp, không để xảy ra ngừng việc tập thể.',
      'Đã đề xuất {2-4} mô hình mới, bước đầu có hiệu quả ở {3-7} đơn vị.',
    ],
  ],
  exemplary: [
    [
      'Bản thân và gia đình gương mẫu chấp hành chủ trương của Đảng, pháp luật của Nhà nước; kê khai tài sản đầy đủ.',
      'Thực hiện nghiêm trách nhiệm nêu gương; không can thiệp, không để người thân lợi dụng chức vụ.',
    ],
    [
      'Thường xuyên giáo dục cán bộ phòng, chống tham nhũng, tiêu cực, lãng phí; được cán bộ, đảng viên tín nhiệm.',
      'Công khai tài chính, tài sản theo quy định; lấy phiếu tín nhiệm trong tập thể đạt kết quả tốt.',
    ],
  ],
  commitment: [
    [
      'Đã thực hiện 05/06 nội dung cam kết đầu năm, nội dung còn lại đang tiếp tục thực hiện.',
      'Các nội dung cam kết tu dưỡng, rèn luyện, phấn đấu năm {year} cơ bản hoàn thành, nhất là về kỷ luật công vụ và học tập nâng cao trình độ.',
      'Thực hiện đầy đủ bản cam kết năm {year}; tự rà soát hằng quý và báo cáo trong sinh hoạt đơn vị.',
    ],
  ],
  shortcomings: [
    [
      'Việc tham mưu một số văn bản còn chậm so với yêu cầu, nhất là trong {2-3} tháng cuối năm.',
      'Thời gian đi cơ sở vùng sâu, vùng xa chưa nhiều; nắm tâm tư của đoàn viên có lúc chưa kịp thời.',
      'Ứng dụng công nghệ thông tin trong công việc còn hạn chế; việc tổng hợp số liệu đôi khi phải chỉnh sửa.',
      'Chưa mạnh dạn góp ý trong sinh hoạt; tính chiến đấu trong tự phê bình và phê bình chưa cao.',
    ],
  ],
  causes: [
    [
      'Nguyên nhân khách quan: địa bàn rộng, khối lượng công việc nhiều vào cùng thời điểm.',
      'Nguyên nhân khách quan: một số quy định mới ban hành, hướng dẫn chưa kịp thời.',
    ],
    [
      'Nguyên nhân chủ quan: việc sắp xếp công việc của bản thân có lúc chưa khoa học.',
      'Nguyên nhân chủ quan: bản thân chưa thật sự chủ động học hỏi, còn nể nang.',
    ],
  ],
  remedied: [
    [
      'Hạn chế được chỉ ra năm {last} về tiến độ báo cáo đã được khắc phục: trong năm {year} không còn báo cáo quá hạn.',
      'Đã khắc phục việc ít đi cơ sở nêu tại kỳ kiểm điểm năm {last}, tăng thêm {4-12} lượt so với năm trước; hạn chế về ứng dụng công nghệ thông tin đang tiếp tục khắc phục.',
      'Hạn chế, khuyết điểm tại kỳ kiểm điểm năm {last} đã khắc phục cơ bản; bản thân nhận trách nhiệm và tiếp tục thực hiện đến hết quý I năm {next}.',
    ],
  ],
  collectiveShare: [
    [
      'Bản thân nhận một phần trách nhiệm đối với việc tập thể còn chậm ban hành một số văn bản hướng dẫn cơ sở.',
      'Với vai trò được phân công, tôi chịu trách nhiệm về hạn chế của {unit} trong việc đôn đốc cơ sở gửi báo cáo.',
    ],
  ],
  direction: [
    [
      'Xây dựng kế hoạch công tác tháng, tuần; hoàn thành văn bản trước thời hạn ít nhất {1-3} ngày.',
      'Tăng thời gian đi cơ sở, mỗi quý ít nhất {3-6} lượt; ghi chép và phản ánh kịp thời kiến nghị của đoàn viên.',
      'Tự học, nâng cao kỹ năng sử dụng phần mềm, hoàn thành lớp bồi dưỡng trong năm {next}.',
    ],
    [
      'Thẳng thắn hơn trong tự phê bình và phê bình; thời hạn khắc phục: quý II năm {next}.',
      'Định kỳ tự kiểm tra việc thực hiện và báo cáo lãnh đạo {unit}.',
    ],
  ],
  summary: [
    [
      'Ưu điểm: chấp hành tốt kỷ luật, hoàn thành nhiệm vụ {duty}. Hạn chế: một số việc còn chậm, cần chủ động hơn.',
      'Có trách nhiệm, phối hợp tốt, hoàn thành nhiệm vụ được giao; cần đi cơ sở nhiều hơn.',
      'Lập trường vững vàng, đạo đức tốt, chuyên môn đáp ứng yêu cầu; còn hạn chế về ứng dụng công nghệ thông tin.',
    ],
  ],
}
