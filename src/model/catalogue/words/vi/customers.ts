import type { Words } from '../words';
import { byResponses, ci, noData, ratio, sum } from './phrases';

/** Perception, complaints, quality, loyalty, money and telesales. */
export const customers = {
  csatMean: {
    formula: 'Σ điểm / số câu trả lời',
    rollUp: byResponses,
    edge: `0 câu trả lời → ${noData}; dữ liệu thứ bậc`,
    aka: 'điểm hài lòng 1–5',
    source: '[S3] 1–5 sao',
  },
  csat: {
    formula: '#(4,5)/số câu trả lời',
    rollUp: `${byResponses}; ${ci}`,
    edge: 'SQM chỉ tính mức cao nhất: phải quy đổi',
    aka: 'CSAT, tỷ lệ hài lòng',
    typical: '86% toàn cầu [ZD-CSI]; chỉ mức cao nhất: 68–81% tùy ngành [SQM-IND]',
    source: '[CSAT-DEF]; COPC ≥ 85% T2B, ≤ 5% B2B (nguồn thứ cấp) [LI-COPC]',
  },
  ratingDistribution: {
    formula: 'tỷ lệ của từng mức',
    rollUp: byResponses,
    aka: 'rất tích cực … rất tệ',
  },
  netSatisfaction: {
    rollUp: byResponses,
    edge: 'như bài viết in (không có mức trung lập) = 2P − 100',
    aka: 'P − D của khách hài lòng/không hài lòng',
  },
  nps: {
    rollUp: `${byResponses}; SE = 100·√((p+d−(p−d)²)/n)`,
    edge: 'n < 30: chỉ cho xem khoảng tin cậy',
    aka: 'chỉ số thiện cảm khách hàng',
    typical: '33 toàn cầu 2014 [ZD-NPS]; người gọi không khiếu nại 45, người gọi khiếu nại −16 [SQM-CMP]',
    source: '[CYB] phương sai dạng đóng',
  },
  ces: {
    formula: 'trung bình mức dễ dàng 1–7, hoặc % mức 5–7',
    rollUp: byResponses,
    edge: 'CES 1.0 chấm điểm ngược: phải nói rõ phiên bản',
    aka: 'CES',
    typical:
      '96% khách phải nỗ lực nhiều so với 9% khách ít nỗ lực trở nên kém trung thành [CEB] (phương pháp bị phê bình [QATC])',
  },
  surveyResponseRate: {
    formula: 'số câu trả lời / số lời mời',
    rollUp: ratio,
    aka: 'tỷ lệ khách trả lời khảo sát',
    typical: 'giả định 10–20%',
    source: 'tham số của mô hình',
  },
  agentCsat: {
    formula: 'CSAT trên các liên hệ của nhân viên',
    rollUp: `theo từng nhân viên, ước lượng co về trung bình + ${ci}`,
    edge: 'n < 30 → “không phân biệt được”',
    aka: 'mức hài lòng về nhân viên do khách hàng chấm',
  },
  complaintRatePerCustomer: {
    formula: 'số khách hàng khác nhau có ≥ 1 khiếu nại / số khách hàng đang hoạt động',
    rollUp: 'số khách khác nhau / số khách khác nhau',
    edge: 'phải nói rõ kỳ tính: ở đây là thời gian đo',
    source: '[S0]; [VNPT] < 0,25 khiếu nại bằng văn bản trên 100 khách hàng trong 3 tháng',
  },
  complaintRatePerContact: {
    formula: 'số liên hệ khiếu nại / số liên hệ đã xử lý',
    rollUp: ratio,
    edge: 'tùy thuộc vào cách định nghĩa khiếu nại',
    typical: '14% (theo khách hàng tự nhận)',
    source: '[SQM-CMP] 14% người gọi coi cuộc gọi của mình là khiếu nại; trung tâm nghĩ là < 5%',
  },
  complaintsResolvedFirstTime: {
    formula: 'số khiếu nại được giải quyết ở lần xử lý đầu tiên / số khiếu nại',
    rollUp: ratio,
    edge: `0 khiếu nại → ${noData}`,
  },
  complaintsFastResponse: {
    formula: 'số khiếu nại được trả lời lần đầu trong T / số khiếu nại',
    rollUp: ratio,
    edge: `0 khiếu nại → ${noData}; [S0] để ngỏ T: phải nói rõ`,
    aka: 'phản hồi nhanh',
    source: '[VNPT] 100% được trả lời trong 2 ngày làm việc',
  },
  disputes: {
    formula: 'số khiếu nại leo thang thành tranh chấp; tỷ lệ = / số khiếu nại',
    rollUp: sum,
    edge: `sự kiện hiếm: ${ci} Poisson`,
    typical: '1–5% số người khiếu nại [GOOD]',
    source: '[S0]; 1–5% leo thang lên cấp quản lý/trụ sở chính [GOOD]',
  },
  qualityScore: {
    formula: 'Σ trọng số các mục đạt / Σ trọng số, trên các liên hệ lấy mẫu',
    rollUp: `theo trọng số mẫu; báo cáo n, ${ci}, ảnh hưởng của người chấm`,
    edge: `5 trên 5 lần chấm đạt → ${ci} 95% là 57–100%`,
    aka: 'điểm QA, đánh giá của quản lý',
    typical: 'thường 4–10 cuộc gọi/nhân viên/tháng [OTTO]; ≥ 2/tuần [BPA]',
  },
  criticalErrorFree: {
    formula: 'số liên hệ không có lỗi nghiêm trọng / số liên hệ được chấm',
    rollUp: `tỷ số + ${ci}`,
    edge: 'tách riêng lỗi nghiêm trọng với khách hàng, với doanh nghiệp và về tuân thủ',
    source: 'các chương của tiêu chuẩn CX [COPC] (không truy cập được văn bản: định nghĩa theo sách giáo khoa)',
  },
  qualitySamplingError: {
    edge: '278 trên 1000 cuộc gọi cho ±5 ở mức 95% [BPA]; 1080 cho ±3 [MCI]',
    aka: 'biên độ sai số',
  },
  listening: {
    formula: 'số liên hệ lấy mẫu không bị ngắt lời / số liên hệ lấy mẫu',
    rollUp: `tỷ số + ${ci}`,
    aka: 'kỹ năng lắng nghe',
  },
  agentIndex: {
    formula:
      'Σ w_j·z_j của các hiệu ứng nhân viên đã co về trung bình (FCR, CSAT, QA, AHT đã hiệu chỉnh, tuân thủ lịch)',
    rollUp: 'theo từng nhân viên mỗi ≥ một tháng; co về trung bình kiểu Bayes thực nghiệm ρ = σ_b²/(σ_b²+σ_w²/n)',
    edge: 'cho xem khoảng thứ hạng; không bao giờ xếp hạng khi độ tin cậy dưới 0,7',
    aka: 'KPI cá nhân',
    source: 'co về trung bình kiểu Bayes thực nghiệm, sách giáo khoa',
  },
  churn: {
    formula: 'số khách đầu kỳ đã rời đi trong kỳ / số khách đầu kỳ',
    rollUp: 'cộng như rủi ro: 1−Π(1−c_m)',
    edge: `(đầu kỳ − cuối kỳ)/đầu kỳ là mức giảm ròng, không phải tỷ lệ rời bỏ; chỉ dùng cho dịch vụ thuê bao; đầu kỳ = 0 → ${noData}`,
    aka: 'CCR, churn rate',
    typical: 'mỗi năm 16,2% (dịch vụ doanh nghiệp) … 37,1% (truyền thông) [PW-Zuora]; 5% B2B / 7,05% B2C [RECURLY]',
    source: '[S3]; [PW] không có mức trung bình chung',
  },
  retention: {
    formula: '1 − tỷ lệ rời bỏ (cùng nhóm khách); không hợp đồng: tỷ lệ khách mua lại trong khoảng theo dõi',
    rollUp: 'theo nhóm khách cùng kỳ',
    edge: 'cần khoảng theo dõi dài',
    aka: 'retention rate',
  },
  netCustomerGrowth: {
    formula: '(có thêm − mất đi)/đầu kỳ',
    rollUp: 'tổng',
  },
  clvEffect: {
    rollUp: 'trung bình trên các khách hàng',
    edge: 'm = lợi nhuận gộp mỗi kỳ, r = tỷ lệ giữ chân mỗi kỳ, i = lãi suất chiết khấu; r→1+i thì phân kỳ: đặt trần',
    aka: 'CLV',
    source: 'sách giáo khoa (dạng Gupta–Lehmann)',
  },
  touchFrequency: {
    formula: 'số lần chủ động chăm sóc / số khách hàng đang hoạt động / kỳ',
    rollUp: ratio,
    edge: 'hiệu quả giảm dần và gây phiền: mười cuộc gọi mỗi năm về sản phẩm khách không cần → khách thôi nghe máy [FI-QD]',
    aka: 'số lần chăm sóc mỗi khách trong kỳ',
  },
  costPerContact: {
    formula: 'tổng chi phí vận hành / số liên hệ đã xử lý',
    edge: 'chi phí cố định khiến con số giảm khi khách gọi lại nhiều: luôn đặt cạnh chi phí mỗi vấn đề được giải quyết',
    aka: 'chi phí mỗi cuộc gọi',
    typical:
      '£6,26 mỗi cuộc gọi vào ở Anh 2023-24 [CTB]; điện thoại 8–15, email 5–8, chat 3–5 USD (bảng thuật ngữ của nhà cung cấp, bằng chứng yếu)',
  },
  costPerTicketOpened: {
    formula: 'chi phí hỗ trợ / số phiếu mở trong kỳ',
    edge: `tính cả phiếu chưa giải quyết; có chiến dịch gọi ra thì ${noData}: chi phí quay số không thuộc phiếu nào`,
  },
  costPerResolution: {
    formula: 'chi phí hỗ trợ / số vấn đề đã giải quyết',
    edge: `số đã giải quyết = 0 → ${noData}; có chiến dịch gọi ra thì ${noData}`,
  },
  costPerCustomer: {
    formula: 'chi phí hỗ trợ / số khách hàng đang hoạt động',
    rollUp: 'Σ/số khách hàng trung bình',
  },
  costToRevenue: {
    formula: 'chi phí hỗ trợ / doanh thu',
    edge: `doanh thu ≤ 0 → ${noData}`,
    typical: '10% [S3], ở đó không dẫn nguồn',
    source: '[S3] mục tiêu < 10%',
  },
  costToProfit: {
    formula: 'chi phí hỗ trợ / lợi nhuận hoạt động trước chi phí hỗ trợ',
    edge: `lợi nhuận ≤ 0 → ${noData}`,
  },
  revenuePerCall: {
    formula: 'doanh thu được ghi nhận / số liên hệ đã xử lý (hoặc RPC)',
  },
  revenuePerHour: {
    formula: 'doanh thu được ghi nhận / giờ trả lương (hoặc giờ đăng nhập) của nhân viên',
  },
  conversionRate: {
    formula:
      'số đơn bán / (số lần gặp đúng người của các chiến dịch bán hàng + số liên hệ được trả lời, chặng cuối của mỗi liên hệ, có thể mua)',
    edge: `không ai có thể mua → ${noData}; tính trên cơ sở khác (lời chào, lượt quay số) cho tỷ lệ khác; không phải tỷ lệ chuyển tiếp`,
    aka: 'tỷ lệ chốt đơn, tỷ lệ chốt sale',
    typical:
      'từ 1 trên 3 … đến 1 trên 15 cuộc trò chuyện [INTEL]; 12,85% danh sách khách cũ, 8,21% danh sách mua ngoài theo DMA 2012 [INTEL]',
  },
  dials: {
    formula: 'số lần gọi ra',
    rollUp: 'tổng',
    edge: `không có chiến dịch → ${noData}; một lượt quay số được tính vào khung giờ mà bản ghi của nó được lấy ra`,
    aka: 'số cuộc gọi ra',
  },
  connectRate: {
    formula: 'số lần có người nghe / số lượt quay số',
    edge: `không có lượt quay số → ${noData}; có người nghe nhưng bị ngắt vẫn là kết nối; hộp thư thoại thì không: “kết nối ≠ liên hệ” [CONV]`,
    aka: 'tỷ lệ nghe máy',
    typical: '5–15% [PROS]',
    source: '[PROS] nghe máy → liên hệ → kết nối → trò chuyện',
  },
  rightPartyContacts: {
    formula: 'RPC / số lượt quay số (hoặc / số lần kết nối)',
    edge: `không có chiến dịch → ${noData}; người khác nghe máy là có người nghe, nhưng không phải gặp đúng người`,
    aka: 'RPC, gặp người ra quyết định',
    typical:
      '65 lượt quay số → 12 cuộc trò chuyện với người ra quyết định = 18,5% [INTEL]; tỷ lệ trò chuyện 2,3% năm 2026 [PROS]',
  },
  dialerDropRate: {
    formula: 'số lần có người nghe mà không có nhân viên trong 2 giây / số lần có người nghe',
    rollUp: 'Σ/Σ trong khoảng thời gian theo quy định',
    edge: `không có ai nghe máy → ${noData}; theo từng chiến dịch, tính cuốn chiếu`,
    aka: 'cuộc gọi ra bị rớt',
    typical: '≤ 3%',
    source: '[DIAL] Mỹ: 2 giây, < 3%; Ofcom (Anh) < 3%; mục tiêu nhịp quay số của [AWS-OB]',
  },
  salesPerHour: {
    formula: 'số đơn bán / giờ làm của nhân viên',
    aka: 'SPH',
  },
  listPenetration: {
    formula: 'số bản ghi đã hoàn tất / số bản ghi',
    edge: `không có danh sách → ${noData}; bản ghi đã hết số lần gọi không phải là hoàn tất; với một phần của kỳ thì tính phần của nó`,
  },
  talkMinutesPerHour: {
    formula: 'Σ đàm thoại+ACW / giờ đăng nhập',
    edge: `không ai trực → ${noData}; đổ chuông, xem trước và giữ máy không phải đàm thoại; các chat cùng lúc được tính từng cái một`,
    typical: '40–57',
    source: '[DIAL] gọi thủ công ≈ 40 phút/giờ, quay số dự đoán đến 57',
  },
} satisfies Words;
