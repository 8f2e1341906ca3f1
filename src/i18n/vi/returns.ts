import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('vi');
const share = (x: number): string => f.percent(100 * x);

/** See the English words for what each stands for. */
export const returns: Messages['returns'] = {
  title: 'Khách liên hệ lại',
  as: 'Liên hệ lại dưới dạng',
  same: 'cùng loại',
  mostAttempts: 'Số lần liên hệ tối đa',
  redial: {
    name: 'Gọi lại khi chưa được phục vụ',
    on: 'Khách chưa được phục vụ sẽ thử lại',
    why: 'Sau khi bỏ máy lúc chờ, gặp máy bận hoặc gọi ngoài giờ, khách gọi lại với các xác suất này, vẫn với công việc như cũ.',
    afterAbandon: 'Sau khi bỏ máy',
    afterBusy: 'Sau khi gặp máy bận',
    afterClosed: 'Sau khi gọi ngoài giờ',
    decay: 'Mỗi lần thử tiếp theo: xác suất nhân với',
    patience: 'Độ kiên nhẫn sau mỗi lần bỏ cuộc, ×',
    delay: 'Thời gian đến lần thử tiếp theo',
  },
  repeat: {
    name: 'Liên hệ lại vì chưa giải quyết xong',
    on: 'Không phải lần trả lời nào cũng giải quyết được vấn đề',
    why: 'Trong số khách có vấn đề chưa được giải quyết, một phần liên hệ lại trong ngày hoặc vào một ngày mở cửa sau đó, theo giờ mà khách thường gọi.',
    resolution: 'Được giải quyết sau khi trả lời',
    probability: 'Chưa giải quyết: liên hệ lại',
    sameDay: 'Trong đó ngay trong ngày',
    delay: 'Thời gian đến lúc đó nếu trong ngày',
    reopened: 'Đã giải quyết: hóa ra chưa xong',
    laterDays: 'Trọng số của các ngày mở cửa kế tiếp',
    laterDaysHint: 'Các số cách nhau bằng dấu cách: ngày mở cửa kế tiếp, ngày sau đó, …',
    work: 'Công việc, gấp bao nhiêu lần liên hệ mới',
    share: (p) => `${share(p.share)} số lần trả lời kéo theo một lần liên hệ lại.`,
  },
  pressure: {
    name: 'Áp lực về thời gian xử lý',
    on: 'Nhân viên bị ép ngắt các cuộc nói chuyện dài',
    why: 'Phần nói chuyện vượt giới hạn bị ngắt: liên hệ ngắn hơn nhưng không giải quyết được gì, và khách có thể liên hệ lại. Người giỏi hơn thì nhanh hơn mà không cần vậy; người chỉ vội thì không.',
    cap: 'Thời gian nói chuyện dài nhất, gấp bao nhiêu lần trung bình',
    obeyed: 'Tỷ lệ liên hệ tuân theo',
    effect: (p) =>
      `Thời gian xử lý ${p.from} → ${p.to}; được giải quyết sau khi trả lời ${share(p.resolvedBefore)} → ${share(p.resolved)}.`,
    moreWork: (p) =>
      `Vội không có lợi: khách bị ngắt sẽ liên hệ lại, và mỗi vấn đề tốn thêm ${share(p.more)} công việc so với khi không bị ép.`,
    lessWork: (p) =>
      `Mỗi vấn đề tốn ít hơn ${share(p.less)} công việc, nhưng có cái giá: ${share(p.unresolved)} số lần trả lời để lại vấn đề chưa giải quyết.`,
    endless: 'Sẽ không bao giờ xong: khách bị ngắt liên hệ lại rồi lại bị ngắt.',
    noRepeat: 'Ở đây không ai liên hệ lại nên vội vàng có vẻ có lợi: các vấn đề bị bỏ dở.',
    unusual: (p) => `Giới hạn dưới ${f.number(p.least)} lần trung bình nằm ngoài những gì được biết về áp lực.`,
    source:
      'Đây là giả định: người ta biết áp lực làm giảm tỷ lệ giải quyết, nhưng không biết giảm bao nhiêu (thường từ 0,5 trở lên).',
  },
  transfer: {
    name: 'Chuyển tiếp',
    title: 'Chuyển tiếp',
    on: 'Một số liên hệ được chuyển cho nhân viên khác',
    why: 'Nhân viên đầu làm một phần cuộc đàm thoại, khách xếp hàng lại, và nhân viên kế tiếp làm phần còn lại.',
    probability: 'Được chuyển tiếp',
    to: 'Chuyển đến',
    several: 'nhiều loại, theo tỷ lệ',
    shareTo: (p) => `Đến ${p.name}`,
    addTarget: 'Và đến',
    chooseTarget: 'chọn một loại',
    removeTarget: (p) => `Không chuyển đến ${p.name} nữa`,
    sharesWhy:
      'Tổng các tỷ lệ là 100%: đổi một tỷ lệ thì các tỷ lệ khác đổi theo cùng tỷ lệ. Khách hàng được chuyển đến cùng một nơi trong mọi phương án.',
    workDone: 'Phần đàm thoại đã làm trước đó',
    resolutionPenalty: 'Tỷ lệ giải quyết sau khi chuyển giảm (điểm)',
    restFactor: 'Phần còn lại kéo dài gấp',
    priority: 'Ưu tiên cộng thêm ở hàng đợi thứ hai',
    most: 'Số lần chuyển tối đa của một liên hệ',
    handover: 'Chuyển máy có giới thiệu',
    handoverWhy:
      'Nhân viên đầu giữ máy đến khi người kế tiếp trả lời, rồi ở lại thêm chừng ấy thời gian. Không có: nhân viên đầu gác máy ngay.',
    own: 'Tỷ lệ chuyển tiếp riêng',
    ownHint: 'Để trống tỷ lệ chuyển tiếp là dùng tỷ lệ của loại liên hệ.',
  },
  volume: {
    counts: 'Lượng liên hệ tính theo',
    fresh: 'vấn đề mới phát sinh',
    observed: 'số lần liên hệ đã quan sát',
    freshWhy: 'Các lần gọi lại và liên hệ lại được cộng thêm vào lượng này.',
    observedWhy:
      'Lượng này đã gồm các lần gọi lại và liên hệ lại: chúng được trừ ra trước, rồi mô phỏng tự tạo lại. Phần đến từ loại liên hệ khác không được nằm trong đó.',
    abandonRate: 'Tỷ lệ bỏ máy khi đếm',
    busyRate: 'Tỷ lệ máy bận khi đếm',
    near: 'Chỉ gần đúng: khi có áp lực về thời gian xử lý, cuộc nói chuyện chuyển tiếp và liên hệ lại dài ngắn khác bị ngắt nhiều hơn hoặc ít hơn so với lần liên hệ đầu, còn tỷ lệ này được tính theo lần liên hệ đầu.',
    share: (p) => `${share(p.share)} lượng này là vấn đề mới phát sinh.`,
  },
  assumptions: {
    redial: (p) =>
      `Khách chưa được phục vụ thử lại, trung bình ${p.delay} sau: ${share(p.abandon)} sau khi bỏ máy, ${share(p.busy)} sau khi gặp máy bận, ${share(p.closed)} sau khi gọi ngoài giờ (${p.who}).`,
    decay: (p) => `Xác suất mỗi lần thử tiếp theo bằng ${f.number(p.decay)} lần của lần trước (${p.who}).`,
    repeat: (p) =>
      `${share(p.resolution)} số lần trả lời giải quyết được vấn đề; trong số khách còn lại, ${share(p.again)} liên hệ lại, ${share(p.sameDay)} trong đó ngay trong ngày (${p.who}).`,
    reopened: (p) => `${share(p.share)} vấn đề đã giải quyết hóa ra chưa xong: khách hàng liên hệ lại (${p.who}).`,
    unresolved: (p) =>
      `${share(p.resolution)} số lần trả lời giải quyết được vấn đề; khách còn lại không liên hệ lại (${p.who}).`,
    pressure: (p) =>
      `Cuộc nói chuyện bị ngắt ở ${f.number(p.cap)} lần mức trung bình trong ${share(p.obeyed)} số liên hệ dài hơn, và khi đó không giải quyết được gì (${p.who}).`,
    blind: (p) =>
      `${share(p.share)} số liên hệ đã trả lời được chuyển tiếp khi xong ${share(p.done)} cuộc đàm thoại (${p.who}).`,
    warm: (p) =>
      `${share(p.share)} số liên hệ đã trả lời được chuyển tiếp khi xong ${share(p.done)} cuộc đàm thoại; nhân viên đầu giữ máy chờ (${p.who}).`,
    target: (p) => `${share(p.share)} đến ${p.to}`,
    targets: (p) => `Trong số liên hệ được chuyển tiếp: ${p.targets} (${p.who}).`,
    own: (p) => `${p.team} chuyển tiếp ${share(p.share)} số liên hệ ${p.type}.`,
    observed: (p) =>
      `Lượng liên hệ tính theo số lần liên hệ đã quan sát; ${share(p.share)} trong đó là vấn đề mới phát sinh (${p.who}).`,
  },
};
