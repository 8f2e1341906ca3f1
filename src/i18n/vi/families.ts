import type { Messages } from '../en';

/** See the English words for what each stands for. */
export const families: Messages['families'] = {
  duration: {
    constant: 'hằng số',
    exponential: 'phân phối mũ',
    lognormal: 'phân phối loga chuẩn',
    gamma: 'phân phối gamma',
    erlang: 'phân phối Erlang',
    weibull: 'phân phối Weibull',
    hyperexponential: 'phân phối siêu mũ',
    uniform: 'phân phối đều',
    empirical: 'từ dữ liệu',
    never: 'không bao giờ (không ai gác máy)',
  },
  channels: {
    voice: 'thoại',
    chat: 'trò chuyện trực tuyến',
    message: 'tin nhắn',
    email: 'thư điện tử',
    ticket: 'yêu cầu hỗ trợ',
    callback: 'gọi lại',
    outbound: 'gọi ra',
  },
  closing: { serve: 'phục vụ nốt người đang chờ', drop: 'ngắt người đang chờ' },
  demand: { rate: 'lượng liên hệ theo khung giờ', trace: 'phát lại nhật ký thật', campaign: 'danh sách cần gọi' },
  outcomes: { answered: 'được trả lời', abandoned: 'bỏ cuộc', blocked: 'bị chặn', dropped: 'bị ngắt khi đóng cửa' },
  windows: {
    interval: 'khung giờ',
    halfHour: 'nửa giờ',
    hour: 'giờ',
    day: 'ngày',
    week: 'tuần',
    horizon: 'toàn bộ kỳ',
  },
};
