import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const panel: Messages['outcomes']['panel'] = {
  title: 'Hệ quả',
  why: 'Các liên hệ tác động thế nào đến khách hàng và doanh nghiệp.',
  nothingReturns: 'Không mục nào ở đây thay đổi việc ai gọi hay ai được phục vụ.',
  complaintsReturn:
    'Chỉ một mục ở đây thay đổi việc ai gọi: khiếu nại khó giải quyết hơn thì ít được giải quyết hơn, nên khách hàng đó liên hệ lại nhiều hơn. Ngoài ra không mục nào thay đổi việc ai gọi hay ai được phục vụ.',
  edit: 'Thiết lập hệ quả',
  grades: { S: 'đã đo', T: 'mô hình đã công bố', D: 'suy ra', A: 'giả định' },
  line: (p) => `Thường là ${p.usual}, đã gặp ${p.range}. ${p.equation}, ${p.rests}.`,
  lineNoUsual: (p) => `Đã gặp ${p.range}. ${p.equation}, ${p.rests}.`,
  atLeast: (p) => `từ ${p.min} trở lên`,
  source: (p) => `Nguồn: ${p.source}.`,
  sources: {
    '67 to 72 %: SQM Group, first-contact resolution and customer satisfaction by industry':
      '67–72%: SQM Group, tỷ lệ giải quyết ngay lần đầu và mức hài lòng theo ngành',
    'SQM Group, first-contact resolution and customer satisfaction by industry':
      'SQM Group, tỷ lệ giải quyết ngay lần đầu và mức hài lòng theo ngành',
    'Zeltyn, Palm/Erlang-A lecture notes': 'Zeltyn, bài giảng về Palm/Erlang-A',
    'SQM Group, intentions to leave (2022)': 'SQM Group, ý định rời bỏ (2022)',
    '25 to 63 %: onholdinc.com, responsedesign.com': '25–63%: onholdinc.com, responsedesign.com',
    '19 %: SQM Group, transfers': '19%: SQM Group, chuyển máy',
    '14 %: SQM Group, transfers': '14%: SQM Group, chuyển máy',
    'SQM Group, repeat call reasons': 'SQM Group, lý do gọi lại',
    'SQM Group: satisfaction falls by 15 % with each repeat': 'SQM Group: mức hài lòng giảm 15% sau mỗi lần gọi lại',
    'SQM Group: transfers cost 12 points': 'SQM Group: chuyển máy làm mất 12 điểm',
    'Garcia et al. (2012): waits count, but little': 'Garcia và cộng sự (2012): thời gian chờ có ảnh hưởng, nhưng ít',
    '14 % by customers’ own account: SQM Group': '14% theo lời khách hàng: SQM Group',
    'Goodman: about half complain to the front line': 'Goodman: khoảng một nửa khiếu nại với nhân viên tuyến đầu',
    '1 to 5 % escalate: Goodman': '1–5% leo thang: Goodman',
    'second-hand: MetricNet': 'nguồn thứ cấp: MetricNet',
    '25 to 40 % with absence: Turnella, glossary': '25–40% kể cả vắng mặt: Turnella, bảng thuật ngữ',
    '85 to 95 %': '85–95%',
    'FM Outsource case: throughput falls at six chats': 'Trường hợp FM Outsource: năng suất giảm khi có sáu chat',
  },
  unusual: (p) => `Ngoài khoảng đã gặp (${p.range}): hãy thận trọng với kết quả.`,
  assumed: (p) => `Thường là ${p.usual}, hợp lý trong khoảng ${p.range}. Giả định, chưa đo: ${p.why}.`,
  unusualAssumed: (p) => `Ngoài khoảng hợp lý (${p.range}): hãy thận trọng với kết quả.`,
  /** Why a value is assumed, where nobody published one; by symbol. */
  reasons: {
    r_c: 'chưa ai công bố; khách gọi ngoài giờ bị từ chối như khi gặp máy bận, nên coi như thử lại thường xuyên như vậy',
    p_balk:
      'việc gác máy ngay chỉ được đo ở người gọi nhầm số (1–2%); hãy đặt khi nhật ký có cuộc gọi bị bỏ với thời gian chờ 0 giây',
    p_menu: 'không có nguồn cho tổng đài nói chung; hãy lấy tỷ lệ của menu mình không cần đến nhân viên',
    p_accept: 'chưa ai công bố; nó tùy thời gian chờ được báo và giờ hẹn, nên coi là chưa đến một nửa',
    p_missed:
      'cuộc gọi đi không hẹn trước có 5–50% người nghe; khách đã yêu cầu gọi lại thì chờ cuộc gọi, nên coi là một phần năm',
    odds_K:
      'chưa ai công bố; coi như mức hơn của một nhân viên giỏi hơn trung bình một độ lệch chuẩn (e^0,25, khoảng 1,3), và cao nhất là mức của người giỏi nhất (e^0,6)',
  },
  units: {
    s: 'giây',
    d: 'ngày',

    '1/month': 'mỗi tháng',
    '1/min': 'mỗi phút',
    '1/yr': 'mỗi năm',
    points: 'điểm',
  },
  validity:
    'Phần này dựa trên các tương quan đã công bố, chủ yếu từ nhà cung cấp Bắc Mỹ: hãy dùng để so sánh các phương án, đừng coi từng con số là dự báo. Các quan hệ này được thấy khi vận hành bình thường, với 60–80% vấn đề được giải quyết và tỷ lệ bận 60–95%.',
  parts: {
    experience: {
      name: 'Trải nghiệm',
      on: 'Khách cảm nhận và chấm điểm liên hệ',
      why: 'Mức hài lòng, ý định giới thiệu và công sức bỏ ra của mỗi liên hệ được trả lời, và ai trả lời khảo sát.',
    },
    complaints: {
      name: 'Khiếu nại',
      on: 'Một số liên hệ là khiếu nại',
      why: 'Ngay từ đầu, hoặc vì một liên hệ không tốt; được giải quyết ngay, hoặc thành tranh chấp.',
    },
    quality: {
      name: 'Chất lượng',
      on: 'Liên hệ được nghe lại',
      why: 'Người đánh giá chấm điểm một mẫu liên hệ của từng nhân viên.',
    },
    customers: {
      name: 'Khách hàng',
      on: 'Khách hàng ở lại hoặc rời đi',
      why: 'Tệp khách hàng thay đổi thế nào theo những gì khách gặp phải.',
    },
    costs: {
      name: 'Chi phí',
      on: 'Dịch vụ tốn nhiều hơn tiền lương',
      why: 'Chi phí kèm theo lương, viễn thông, chỗ ngồi và mọi khoản phải trả khác.',
    },
  },
};
