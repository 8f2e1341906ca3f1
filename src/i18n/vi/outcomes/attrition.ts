import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const attrition: Messages['outcomes']['attrition'] = {
  label: 'Nghỉ việc',
  hint: 'Số nhân viên nghỉ việc trong một năm, chỉ là con số: không ai nghỉ trong kỳ mô phỏng. Thâm niên trung bình bằng một năm chia cho tỷ lệ này.',
  perYear: { label: 'Nghỉ việc mỗi năm', why: 'Khi tỷ lệ bận không quá 85%.' },
  perOccupancyPoint: { label: 'Thêm bao nhiêu điểm % cho mỗi điểm % tỷ lệ bận', why: 'Khi tỷ lệ bận vượt 85%.' },
};
