import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');
const nouns = {
  contacts: 'liên hệ',
  issues: 'vấn đề',
  surveys: 'phiếu trả lời',
  invitations: 'lời mời',
  complaints: 'khiếu nại',
  evaluations: 'liên hệ được chấm',
  customers: 'khách hàng',
  dials: 'lượt quay số',
  records: 'bản ghi',
  intervals: 'khung giờ',
  days: 'ngày',
  sales: 'đơn bán',
  points: 'điểm',
  hours: 'giờ',
};

/** See English. */
export const lens: Messages['lens'] = {
  open: (p) => `${p.kpi}: là gì và được tính ra sao`,
  openLens: 'Giá trị, biến thể và các bài viết',
  scope: 'Của',
  everything: 'toàn bộ',
  types: 'Loại liên hệ',
  teams: 'Nhóm',
  value: 'Giá trị',
  noResults: 'Chưa có ngày nào được mô phỏng.',
  noDataHere: 'Không có số liệu: không có gì để đếm, hoặc không biết được cho riêng phần này.',
  sure: (p) => `khoảng tin cậy 95% của trung bình: ${p.range}`,
  spread: (p) => `8 trên 10 ngày: ${p.range}`,
  spreadRuns: (p) => `8 trên 10 lượt chạy: ${p.range}`,
  over: (p) => `từ ${f.integer(p.days)} ngày mô phỏng`,
  overRuns: (p) => `từ ${f.integer(p.runs)} lượt chạy đủ mọi ngày`,
  filled: 'Với số liệu của những ngày này',
  part: (p) => `${f.number(p.n, 6)} ${nouns[p.of]}`,
  hours: (p) => `${f.number(p.hours, 6)} giờ`,
  making: {
    ratio:
      'Σ tử số ÷ Σ mẫu số, cộng qua các khung giờ và các ngày; không bao giờ lấy trung bình các phần trăm. Mẫu số bằng 0 là không có số liệu, không phải 0 hay 100%.',
    count: 'Tổng các khung giờ trong ngày; giá trị là trung bình của các ngày.',
    max: 'Lớn nhất trong các khung giờ và các phần, không lấy trung bình; giá trị là trung bình của số lớn nhất mỗi ngày.',
    value: 'Tính từ các tổng của từng ngày; giá trị là trung bình của các ngày.',
    quantile: 'Từ thời gian chờ của tất cả các ngày gộp lại; không bao giờ lấy trung bình các phân vị.',
  },
  variants: 'Cùng những ngày đó, đếm theo cách khác',
  variantsHint: 'Báo cáo khác nhau vì đếm khác nhau. Không cần mô phỏng lại.',
  otherWay: {
    up: 'ở đây cao hơn là tốt hơn',
    down: 'ở đây thấp hơn là tốt hơn',
    band: 'tốt nhất trong một khoảng',
    context: 'không phải mục tiêu',
  },
  guard: 'Đọc cùng với',
  noGuard: 'không có: đây không phải mục tiêu có thể đạt bằng cách bỏ mặc việc khác',
  articles: 'Các bài viết nói gì',
  noArticles: 'Không bài nào trong năm bài nói đến.',
  article: (p) => `${p.publisher} (${p.language})`,
  languages: { en: 'tiếng Anh', vi: 'tiếng Việt', fi: 'tiếng Phần Lan', zh: 'tiếng Trung' },
  verdicts: {
    holds: 'đúng',
    wrong: 'không đúng như đã in',
    unclear: 'dễ hiểu nhầm',
    claim: 'một khẳng định: hãy thử xem',
    target: 'một con số cần đạt',
    named: 'chỉ nêu tên',
  },
  glossary: 'Trong bảng thuật ngữ',
};
