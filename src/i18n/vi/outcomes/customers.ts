import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const customers: Messages['outcomes']['customers'] = {
  groups: {
    base: 'Tệp khách hàng',
    intent: 'Vì sao khách rời bỏ',
    worth: 'Giá trị của một khách hàng',
    touches: 'Tác dụng của liên hệ chủ động',
  },
  fields: {
    active: { label: 'Khách hàng đang hoạt động', why: 'Khi kỳ bắt đầu.' },
    acquiredPerMonth: { label: 'Khách hàng mới', why: 'Mỗi tháng.' },
    baselineChurn: {
      label: 'Rời bỏ vì lý do khác',
      why: 'Tỷ lệ khách rời bỏ mỗi tháng vì lý do ngoài trung tâm: giá cả, sản phẩm, chuyển nhà. Phần lớn khách rời bỏ vì những lý do này.',
    },
    actedUpon: {
      label: 'Làm theo ý định',
      why: 'Phần ý định rời bỏ được thực hiện ngay trong tháng. 0: dịch vụ không ảnh hưởng đến ai.',
    },
    intentAfterOne: { label: 'Định rời bỏ sau một lần liên hệ', why: 'Đã giải quyết được vấn đề.' },
    intentAfterSeveral: { label: 'Định rời bỏ sau nhiều lần', why: 'Mới giải quyết được vấn đề.' },
    intentUnresolved: { label: 'Định rời bỏ khi chưa giải quyết', why: 'Hoặc chưa hề được phục vụ.' },
    revenuePerMonth: { label: 'Doanh thu', why: 'Của một khách hàng trong một tháng.' },
    marginPerMonth: {
      label: 'Lợi nhuận gộp',
      why: 'Của một khách hàng trong một tháng, trước chi phí dịch vụ; không quá doanh thu.',
    },
    discountPerMonth: {
      label: 'Lãi suất chiết khấu',
      why: 'Mỗi tháng: tiền thu về muộn hơn có giá trị ít đi chừng ấy.',
    },
    purchasesPerMonth: { label: 'Lượt mua', why: 'Của một khách hàng trong một tháng khi không ai gọi.' },
    purchaseValue: {
      label: 'Một lượt mua',
      why: 'Doanh thu của nó; tính vào doanh thu, không tính vào bán hàng của liên hệ.',
    },
    touchGain: {
      label: 'Thêm nhiều nhất bao nhiêu lượt mua',
      why: 'Nhờ liên hệ chủ động: số lần quay của chiến dịch, tính theo khách và tháng.',
    },
    touchScale: { label: 'Số lần gọi để đạt hai phần ba mức đó', why: '1 − 1/e của phần tăng.' },
    touchMost: { label: 'Số lần gọi không làm phiền ai', why: 'Quá mức này, mỗi lần gọi làm mất lượt mua.' },
    touchLoss: { label: 'Lượt mua mất cho mỗi lần vượt', why: 'Giả định, như mọi giá trị ở đây: chưa ai công bố.' },
  },
  units: { month: 'mỗi tháng' },
  results: {
    title: 'Khách hàng',
    read: (p) => `${p.churn} rời bỏ trong một tháng, ${p.service} trong số đó vì dịch vụ.`,
    aria: 'Khách hàng trong một tháng: ai đến và ai rời bỏ',
    start: 'Lúc đầu',
    acquired: 'Mới',
    anyway: 'Rời bỏ vì lý do khác',
    service: 'Rời bỏ vì dịch vụ',
    net: 'Thay đổi',
    end: 'Sau một tháng',
    kind: 'Khách hàng',
    count: 'Số lượng',
    interval: 'Khoảng tin cậy 95%',
    month: 'Một tháng mà mọi vấn đề diễn ra như trong các ngày đã mô phỏng.',
  },
};
