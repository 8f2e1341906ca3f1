import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const tiles: Messages['tiles'] = {
  title: 'Chỉ số',
  choose: 'Chọn chỉ số',
  add: 'Thêm chỉ số',
  remove: (p) => `Bỏ ${p.kpi}`,
  cost: 'chi phí nhân sự',
  unsure: (p) => `chắc chắn 95%: ${f.range(p.low, p.high)}`,
  spread: (p) => `các ngày dao động từ ${p.low} đến ${p.high} (p10–p90)`,
  within: (p) => `trong ${p.seconds}`,
  short: {
    serviceLevel: 'mức dịch vụ A',
    serviceLevelNetOfShortAbandons: 'mức dịch vụ B',
    serviceLevelAbandonsNeutral: 'mức dịch vụ C',
    serviceLevelOfAnswered: 'mức dịch vụ D',
    serviceLevelRemovedWithin: 'mức dịch vụ E',
    asa: 'tốc độ trả lời',
    aht: 'thời gian xử lý',
    abandonRate: 'bỏ cuộc gọi',
    answerRate: 'được trả lời',
    blockedRate: 'bị chặn',
    occupancy: 'tỷ lệ bận',
    maxWait: 'chờ lâu nhất',
    staffingCost: 'chi phí',
  },
  real: (p) => `ngày thật: ${p.value}`,
};
