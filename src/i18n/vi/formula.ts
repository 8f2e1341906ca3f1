import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const formula: Messages['formula'] = {
  title: 'Mô phỏng và công thức',
  ofFormula: 'công thức',
  ofSimulation: 'mô phỏng',
  apart: 'cách nhau, tính theo sai số chuẩn',
  agrees: 'Kết quả công thức nằm trong độ bất định của mô phỏng.',
  differs: (p) => `Hai bên cách nhau ${f.number(p.errors, 2)} sai số chuẩn.`,
  because: 'Chúng khác nhau vì công thức không biết rằng',
  nothingToSay: 'Không có gì trong khung giờ này trái với giả định của công thức.',
  none: 'Không có công thức nào phù hợp với khung giờ này.',
  sharedAlone:
    'Những nhân viên này còn trả lời các loại liên hệ khác. Công thức coi như tất cả họ chỉ phục vụ loại này: kết quả của nó là trường hợp tốt nhất, không thể đem so với mô phỏng.',
  nothingMeasured: 'Khung giờ này không có gì để đo: không ai gọi đến, hoặc nó thuộc giai đoạn khởi động.',
  averageQueue: 'Số liên hệ đang chờ',
  busyAgents: 'Số nhân viên bận',
  neverSettles: 'không bao giờ ổn định',
  unstable: (p) =>
    `Có ${f.decimals(p.load, 2)} Erlang công việc cho ${f.integer(p.agents)} nhân viên và không ai gác máy: hàng đợi dài mãi, nên không có thời gian chờ trung bình và không tỷ lệ trả lời nào ổn định. Cần ít nhất ${f.integer(p.needed)} nhân viên.`,
  reasons: {
    timeVarying: 'lượng liên hệ hoặc nhân sự thay đổi theo từng khung giờ',
    carryOver: 'hàng đợi từ khung giờ trước dồn sang',
    shortInterval: 'khung giờ quá ngắn, hoặc quá gần lúc bắt đầu, để hàng đợi ổn định',
    handlingNotExponential: 'thời gian xử lý không theo phân phối mũ',
    dayVariability: 'cả ngày có thể đông hơn hoặc vắng hơn dự báo',
    replayedArrivals: 'các liên hệ được phát lại từ nhật ký thật, không phải ngẫu nhiên',
    sharedAgents: 'nhân viên dùng chung với các loại liên hệ khác',
    routing: 'một số nhân viên chỉ nhận loại này sau một thời gian chờ, hoặc chỉ khi còn người khác rảnh',
    returns: 'khách liên hệ lại: sau khi bỏ máy, hoặc vì vấn đề chưa được giải quyết',
    transfers: 'liên hệ được chuyển tiếp, nên một liên hệ được phục vụ thành hai chặng',
    lines: 'số đường dây có hạn',
    severalAtOnce: 'nhân viên giữ nhiều liên hệ loại này cùng lúc',
    turns: 'khách suy nghĩ giữa các câu trả lời và nhân viên giữ chỗ cho họ',
    shifts: 'nhân viên làm theo ca: có giờ nghỉ, có thể vắng hoặc đến muộn',
    shrinkage: 'một phần người được trả lương không trực hoặc vắng mặt, mỗi ngày rút một khác',
    loadEffect: 'thời gian xử lý phụ thuộc vào mức bận của nhóm trước đó',
    waitEffect: 'khách chờ càng lâu thì liên hệ càng kéo dài',
    beforeQueue: 'có menu thoại, cuộc gọi nhầm số hoặc thông báo trước hay trong hàng đợi',
    ringing:
      'máy đổ chuông trước khi nhân viên trả lời: công thức coi đó là thời gian xử lý mà không ai gác máy, và thời gian chờ của công thức kết thúc khi chuông bắt đầu reo',
    longWaits: 'chờ lâu kéo theo hệ quả: đóng kênh, lời nhắn xin kiên nhẫn hoặc gọi lại',
    unstable: 'công việc nhiều hơn khả năng của nhân viên nên không có trạng thái ổn định',
  },
};
