import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');
const pick = (higher: boolean, more: string, less: string): string => (higher ? more : less);

/** See the English words for what each stands for. */
export const compare: Messages['compare'] = {
  title: 'So sánh',
  choose: 'Chọn hai kịch bản',
  baseline: 'A',
  alternative: 'B',
  swap: 'Đổi chỗ A và B',
  sameDays: (p) => `Cả hai gặp cùng những khách hàng trong cùng ${f.integer(p.days)} ngày.`,
  differentCalendars: 'Hai kịch bản này có lịch khác nhau nên không thể so sánh từng ngày.',
  better: 'tốt hơn',
  worse: 'kém hơn',
  betterArrow: 'tốt hơn →',
  zero: 'không khác biệt',
  tooSmall: 'quá nhỏ để đáng kể',
  forest: {
    title: 'Điều gì thay đổi từ A sang B?',
    label: (p) => `Chênh lệch B − A của ${f.integer(p.rows)} chỉ số với khoảng tin cậy 95%`,
  },
  phrases: {
    serviceLevel: (p) =>
      `${p.b} trả lời ${pick(p.higher, 'nhiều', 'ít')} hơn ${p.amount} số cuộc gọi trong ${p.seconds}`,
    answerRate: (p) => `${p.b} có tỷ lệ trả lời ${pick(p.higher, 'cao', 'thấp')} hơn ${p.amount}`,
    abandonRate: (p) => `${p.b} có tỷ lệ bỏ cuộc gọi ${pick(p.higher, 'cao', 'thấp')} hơn ${p.amount}`,
    asa: (p) => `${p.b} trả lời ${pick(p.higher, 'chậm', 'nhanh')} hơn trung bình ${p.amount}`,
    maxWait: (p) => `Với ${p.b}, thời gian chờ lâu nhất ${pick(p.higher, 'dài', 'ngắn')} hơn ${p.amount}`,
    occupancy: (p) => `Với ${p.b}, tỷ lệ bận của nhân viên ${pick(p.higher, 'cao', 'thấp')} hơn ${p.amount}`,
    aht: (p) => `${p.b} xử lý một cuộc gọi ${pick(p.higher, 'chậm', 'nhanh')} hơn ${p.amount}`,
    staffingCost: (p) => `${p.b} tốn ${pick(p.higher, 'nhiều', 'ít')} hơn ${p.amount}`,
    generic: (p) => `${p.kpi} của ${p.b} ${pick(p.higher, 'cao', 'thấp')} hơn ${p.amount}`,
  },
  sentence: (p) =>
    `${p.phrase} (±${p.half}), ${pick(p.better, 'tốt hơn', 'kém hơn')} ở ${f.integer(p.agree)} trên ${f.integer(p.days)} ngày.`,
  sentenceNeutral: (p) => `${p.phrase} (±${p.half}).`,
  sentenceSame: (p) => `${p.kpi}: không ngày nào khác biệt.`,
  cannotTell: (p) => `${p.kpi}: chưa phân biệt được.`,
  cannotTellYet: (p) => `${p.kpi}: chưa phân biệt được – cần thêm khoảng ${f.integer(p.moreDays)} ngày.`,
  noData: (p) => `${p.kpi}: không ngày nào cả hai đều có dữ liệu.`,
  varianceRatio: (p) => `So sánh trên cùng những ngày có giá trị gấp ${f.number(p.ratio, 2)} lần số ngày độc lập.`,
};
