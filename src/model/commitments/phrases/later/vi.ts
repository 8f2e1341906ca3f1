import { vi as names } from '../../../kpiNames/vi';
import type { Amount } from '../../phrases';
import { vi as phrases } from '../vi';
import type { LaterWords } from '../later';
import { laterClause, withinSentence } from '../later';

const comparisons = { '<': 'dưới', '<=': 'không quá', '>': 'trên', '>=': 'ít nhất' } as const;
const units = { s: 'giây', min: 'phút', h: 'giờ', '%': '' } as const;
const time = ({ unit, number }: Amount): string => `${number} ${units[unit]}`;

/** Vietnamese. */
export const later: LaterWords = {
  names: {
    ...withinSentence(names),
    answered: 'số liên hệ được trả lời',
    abandoned: 'số liên hệ bị bỏ',
    contactRatePerCustomer: 'số lần liên hệ trên mỗi khách hàng mỗi tháng',
    averageWait: 'thời gian chờ trung bình của mọi liên hệ',
    probabilityOfWait: 'xác suất phải chờ',
    firstResponseChat: 'thời gian phản hồi đầu tiên trung bình khi chat',
    firstResponseDeferred: 'thời gian phản hồi đầu tiên trung bình qua email',
    wrapTime: 'thời gian xử lý sau cuộc gọi trung bình',
    agentDay: 'số liên hệ mỗi nhân viên mỗi ngày',
    attrition: 'tỷ lệ nghỉ việc hằng năm của nhân viên',
    fcrNet: 'tỷ lệ giải quyết ngay lần đầu (ròng)',
    csat: 'tỷ lệ khách hàng hài lòng',
    csatMean: 'điểm hài lòng trung bình',
    nps: 'chỉ số NPS',
    ces: 'tỷ lệ khách hàng thấy dễ dàng (CES)',
    failureRepeatRatio: 'tỷ lệ thất bại và gọi lại',
    timeToResolution: 'thời gian giải quyết trung bình',
    disputes: 'số khiếu nại tranh chấp',
    complaintsResolvedFirstTime: 'tỷ lệ khiếu nại được giải quyết trong lần đầu',
    complaintsFastResponse: 'tỷ lệ khiếu nại được phản hồi nhanh',
    qualityScore: 'điểm chất lượng tư vấn',
    listening: 'tỷ lệ liên hệ không bị ngắt lời',
    churn: 'tỷ lệ khách hàng rời bỏ hằng tháng',
    retention: 'tỷ lệ giữ chân khách hàng hằng tháng',
    costPerCustomer: 'chi phí dịch vụ cho mỗi khách hàng mỗi tháng',
    rightPartyContacts: 'số lượt gặp đúng người',
    closedContacts: 'số liên hệ ngoài giờ mở cửa',
    staffedHours: 'tổng giờ trực của nhân viên',
  },
  is: (name, compared) => `${name} ${compared}`,
  compared: (op, amount) => `${comparisons[op]} ${amount}`,
  between: (low, high) => `từ ${low} đến ${high}`,
  days: (number) => `${number} ngày`,
  business: (limit) => `${time(limit)} hành chính`,
  withinDays: (number) => `trong vòng ${number} ngày`,
  withinTime: (limit) => `trong vòng ${time(limit)}`,
  withinBusiness: (limit) => `trong vòng ${time(limit)} hành chính`,
  resolvedSameDay: (share) => `giải quyết ${share} vấn đề phát sinh ngay trong ngày`,
  fcr: (share) => `giải quyết ${share} vấn đề ngay từ lần liên hệ đầu tiên`,
  resolutionRate: (share) => `giải quyết ${share} vấn đề`,
  resolvedWithin: (share, within) => `giải quyết ${share} vấn đề ${within}`,
  respondedWithin: (share, within) => `${share} yêu cầu được phản hồi ${within === '' ? 'đúng hạn' : within}`,
  costToRevenue: (compared) => `chi phí hỗ trợ ${compared} doanh thu`,
  costToProfit: (compared) => `chi phí hỗ trợ ${compared} lợi nhuận`,
};

phrases.later = laterClause(phrases, later);
