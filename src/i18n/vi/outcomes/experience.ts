import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const experience: Messages['outcomes']['experience'] = {
  groups: { satisfaction: 'Mức hài lòng', people: 'Khác biệt giữa mọi người', survey: 'Khảo sát' },
  fields: {
    base: { label: 'Mức nền', why: 'Cảm nhận về một liên hệ suôn sẻ; khách hài lòng khi cảm nhận trên 0.' },
    unresolved: { label: 'Chưa giải quyết', why: 'Mức mất đi khi liên hệ không giải quyết được vấn đề.' },
    perRepeat: {
      label: 'Mỗi liên hệ trước đó',
      why: 'Cho mỗi liên hệ đã được trả lời trước đó về cùng vấn đề, nhiều nhất là ba.',
    },
    perTransfer: { label: 'Mỗi lần chuyển tiếp', why: 'Cho mỗi lần liên hệ bị chuyển cho người khác.' },
    perWait: { label: 'Chờ đợi', why: 'Theo lôgarit của phần chờ vượt mức chịu được: có ảnh hưởng, nhưng nhỏ.' },
    waitToleranceSeconds: { label: 'Thời gian chờ chịu được', why: 'Chờ ngắn hơn thì không mất gì.' },
    waitScaleSeconds: { label: 'Thang thời gian chờ', why: 'Vượt đúng bằng mức này thì được tính ln 2 lần.' },
    perHoldMinute: { label: 'Mỗi phút giữ máy', why: 'Tính gộp mọi chặng của liên hệ.' },
    perAbandon: { label: 'Mỗi lần bỏ cuộc', why: 'Cho mỗi lần trước đó khách bỏ cuộc với cùng vấn đề.' },
    customerSd: { label: 'Khách hàng khác nhau', why: 'Độ lệch chuẩn giữa các khách hàng, trên tổng bằng 1.' },
    agentSd: { label: 'Nhân viên khác nhau', why: 'Độ lệch chuẩn giữa các nhân viên, trên tổng bằng 1.' },
    recommendCorrelation: {
      label: 'Điểm và ý định giới thiệu đi cùng nhau',
      why: 'Tương quan phần ngẫu nhiên của hai đại lượng.',
    },
    invited: { label: 'Được hỏi', why: 'Tỷ lệ liên hệ đã xử lý mà khách được mời chấm điểm.' },
    response: { label: 'Trả lời', why: 'Trong số những người được hỏi.' },
    extremeBias: {
      label: 'Khách có cảm nhận cực đoan trả lời nhiều hơn',
      why: '0: người trả lời giống người không trả lời.',
    },
  },
  results: {
    ratings: 'Điểm hài lòng',
    ratingsRead: (p) => `${p.satisfied} hài lòng (điểm 4 hoặc 5), trung bình ${p.mean}`,
    rating: 'Điểm',
    share: 'Tỷ lệ phiếu trả lời',
    interval: 'khoảng tin cậy 95%',
    names: ['1, rất tệ', '2, tệ', '3, trung bình', '4, tốt', '5, rất tốt'],
    recommendation: 'Khách có giới thiệu chúng ta không?',
    recommendRead: (p) => `NPS ${p.nps}: ủng hộ trừ không ủng hộ`,
    detractors: 'không ủng hộ (0–6)',
    passives: 'trung lập (7, 8)',
    promoters: 'ủng hộ (9, 10)',
    group: 'Nhóm',
    answers: (p) => `${p.responses} phiếu trả lời mỗi ngày, bằng ${p.rate} số người được hỏi`,
    none: 'Chưa có khách nào trả lời khảo sát.',
  },
};
