import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const sale: Messages['outcomes']['sale'] = {
  title: 'Bán hàng',
  on: 'Khách liên hệ có thể mua hàng',
  why: 'Mỗi liên hệ được trả lời, tính ở chặng cuối, bán được hàng với xác suất này; việc mua không làm thay đổi ai gọi đến.',
  onCampaign: 'Người cần gặp có thể mua hàng',
  whyCampaign: 'Mỗi người cần gặp mà ta gặp được sẽ mua với xác suất này, dù ai gọi và gọi lúc nào.',
  fields: {
    conversion: { label: 'Mua hàng', why: 'Khi không phải chờ, với một nhân viên bình thường.' },
    value: { label: 'Doanh thu mỗi đơn', why: 'Tính trung bình.' },
    lossPerMinute: {
      label: 'Mất đi vì chờ',
      why: 'Xác suất giảm theo e^(−ω · số phút chờ trên đường dây, cả trước và sau khi chuyển tiếp); khách viết thư hoặc được gọi lại thì không chờ trên đường dây. 0: không ai ngại chờ.',
    },
    agentEffect: {
      label: 'Ảnh hưởng của nhân viên',
      why: 'Nhân viên được lòng khách hơn thì bán được nhiều hơn: gấp 1 + λ · q lần. 0: ai cũng bán như nhau.',
    },
  },
};
