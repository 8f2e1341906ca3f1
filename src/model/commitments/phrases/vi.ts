import type { Amount, Phrases } from '../phrases';
import { first, joined } from '../phrases';

const words = { s: 'giây', min: 'phút', h: 'giờ' } as const;
const show = ({ unit, number }: Amount): string => (unit === '%' ? `${number}%` : `${number} ${words[unit]}`);
const windows = { interval: 'khung giờ', halfHour: 'nửa giờ', hour: 'giờ', week: 'tuần' } as const;
const comparisons = { '<': 'dưới', '<=': 'không quá', '>': 'trên', '>=': 'ít nhất' } as const;

/** Vietnamese. */
export const vi: Phrases = {
  decimal: ',',
  noCallWaits: (limit, answeredOnly, orMore) =>
    `không để cuộc gọi ${answeredOnly ? 'được trả lời ' : ''}nào chờ ${orMore ? `từ ${show(limit)} trở lên` : `quá ${show(limit)}`}`,
  longestWait: (compared, answeredOnly) =>
    `thời gian chờ lâu nhất ${answeredOnly ? 'của cuộc gọi được trả lời ' : ''}${compared}`,
  answeredWithin: (share, limit) => `${share} cuộc gọi được trả lời trong vòng ${show(limit)}`,
  share: (op, value, upper) =>
    ({
      '<': `dưới ${value}%`,
      '<=': `không quá ${value}%`,
      '>': `trên ${value}%`,
      '>=': `${value}%`,
      between: `từ ${value}% đến ${upper}%`,
    })[op],
  named: (metric, compared) =>
    `${{ abandonRate: 'tỷ lệ bỏ cuộc gọi', answerRate: 'tỷ lệ cuộc gọi được trả lời', blockedRate: 'tỷ lệ cuộc gọi bị chặn', asa: 'tốc độ trả lời trung bình', aht: 'thời gian xử lý trung bình', occupancy: 'tỷ lệ bận của nhân viên nằm ở mức' }[metric]} ${compared}`,
  compared: (op, amount) => `${comparisons[op]} ${show(amount)}`,
  between: (low, high) => `từ ${show(low)} đến ${show(high)}`,
  every: {
    interval: 'trong mỗi khung giờ',
    halfHour: 'trong mỗi nửa giờ',
    hour: 'trong mỗi giờ',
    day: '',
    week: 'trong mỗi tuần',
    horizon: 'trong toàn bộ kỳ',
  },
  partOf: (per, percent) => `trong ${percent}% số ${windows[per]}`,
  onDays: (percent) => `trong ${percent}% số ngày`,
  variant: (variant) => `(mức dịch vụ ${variant})`,
  sentence: ({ scope, clause, window, days, variant }) =>
    scope === ''
      ? `${first(joined(clause, window, days, variant))}.`
      : `${scope} ${joined(clause, window, days, variant)}.`,
  scope: (type, team) => `Với ${[type, team === null ? null : `nhóm ${team}`].filter((x) => x !== null).join(', ')}:`,
};
