import { vi as kpis } from '../../model/kpiNames/vi';
import type { FirstMessages } from '../en/first';
import { Formats } from '../format';

const f = new Formats('vi');
const cells = (n: number) => `${f.integer(n)} ô`;

/** Vietnamese: the words of the first picture. */
export const first: FirstMessages = {
  horizon: {
    special: { unnamed: 'ngày đặc biệt' },
    full: 'Bộ nhớ không chứa thêm được lần chạy nào',
  },
  app: {
    name: 'Floorwalk',
    menu: {
      plan: 'Kế hoạch',
      compare: 'So sánh',
      targets: 'Mục tiêu',
      size: 'Định biên',
      learn: 'Học',
      assumptions: 'Giả định',
      data: 'Dữ liệu',
      glossary: 'Thuật ngữ',
    },
    actions: {
      undo: 'Hoàn tác',
      redo: 'Làm lại',
      undoThis: (p) => `Hoàn tác: ${p.what}`,
      redoThis: (p) => `Làm lại: ${p.what}`,
      stop: 'Dừng',
      retry: 'Thử lại',
      more: 'Xem thêm',
    },
    states: {
      failedBecause: (p) => `Thao tác không thành công: ${p.reason}`,
      noData: 'không có dữ liệu',
    },
    run: {
      running: 'Đang mô phỏng…',
      stopped: 'Đã dừng',
      days: (p) => `${f.integer(p.days)} ngày`,
    },
    settings: {
      title: 'Cài đặt',
      language: 'Ngôn ngữ',
      theme: 'Giao diện',
      themes: { system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
    },
    scenario: {
      saved: 'Đã lưu',
      saving: 'Đang lưu…',
      notSaved: 'Chưa lưu',
      saveFailed: 'Không thể lưu trên thiết bị này. Hãy tải tệp xuống để giữ công việc của bạn.',
      pickDay: 'Ngày',
      wholeWeek: 'Toàn bộ kỳ',
    },
    history: {
      editCell: 'sửa một ô',
      editCells: (p) => `sửa ${f.integer(p.cells)} ô`,
      pasteCells: (p) => `dán ${f.integer(p.cells)} ô`,
      clearCells: (p) => `xóa ${f.integer(p.cells)} ô`,
      fill: 'điền',
      dragStaff: 'kéo số nhân sự',
      addPromise: 'thêm cam kết',
      editPromise: 'sửa cam kết',
      removePromise: 'bỏ cam kết',
      rename: 'đổi tên',
      settings: 'đổi cài đặt',
      addType: 'thêm loại liên hệ',
      removeType: 'bỏ loại liên hệ',
      addTeam: 'thêm nhóm',
      removeTeam: 'bỏ nhóm',
      import: 'nhập dữ liệu',
    },
    a11y: {
      skipToContent: 'Chuyển đến nội dung',
      mainMenu: 'Trình đơn chính',
      scenarioMenu: 'Trình đơn kịch bản',
      resultsReady: (p) => `Đã có kết quả của ${f.integer(p.days)} ngày`,
    },
  },
  charts: {
    mean: 'trung bình',
    interval: 'khung giờ',
    time: 'thời gian',
    serviceLevel: {
      label: (p) => `Mức dịch vụ theo khung giờ, từ ${p.low} đến ${p.high}`,
    },
    staffing: {
      label: (p) =>
        `Nhân sự theo khung giờ: thiếu ở ${f.integer(p.short)} khung giờ, thừa ở ${f.integer(p.over)} khung giờ`,
    },
    heatMap: { title: 'Cả tuần trong một hình' },
  },
  grid: {
    label: 'Lượng liên hệ, thời gian xử lý và số nhân viên theo khung giờ',
    cell: (p) => `${p.time}, ${p.row}, ${p.value}`,
    emptyCell: (p) => `${p.time}, ${p.row}, trống`,
    selected: (p) => `Đã chọn ${f.integer(p.cells)} ô`,
    pasted: (p) => `Đã dán ${f.integer(p.cells)} ô`,
    filled: (p) => `Đã điền ${f.integer(p.cells)} ô`,
    cleared: (p) => `Đã xóa ${f.integer(p.cells)} ô`,
    copied: (p) => `Đã sao chép ${f.integer(p.cells)} ô`,
    collapse: (p) => `Gập ${p.row}`,
    expand: (p) => `Mở ${p.row}`,
    keys: 'Phím mũi tên để di chuyển, Enter để sửa, +2, −10% hoặc ×1,2 thay đổi mọi ô đã chọn, Esc để hủy, Shift và mũi tên để chọn, Ctrl+D điền xuống, Ctrl+R điền sang phải, Delete để xóa. Bên trái ô đầu tiên là tên hàng: Enter để mở, phím cách để gập.',
  },
  kpis,
  plan: {
    title: 'Kế hoạch',
    firstVisit:
      'Đây là một tuần có thật của một ngân hàng, mô phỏng từng cuộc gọi. Hãy thêm hai nhân viên vào 10:00 thứ Hai và xem các cam kết thay đổi ra sao.',
    rows: {
      serviceLevel: 'mức dịch vụ',
      waiting: 'đang chờ',
      staffing: 'nhân sự',
      occupancy: 'tỷ lệ bận',
      volume: 'lượng liên hệ',
      handleTime: 'thời gian xử lý',
      patience: 'độ kiên nhẫn',
      staff: 'số nhân viên',
    },
    staffing: {
      required: 'cần có',
      scheduled: 'đã xếp lịch',
      short: 'thiếu',
      over: 'thừa',
      shortBy: (p) => `thiếu ${f.number(p.agents)} ngay cả ngày vắng`,
      overBy: (p) => `thừa ${f.number(p.agents)} ngay cả ngày đông`,
      balanced: 'cân bằng',
    },
    sum: 'tất cả',
    realDayOther: (p) => `ngày thật: đếm trong ${p.within} nên không hiện`,
    realDay: 'ngày thật',
  },
  promises: {
    title: 'Cam kết',
    add: 'Thêm cam kết',
    edit: 'Sửa cam kết',
    empty: 'Chưa có cam kết nào. Hãy thêm một câu là đủ.',
    kept: (p) =>
      `giữ được ${f.integer(p.kept)} trên ${f.integer(p.days)} ngày (${f.range(f.integer(p.low), f.integer(p.high))})`,
    keptRuns: (p) =>
      `giữ được ${f.integer(p.kept)} trên ${f.integer(p.runs)} lần chạy cả kỳ (${f.range(f.integer(p.low), f.integer(p.high))})`,
    noDays: 'chưa có ngày nào có dữ liệu',
    longestWait: (p) => `lần chờ lâu nhất: ngày thường ${f.seconds(p.median)}, ngày xấu ${f.seconds(p.p95)}`,
    breaking: (p) => `mỗi ngày có ${f.number(p.contacts)} liên hệ vi phạm`,
    windowsOf: { interval: 'khung giờ', halfHour: 'nửa giờ', hour: 'giờ' },
    byWholeHours: 'đánh giá theo giờ, vì khoảng của kế hoạch là một giờ',
    breakingWindows: (p) =>
      `ngày thường có ${f.integer(p.failing)} trên ${f.integer(p.of)} ${p.windows} không đạt (8 trên 10 ngày: ${f.range(f.integer(p.low), f.integer(p.high))})`,
    onAverage: (p) => `${p.value} trên mọi ngày${p.doubt === '' ? '' : ` (${p.doubt})`}`,
    typicalDay: (p) => `ngày thường ${p.median}, 8 trên 10 ngày ${p.range}`,
    typicalRun: (p) => `lần chạy thường ${p.median}, 8 trên 10 lần ${p.range}`,
    judgements: {
      kept: 'giữ được',
      likely: 'nhiều khả năng giữ được',
      fragile: 'mong manh',
      broken: 'không giữ được',
      noData: 'không có dữ liệu',
    },
  },
  tiles: {
    choose: 'Chọn chỉ số',
    cost: 'chi phí nhân sự',
    within: (p) => `trong ${p.seconds}`,
    without: (p) => `không tính ${p.names}`,
    short: {
      serviceLevel: 'mức dịch vụ A',
      serviceLevelNetOfShortAbandons: 'mức dịch vụ B',
      serviceLevelAbandonsNeutral: 'mức dịch vụ C',
      serviceLevelOfAnswered: 'mức dịch vụ D',
      serviceLevelRemovedWithin: 'mức dịch vụ E',
      asa: 'thời gian trả lời',
      aht: 'thời gian xử lý',
      abandonRate: 'bỏ cuộc',
      answerRate: 'được trả lời',
      blockedRate: 'bị chặn',
      occupancy: 'tỷ lệ bận',
      maxWait: 'chờ lâu nhất',
      staffingCost: 'chi phí',
    },
  },
  ui: {
    history: {
      cutCells: (p) => `cắt ${cells(p.cells)}`,
      field: (p) => `đổi “${p.field}”`,
      skills: 'đổi phân công kỹ năng',
      calendar: 'đổi lịch',
      traceToRate: 'chuyển nhật ký phát lại thành số lượng',
    },
    run: {
      failed: 'Mô phỏng bị lỗi',
      horizons: (p) => `${f.integer(p.times * p.days)} ngày (${f.integer(p.times)} × ${f.integer(p.days)})`,
      precision: (p) => `±${f.number(p.points, 2)}\u00a0điểm %`,
      precisionHint:
        'Số ngày đã mô phỏng (số lần chạy × số ngày của kế hoạch) và nửa độ rộng của khoảng tin cậy 95% của mức dịch vụ',
      more: (p) => `+${f.integer(p.days)} ngày`,
      moreHint: 'Mô phỏng thêm ngày để bớt sai số',
    },
    day: { before: 'Ngày trước', after: 'Ngày sau' },
    scenario: { example: 'ví dụ' },
    grid: {
      hours: (p) => `${f.number(p.hours)} giờ`,
      edit: (p) => `Sửa ${p.name}`,
      readOnly: 'Ô này không sửa được ở đây.',
      rostered: 'Do ca làm việc quyết định: nhấn Enter để mở nhóm.',
    },
    score: {
      label: 'Trong ngày theo khoảng thời gian: kết quả ở trên, số liệu để sửa ở dưới',
      voice: 'Hình đang thể hiện',
      cells: 'Số liệu để sửa',
      tapHint: 'Chạm vào một hàng để xem con số chính xác.',
      target: (p) => `Erlang C cho ${p.share} trong ${p.seconds}`,
      band: 'các ngày khác nhau (p10–p90)',
      longest: 'lâu nhất trong khoảng',
      longestLabel: 'Thời gian chờ lâu nhất theo khoảng: trung bình và độ phân tán giữa các ngày',
      staffRead: (p) =>
        `${f.integer(p.scheduled)}${p.required === null ? '' : ` trên ${f.integer(p.required)} cần có (${p.range})`}`,
      occupancyLabel: 'Mức bận của từng nhóm theo khoảng thời gian',
      eightDays: (p) => `8 trên 10 ngày: ${p.range}`,
      overrun: 'không xếp ai, vẫn đang làm nốt việc dở',
      overrunRead: (p) => `${f.integer(p.teams)} nhóm không xếp ai: làm nốt ${f.number(p.minutes, 2)} phút-nhân viên`,
    },
    tiles: { noCost: 'chưa có chi phí mỗi giờ', label: (p) => `Chỉ số: ${p.where}` },
    print: {
      line: (p) =>
        `Từ ${p.from}, ${f.integer(p.days)} ngày. Mô phỏng ${f.integer(p.simulated)} lần, hạt giống “${p.seed}”. In ngày ${p.printed}.`,
    },
  },
};

/** How promises are written out. */
export { vi as phrases } from '../../model/commitments/phrases/vi';
export { sample } from '../samples/vi';
