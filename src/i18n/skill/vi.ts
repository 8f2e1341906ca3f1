import type { SkillWords } from './en';

const counted = {
  contacts: 'liên hệ',
  issues: 'vấn đề',
  surveys: 'phiếu khảo sát',
  evaluations: 'lượt chấm điểm',
  hours: 'giờ theo lịch',
} as const;

export const skill: SkillWords = {
  title: 'May rủi và năng lực',
  why: 'Những nhân viên giống hệt nhau vẫn cho số liệu khác nhau, vì mỗi người gặp những khách hàng khác nhau. Đâu là may rủi, đâu là do nhân viên?',
  open: 'Xem may rủi và năng lực',
  reach: 'Khác biệt nào là thật? May rủi và năng lực',
  none: 'Cần ít nhất hai nhân viên có làm việc thì mới so sánh được.',
  choose: { team: 'Nhóm', figure: 'Chỉ số', period: 'Khoảng thời gian' },
  periods: { day: 'một ngày', week: 'một tuần', month: 'một tháng', quarter: 'một quý', year: 'một năm' },
  duty: (p) => `${p.days} ngày làm việc`,
  oneDay: 'một ngày làm việc',
  volume: (p) => `${p.n} ${counted[p.of]}`,
  volumeAxis: {
    contacts: 'số liên hệ của nhân viên',
    issues: 'số vấn đề của nhân viên',
    surveys: 'số phiếu khảo sát được trả lời của nhân viên',
    evaluations: 'số liên hệ được chấm điểm của nhân viên',
    hours: 'số giờ theo lịch của nhân viên',
  },
  headline: (p) =>
    `Trong ${p.period} (${p.volume} mỗi nhân viên), ${p.skill} mức khác biệt là năng lực, ${p.luck} là may rủi.`,
  alike: (p) => `Các nhân viên này giống hệt nhau: mọi khác biệt trong ${p.period} đều là may rủi.`,
  hidden: (p) =>
    `Trong ${p.period} (${p.volume} mỗi nhân viên) không thấy năng lực nào: chưa đến 1% mức khác biệt là năng lực, còn lại là may rủi.`,
  shown: (p) => `Độ lệch chuẩn giữa các nhân viên là ${p.sd}; người tốt nhất và kém nhất cách nhau ${p.gap}.`,
  chance: (p) =>
    `Nếu mọi nhân viên giống hệt nhau, riêng may rủi đã tạo ra độ lệch chuẩn ${p.sd} và khoảng cách ${p.gap} giữa người tốt nhất và kém nhất.`,
  needed: (p) => `Để 70% là năng lực, mỗi nhân viên cần ${p.volume}: ${p.days} ngày làm việc.`,
  tooLong:
    'Không ai làm việc đủ lâu để được đánh giá bằng chỉ số này: để 70% là năng lực phải cần hơn mười năm làm việc.',
  never: 'Dù đếm bao lâu cũng không có năng lực nào để tìm thấy.',
  short: (p) => `Mới mô phỏng được ${p.days} ngày cho mỗi nhân viên; số liệu là của những ngày đó.`,
  funnel: {
    title: 'Chỉ số của nhân viên theo khối lượng',
    aria: 'Mỗi chấm là một nhân viên trong một lần mô phỏng khoảng thời gian đó; giữa hai giới hạn là nơi riêng may rủi có thể đặt người ấy.',
    points: 'Nhân viên theo khối lượng',
    mean: 'cả nhóm',
    inner: '95% do may rủi',
    outer: '99,8% do may rủi',
    point: (p) => `${p.name}: ${p.value} trên ${p.volume}`,
    legend:
      'Đường liền: 95% do may rủi; đường đứt: 99,8%. Chấm rỗng: trong giới hạn 95%. Xám: ngoài giới hạn đó. Đặc: ngoài giới hạn 99,8%.',
  },
  table: {
    title: 'Nhân viên, sau khi bỏ phần may rủi',
    agent: 'Nhân viên',
    volume: 'Khối lượng',
    shown: 'Thể hiện',
    is: 'Nhiều khả năng là (95%)',
    reliability: 'Độ tin cậy',
    rank: 'Thứ hạng',
    verdict: 'So với nhóm',
  },
  ranks: (p) => (p.best === p.worst ? `${p.best} trên ${p.of}` : `${p.best}–${p.worst} trên ${p.of}`),
  inseparable: 'không phân biệt được',
  verdicts: {
    tooFew: 'quá ít để đánh giá',
    above: 'cao hơn',
    below: 'thấp hơn',
    notApart: 'không phân biệt được',
  },
  lessBetter:
    'Với thời gian xử lý, hạng 1 là ngắn nhất. Điều đó không đáng khen nếu làm giảm tỷ lệ giải quyết: hãy xem cả hai.',
  index: {
    name: 'Chỉ số hiệu suất trong một tháng (thứ hạng)',
    why: (p) =>
      `Chỉ số: trung bình phần còn lại của ${p.figures} sau khi bỏ may rủi, tính bằng độ lệch chuẩn giữa các nhân viên. Không xếp hạng ai khi độ tin cậy dưới 0,7.`,
  },
  reliability: (p) => `Độ tin cậy trong ${p.period}`,
  own: {
    title: 'Nhân viên của bạn cho thấy gì',
    why: 'Lấy một chỉ số của nhân viên bạn trong một khoảng thời gian và cho biết họ cách nhau bao xa.',
    agents: 'Số nhân viên',
    volume: 'Khối lượng của mỗi người',
    mean: 'Chỉ số của nhóm',
    as: 'Cách nhau bao xa',
    kinds: { sd: 'Độ lệch chuẩn', gap: 'Tốt nhất trừ kém nhất' },
    result: (p) => `${p.skill} mức khác biệt của bạn là năng lực, ${p.luck} là may rủi.`,
    byChance: (p) => `Các nhân viên giống hệt nhau cũng sẽ khác biệt như vậy trong ${p.share} số khoảng thời gian.`,
    chance: (p) => `Riêng do may rủi: độ lệch chuẩn ${p.sd}, tốt nhất trừ kém nhất trung bình ${p.gap}.`,
  },
  apart: {
    title: 'Để phân biệt hai nhân viên',
    difference: 'Khác biệt thật giữa hai người',
    result: (p) =>
      `Mỗi người cần ${p.volume}, khoảng ${p.days} ngày làm việc, để nhận ra khác biệt trong bốn trên năm trường hợp.`,
  },
};
