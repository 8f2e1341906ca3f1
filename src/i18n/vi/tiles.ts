import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const tiles: Messages['tiles'] = {
  ...first.tiles,
  title: 'Chỉ số',
  add: 'Thêm chỉ số',
  remove: (p) => `Bỏ ${p.kpi}`,
  unsure: (p) => `chắc chắn 95%: ${f.range(p.low, p.high)}`,
  spread: (p) => `các ngày dao động từ ${p.low} đến ${p.high} (p10–p90)`,
  real: (p) => `ngày thật: ${p.value}`,
  live: (p) =>
    `Mức dịch vụ và thời gian chờ gộp mọi loại không tính ${p.names}: việc để sau được trình bày riêng, theo loại liên hệ.`,
};
