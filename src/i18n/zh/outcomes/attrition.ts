import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const attrition: Messages['outcomes']['attrition'] = {
  label: '坐席流失',
  hint: '一年内离职的坐席，仅作指标：模拟周期内无人离职。平均在职时间为一年除以流失率。',
  perYear: { label: '每年离职', why: '占用率不超过 85% 时。' },
  perOccupancyPoint: { label: '占用率每高一个百分点增加的百分点', why: '占用率超过 85% 时。' },
};
