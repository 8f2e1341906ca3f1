import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const attrition: Messages['outcomes']['attrition'] = {
  label: 'Nghỉ việc',
  hint: 'Số nhân viên nghỉ việc trong một năm. Thâm niên trung bình bằng một năm chia cho tỷ lệ này. Chi phí cho mỗi người nằm ở mục “Hệ quả”.',
  perYear: { label: 'Nghỉ việc mỗi năm', why: 'Khi tỷ lệ bận không quá 85%.' },
  perOccupancyPoint: { label: 'Thêm bao nhiêu điểm % cho mỗi điểm % tỷ lệ bận', why: 'Khi tỷ lệ bận vượt 85%.' },
  novices: {
    label: 'Thay bằng người mới ngay trong kỳ',
    why: 'Nhân viên cũng nghỉ theo tỷ lệ năm ngay trong kỳ; từ hôm sau có người mới vào chỗ và học dần như nêu ở trên. Với kỳ dài, mọi người nhanh dần theo tuần.',
  },
};
