import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');

export const waterfall: Messages['waterfall'] = {
  title: 'Điều gì tạo nên khác biệt?',
  factors: {
    volume: 'khối lượng liên hệ',
    handling: 'thời gian xử lý',
    patience: 'độ kiên nhẫn',
    staff: 'nhân sự',
    rules: 'định tuyến và các thiết lập khác',
  },
  step: 'Bước',
  cannot: 'Không thể tách hai kịch bản này: cả hai phải có cùng loại liên hệ, cùng các nhóm và cùng lịch.',
  same: 'Hai kịch bản không khác nhau ở điểm nào được mô phỏng.',
  about: (p) => `Hai kịch bản khác nhau ở: ${p.factors}. Mỗi yếu tố góp bao nhiêu?`,
  start: (p) => `Tách riêng (${f.integer(p.plans)} phương án × ${f.integer(p.days)} lần chạy)`,
  progress: (p) => `${f.integer(p.done)} trên ${f.integer(p.total)} lần chạy`,
  finding: (p) => `${p.kpi}: ${p.factor} tác động nhiều nhất, ${p.amount}`,
  noFinding: (p) => `${p.kpi}: chưa phân biệt được yếu tố nào với ngẫu nhiên`,
  averaged:
    'Từng yếu tố lần lượt được thay, lấy trung bình trên mọi thứ tự, trên cùng những ngày mô phỏng; các bước cộng lại đủ. Vạch: khoảng tin cậy 95%.',
  planned: 'theo kế hoạch',
  realDay: 'ngày thực tế',
  luck: 'may rủi và những gì kế hoạch không biết',
  luckEnough:
    'Với khối lượng và thời gian xử lý thực tế, tám trên mười ngày nằm trong dải xám, và ngày thực tế cũng vậy: may rủi là đủ.',
  moreThanLuck:
    'Với khối lượng và thời gian xử lý thực tế, tám trên mười ngày nằm trong dải xám, còn ngày thực tế thì không: có điều khác đã thay đổi, chẳng hạn số người thực sự có mặt.',
};
