import type { HeaderWords } from './headerWords';

/** Column names as Vietnamese reports and this app write them; diacritics may be missing. */
export const vi: HeaderWords = {
  interval: {
    start:
      'bắt đầu khung giờ, khung giờ, thời gian bắt đầu, giờ bắt đầu, mốc thời gian, thời điểm, ngày giờ, ngày, ngày tháng, giờ, thời gian, bắt đầu',
    end: 'kết thúc khung giờ, thời gian kết thúc, giờ kết thúc, kết thúc',
    queue:
      'hàng đợi, tên hàng đợi, hàng chờ, hàng đợi hoặc loại liên hệ, loại liên hệ, nhóm kỹ năng, kỹ năng, dịch vụ, chiến dịch',
    offered:
      'cuộc gọi đến, số cuộc gọi đến, tổng cuộc gọi đến, tổng số cuộc gọi, tổng cuộc gọi, số cuộc gọi, lượng cuộc gọi, liên hệ đến, số liên hệ đến, lượng liên hệ, gọi đến, gọi vào, cuộc gọi vào, số cuộc gọi vào, số liên hệ, khối lượng',
    answered:
      'được trả lời, trả lời, đã trả lời, số cuộc trả lời, cuộc gọi được trả lời, số cuộc gọi được trả lời, cuộc gọi trả lời, tiếp nhận, cuộc gọi tiếp nhận, số cuộc gọi tiếp nhận',
    abandoned:
      'bị bỏ, cuộc gọi bị bỏ, số cuộc gọi bị bỏ, bỏ cuộc, số cuộc bỏ, cuộc gọi bỏ, bỏ máy, gác máy, cuộc gọi nhỡ, số cuộc gọi nhỡ, gọi nhỡ',
    answeredWithin: 'được trả lời trong ngưỡng, trả lời trong ngưỡng, trả lời trong mức dịch vụ',
    serviceLevel: 'mức dịch vụ, mức dịch vụ %, mức độ dịch vụ, tỷ lệ đạt mức dịch vụ',
    aht: 'thời gian xử lý trung bình, thời gian xử lý, thời gian xử lý tb, tg xử lý trung bình, tg xử lý tb',
    talk: 'thời gian đàm thoại trung bình, thời gian đàm thoại, thời gian nói chuyện, tg đàm thoại tb',
    hold: 'thời gian giữ máy trung bình, thời gian giữ máy',
    wrap: 'thời gian xử lý sau cuộc gọi, xử lý sau cuộc gọi, thời gian sau cuộc gọi',
    asa: 'tốc độ trả lời trung bình, thời gian trả lời trung bình, thời gian chờ trung bình, thời gian chờ tb',
    maxWait: 'chờ lâu nhất, thời gian chờ lâu nhất, thời gian chờ tối đa',
    staff: 'số nhân viên, nhân viên, số tổng đài viên, tổng đài viên, số điện thoại viên',
  },
  log: {
    id: 'mã cuộc gọi, mã liên hệ, mã',
    start:
      'thời điểm đến, thời gian đến, giờ đến, thời điểm gọi, giờ gọi, thời gian gọi, thời gian bắt đầu, giờ bắt đầu, ngày giờ, ngày, ngày tháng, giờ, thời gian',
    ivr: 'thời gian trong menu, thời gian ivr',
    entered: 'giờ vào hàng đợi, vào hàng đợi, thời gian vào hàng đợi',
    queue:
      'hàng đợi, tên hàng đợi, hàng chờ, hàng đợi hoặc loại liên hệ, loại liên hệ, nhóm kỹ năng, kỹ năng, dịch vụ, chiến dịch',
    channel: 'kênh, kênh liên hệ, kênh tiếp nhận, loại kênh, loại phương tiện, phương tiện, loại hàng đợi',
    outcome: 'kết quả, kết quả cuộc gọi, trạng thái',
    abandoned: 'bị bỏ, bỏ cuộc',
    answered: 'được trả lời, đã trả lời',
    direction: 'hướng, hướng gọi, chiều gọi',
    wait: 'thời gian chờ, thời gian đợi, thời gian chờ trong hàng đợi, chờ',
    talk: 'thời gian đàm thoại, đàm thoại, thời gian nói chuyện',
    hold: 'thời gian giữ máy, giữ máy',
    wrap: 'thời gian xử lý sau cuộc gọi, xử lý sau cuộc gọi',
    response: 'thời gian phản hồi trong giờ làm việc, thời gian phản hồi đầu tiên trong giờ làm việc',
    inTime: 'đúng hạn, phản hồi đúng hạn',
    handle: 'thời gian xử lý, thời lượng',
    agent: 'nhân viên, tên nhân viên, tổng đài viên, điện thoại viên',
    team: 'nhóm, đội',
    invited: 'mời khảo sát, đã mời khảo sát, gửi khảo sát',
    rating: 'mức hài lòng, điểm hài lòng, đánh giá, điểm đánh giá',
    recommend: 'điểm giới thiệu, mức sẵn lòng giới thiệu',
    ease: 'mức dễ dàng, điểm dễ dàng',
    solvedAtFirst: 'giải quyết ngay lần đầu',
    complaint: 'khiếu nại, là khiếu nại',
    complaintMade: 'khiếu nại mới, phát sinh khiếu nại',
    complaintHandled: 'khiếu nại đã xử lý',
    complaintSettled: 'khiếu nại đã giải quyết, khiếu nại đã dàn xếp',
    complaintFast: 'khiếu nại phản hồi kịp thời',
    disputed: 'tranh chấp',
    points: 'điểm chất lượng',
    accurate: 'nội dung đúng',
    criticalFree: 'không lỗi nghiêm trọng',
    uninterrupted: 'không ngắt lời',
    sale: 'bán hàng, bán được, chốt đơn',
    saleValue: 'giá trị đơn hàng, doanh thu, số tiền bán',
  },
};
