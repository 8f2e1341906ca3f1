import type { Estimated } from '../../model/replayNote';
import { Formats } from '../format';
import type { ReplayWords } from './en';
import { hoursText } from './hours';

const f = new Formats('vi');
const estimate = (e: Estimated, unit: string): string => {
  const { value, doubt } = f.estimate(e, unit);
  return doubt === '' ? value : `${value} (${doubt})`;
};
/** One number, or from which to which. */
const count = (least: number, most: number): string =>
  least === most ? f.number(most) : f.range(f.number(least), f.number(most));

/** See the English words for what each stands for. */
export const vi: ReplayWords = {
  title: 'Phát lại một ngày',
  hint: 'Vẫn những khách hàng ấy, đến đúng những thời điểm ấy, với thời gian xử lý thật của họ, trong mỗi ngày mô phỏng. Rồi thay đổi nhân sự: “vẫn ngày thứ Ba ấy, thêm hai nhân viên”.',
  day: 'Ngày cần phát lại',
  allDays: (p) => `cả ${f.integer(p.days)} ngày`,
  grouping: 'Nhóm',
  groupings: {
    teams: 'như trong tệp',
    queues: 'gộp nhân viên nhận cùng các hàng đợi',
    one: 'một nhóm cho tất cả',
  },
  replayDay: 'Phát lại ngày này',
  replayAll: 'Phát lại những ngày này',
  name: (p) => `${p.weekday}, ${p.date}, phát lại`,
  nameOfAll: (p) => `${p.from} đến ${p.to}, phát lại`,
  description: (p) =>
    `Khách hàng của một nhật ký thật${p.file === '' ? '' : ` (${p.file})`}: họ đến đúng lúc đã đến và mất đúng thời gian đã mất. Độ kiên nhẫn vượt quá thời gian chờ đã thấy được ước lượng; nhân sự là những người mà các cuộc gọi cho thấy.`,
  team: 'Nhân viên',
  made: 'Điều gì đã biết, điều gì được bổ khuyết',
  curves: 'Các đường cong',
  fittedOn: (p) => `Ước lượng từ toàn bộ tệp, ${f.integer(p.days)} ngày.`,
  written: (p) => `Đã ghi vào ${p.file}.`,
  notes: {
    customers: (p) =>
      [
        `${f.integer(p.customers)} khách hàng, đúng vào lúc họ đã đến.`,
        p.gaveUp > 0
          ? `${f.integer(p.gaveUp)} người bỏ cuộc: độ kiên nhẫn của họ chính là thời gian họ đã chờ.`
          : 'Không ai bỏ cuộc.',
        p.censored > 0
          ? `${f.integer(p.censored)} người chờ cho đến khi điều khác chấm dứt việc chờ, thường là được trả lời: họ sẵn lòng chờ lâu hơn nữa, lâu bao nhiêu thì rút ngẫu nhiên lại trong mỗi ngày mô phỏng.`
          : '',
        p.untested > 0
          ? `${f.integer(p.untested)} người không phải chờ: không biết gì về độ kiên nhẫn của họ nên rút ngẫu nhiên hoàn toàn.`
          : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    handleDrawn: (p) =>
      `Với ${f.integer(p.customers)} khách hàng, nhật ký không có thời gian xử lý (phần lớn đã bỏ cuộc): giá trị này được rút ngẫu nhiên.`,
    patience: (p) =>
      `${p.queues}: độ kiên nhẫn theo Kaplan–Meier từ ${f.integer(p.abandonments)} lượt bỏ cuộc và ${f.integer(p.censored)} lượt chờ khác${p.pooled ? ` gộp với các hàng đợi khác, vì ở đây có chưa đến ${f.integer(p.enough)} người bỏ cuộc` : ''}. ${p.share ? `Sau ${f.seconds(p.seconds)} còn ${estimate(p.share, '%')} vẫn chờ. ` : ''}Ai đã chờ ${f.seconds(p.lastSeconds)} thì không bao giờ bỏ cuộc: quá mức đó nhật ký không cho biết gì. ${f.integer(p.points)} điểm, lệch ước lượng nhiều nhất ${f.number(p.tolerancePercent)} điểm phần trăm.`,
    noPatience: (p) => `${p.queues}: không ai bỏ cuộc, nên sẽ không ai bỏ cuộc.`,
    handling: (p) =>
      `${p.queues}: thời gian xử lý được rút theo phân phối log-chuẩn, theo các mômen của ${f.integer(p.answered)} liên hệ được trả lời từ ${f.integer(p.atLeastSeconds)} giây trở lên${p.pooled ? ` gộp với các hàng đợi khác, vì ở đây có chưa đến ${f.integer(p.enough)}` : ''}: trung bình ${estimate(p.mean, 's')}, cv ${f.number(p.cv, 2)}.`,
    staffAgents: (p) =>
      `Nhân sự: ${f.integer(p.agents)} nhân viên trong ${f.integer(p.sessions)} phiên, ${f.number(p.presentHours)} giờ từ cuộc gọi đầu của phiên đến hết cuộc gọi cuối (gián đoạn quá ${f.integer(p.gapMinutes)} phút thì kết thúc phiên). Trong đó ${f.number(p.awayHours)} giờ nhân viên rảnh trong khi có người gọi đang chờ thì không tính là sẵn sàng.`,
    staffLoad: (p) =>
      `Nhật ký không nêu nhân viên: nhân sự bằng khối lượng việc đang xử lý, 1,0 × tải (${f.number(p.hours)} giờ), và ít nhất một người ở mọi lúc có khách được phục vụ.`,
    overlap: (p) =>
      `${f.integer(p.contacts)} trên ${f.integer(p.of)} liên hệ chồng lên một liên hệ khác của cùng nhân viên trong nhật ký, tổng cộng ${f.number(p.hours, 1)} giờ. Ở đây mỗi nhân viên chỉ giữ một liên hệ như vậy tại một thời điểm: phần việc đó được làm lần lượt hoặc do nhân viên khác làm, nên thời gian chờ và mức dịch vụ có thể khác xa ngày thật. Hãy tìm hiểu vì sao chồng nhau (gọi hội nghị, chuyển cuộc gọi, thời gian xử lý tính dư) trước khi dựa vào chúng.`,
    nameless: (p) =>
      `${f.integer(p.calls)} cuộc gọi được trả lời không nêu tên nhân viên: công việc được phát lại, nhưng thiếu người đã làm.`,
    blocked: (p) =>
      `${f.integer(p.calls)} cuộc gọi gặp tín hiệu bận bị bỏ ra: bản phát lại không giới hạn số đường dây.`,
    unqueued: (p) =>
      `${f.integer(p.calls)} liên hệ không vào hàng đợi nào (ngoài giờ mở cửa, được giải quyết trong menu, được gọi lại thay vì chờ, hoặc cuộc gọi lại không ai nghe) bị bỏ ra: bản phát lại không có những điều này.`,
    unserved: (p) => `Không ai nhận cuộc gọi của ${p.queue}: không nhóm nào phục vụ hàng đợi này.`,
    chats: (p) =>
      `${p.queues}: ${f.integer(p.contacts)} cuộc trò chuyện và tin nhắn. Một nhân viên giữ nhiều nhất ${count(p.least, p.most)} cuộc cùng lúc, ${p.seen ? 'đúng như nhật ký cho thấy' : 'đây là giả định vì nhật ký không nêu ai đã trả lời'}; không ai chậm lại vì thế, do thời gian xử lý trong nhật ký đã là khi giữ nhiều cuộc, và bản phát lại không kể từng lượt trả lời.`,
    mail: (p) =>
      `${p.queues}: ${f.integer(p.contacts)} thư điện tử hoặc việc xử lý sau. Chúng đến vào mọi giờ, chờ bao lâu cũng được và được gác lại khi có liên hệ trực tiếp mà không ai khác nhận được. Hứa phản hồi trong ${count(p.leastHours, p.mostHours)} giờ mở cửa, ${p.told ? 'như nhật ký nêu' : 'đây là giả định'}.`,
    opening: (p) =>
      `Giờ mở cửa: ${hoursText(f, p.hours)}, ngoài ra đóng cửa. Tính từ ${p.byAnswers ? 'lượt trả lời' : 'liên hệ'} đầu tiên đến cuối cùng của mỗi thứ trong tuần${p.byAnswers ? '' : ', không kể thư điện tử'}, nới ra cho tròn ${f.integer(p.minutes)} phút; ai còn chờ lúc đóng cửa được những người đang có mặt phục vụ.${p.closedDays > 0 ? ` ${f.integer(p.closedDays)} ngày không có ai liên hệ được coi là đóng cửa.` : ''}`,
    alwaysOpen: (p) =>
      `Mở cửa suốt ngày đêm: liên hệ đến vào mọi giờ, không thứ nào trong tuần có quá ${f.number(p.nightHours)} giờ quanh nửa đêm mà không có liên hệ.`,
    assumed: (p) =>
      `Giả định: ngày bắt đầu với hàng đợi trống, người chờ lâu nhất được nhận trước, và ${p.parts ? 'đàm thoại, giữ máy và xử lý sau cuộc gọi trong nhật ký được mô phỏng thành một thời gian xử lý, tính là đàm thoại' : 'toàn bộ thời gian xử lý là đàm thoại'}.`,
    luck: () =>
      'Các ngày mô phỏng chỉ khác nhau ở phần được rút ngẫu nhiên: dải cho thấy phần đó ảnh hưởng bao nhiêu, chứ không phải các ngày thật khác nhau ra sao.',
  },
};
