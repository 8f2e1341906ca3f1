import { Formats } from '../format';
import type { StructureWords } from './en';

const f = new Formats('vi');

/** See the English words for what each stands for. */
export const structure: StructureWords = {
  types: 'Loại liên hệ',
  teams: 'Nhóm',
  contacts: (p) => `${f.integer(p.contacts)} liên hệ`,
  records: (p: { records: number }) => `${f.integer(p.records)} bản ghi`,
  reached: 'đã gặp',
  handle: (p) => `xử lý ${p.time}`,
  patience: (p) => `kiên nhẫn ${p.time}`,
  patient: 'không ai bỏ cuộc',
  peak: (p) => `tối đa ${f.integer(p.agents)} nhân viên`,
  lines: (p) => `${p.name}: ${f.integer(p.lines)} đường dây`,
  summary: (p) =>
    `${f.integer(p.types)} loại liên hệ bên trái, ${f.integer(p.teams)} nhóm bên phải, ${f.integer(p.links)} kỹ năng nối ở giữa. Phím mũi tên chuyển giữa các phần, Enter để mở.`,
  finding: {
    nobody: (p) =>
      p.others === 0
        ? `Không nhóm nào phục vụ ${p.name}`
        : `Không nhóm nào phục vụ ${p.name} và ${f.integer(p.others)} loại khác`,
    idle: (p) =>
      p.others === 0
        ? `${p.name} không phục vụ loại liên hệ nào`
        : `${p.name} và ${f.integer(p.others)} nhóm khác không phục vụ loại liên hệ nào`,
    oneTeam: (p) => `Một nhóm phục vụ tất cả: ${p.name}`,
    everyTeam: 'Mọi nhóm đều phục vụ mọi loại liên hệ',
    single: (p) => `${f.integer(p.single)} trên ${f.integer(p.types)} loại liên hệ chỉ dựa vào một nhóm`,
    shared: 'Loại liên hệ nào cũng có từ hai nhóm trở lên phục vụ',
  },
  link: {
    after: (p) => `sau ${p.time}`,
    reserve: (p) => `giữ lại ${f.integer(p.agents)} người`,
    speed: (p) => `tốc độ ×${f.number(p.speed)}`,
    priority: (p) => `ưu tiên ${f.number(p.priority)}`,
    choice: (p) => `lựa chọn ${f.integer(p.choice)}`,
  },
  returns: {
    redial: (p) => `gọi lại ${p.share}`,
    repeat: (p) => `liên hệ lại ${p.share}`,
    transfer: (p) => `chuyển tiếp ${p.share}`,
  },
  legend: {
    first: 'lựa chọn đầu tiên',
    later: 'lựa chọn sau',
    condition: 'chỉ khi có điều kiện',
  },
  table: {
    from: 'Từ',
    to: 'Đến',
    how: 'Cách',
    share: 'Tỷ lệ',
    redial: 'gọi lại',
    repeat: 'liên hệ lại',
    transfer: 'chuyển tiếp',
  },
  unserved: 'Chưa có nhóm nào phục vụ',
  rule: {
    heading: 'Quy tắc mà các thiết lập này tạo ra',
    who: 'Liên hệ được chuyển cho nhân viên nào',
    next: 'Nhân viên nhận liên hệ nào tiếp theo',
    ofType: {
      nobody: 'Không có ai',
      oneTeam: 'Chỉ một nhóm',
      longestIdle: 'Nhân viên rảnh lâu nhất',
      leastOccupied: 'Nhân viên ít bận nhất',
      weighted: 'Chia theo tỷ trọng',
      preferred: 'Nhóm ưu tiên trước',
      specialists: 'Nhân viên chuyên trách trước',
    },
    ofTeam: {
      nothing: 'Không nhận gì',
      oneType: 'Một loại liên hệ, ai chờ lâu nhất trước',
      longestWait: 'Ai chờ lâu nhất trước',
      ownOrder: 'Theo thứ tự riêng của nhóm',
      priority: 'Mức ưu tiên cao trước',
      growing: 'Mức ưu tiên tăng theo thời gian chờ',
    },
    leastOccupied: (p) => `${p.name}, chọn nhân viên ít bận nhất`,
    weighted: (p) => `${p.name}, các nhóm ngang hàng chia theo tỷ trọng`,
    thenByPriority: 'cùng bậc thì xét mức ưu tiên',
    waitFirst: (p) => `${p.name}, sau khi đã chờ ${p.time}`,
    overflow: (p) => `${p.name}, rồi tràn sang nhóm khác sau ${p.times}`,
    keeps: (p) => `${p.name}, giữ ${f.integer(p.agents)} nhân viên cho loại khác`,
    keepsSome: (p) => `${p.name}, giữ một số nhân viên cho loại khác`,
    of: (p) => `${p.name}: ${p.detail}`,
    both: (p) => `${p.one}; ${p.next}`,
    then: (p) => `${p.first}, rồi đến ${p.next}`,
    after: (p) => `sau ${p.time} thêm ${p.teams}`,
    headStart: (p) => `được tính như đã chờ lâu hơn: ${p.list}`,
    growth: (p) => `${p.type} bắt đầu từ ${f.number(p.start)}, mỗi giây tăng ${f.number(p.perSecond)}`,
    reserve: (p) => `chỉ nhận ${p.type} khi có hơn ${f.integer(p.agents)} nhân viên rảnh`,
    never: (p) => `không bao giờ nhận ${p.type}, vì cần hơn ${f.integer(p.agents)} nhân viên rảnh mà nhóm không có hơn`,
  },
};
