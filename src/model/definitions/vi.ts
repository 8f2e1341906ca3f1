import type { Definitions } from './en';

/** Vietnamese. */
export const vi: Definitions = {
  offered: 'Số liên hệ đã vào hàng đợi, tính vào khung giờ mà liên hệ đến.',
  answered: 'Số liên hệ gặp được nhân viên.',
  abandoned: 'Số liên hệ mà khách gác máy trong lúc chờ.',
  abandonRate: 'Trong 100 liên hệ đến, có bao nhiêu khách gác máy trong lúc chờ; có tính cả liên hệ bỏ sớm.',
  shortAbandons: 'Số liên hệ gác máy sớm đến mức không ai kịp trả lời, trong vòng 5 giây nếu bạn không đặt mức khác.',
  missedRate: 'Trong 100 liên hệ đến, có bao nhiêu không được trả lời, vì bất kỳ lý do gì.',
  answerRate: 'Trong 100 liên hệ đến, có bao nhiêu gặp được nhân viên.',
  blockedRate: 'Trong 100 lần gọi, có bao nhiêu bị từ chối vì mọi đường dây đều bận.',
  offeredLoad: 'Khối lượng công việc đến, quy ra số nhân viên phải bận liên tục để làm hết.',
  serviceLevel:
    'Tỷ lệ liên hệ được trả lời trong giới hạn thời gian trên tổng số liên hệ đến; mọi khách gác máy đều tính là không đạt.',
  serviceLevelNetOfShortAbandons:
    'Tỷ lệ được trả lời trong giới hạn thời gian trên số liên hệ đến, không tính những khách gác máy ngay.',
  serviceLevelAbandonsNeutral:
    'Tỷ lệ được trả lời trong giới hạn thời gian, không tính khách gác máy trước giới hạn; khách gác máy sau đó tính là không đạt.',
  serviceLevelOfAnswered:
    'Tỷ lệ trả lời kịp thời trong số liên hệ được trả lời; bỏ qua mọi khách gác máy nên con số này đẹp hơn thực tế.',
  serviceLevelRemovedWithin: 'Tỷ lệ liên hệ rời hàng đợi trong giới hạn thời gian, dù được trả lời hay không.',
  asa: 'Thời gian chờ trung bình của các liên hệ được trả lời.',
  averageWaitOfAbandoned: 'Thời gian mà khách gác máy đã chờ trung bình.',
  averageWait: 'Thời gian chờ trung bình của mọi liên hệ, dù được trả lời hay không.',
  maxWait: 'Lần chờ lâu nhất, dù được trả lời hay không.',
  waitPercentiles:
    'Mức chờ mà một tỷ lệ nhất định các liên hệ được trả lời không vượt quá, gộp mọi ngày: chín trên mười liên hệ chờ không quá P90. Thời gian chờ lẻ giây được đếm theo từng giây (trên 10 phút: từng 10 giây) và giá trị được nội suy bên trong.',
  shareWaitingOver: 'Tỷ lệ liên hệ phải chờ lâu hơn giới hạn, dù được trả lời hay không.',
  longestWaitKept: 'Tỷ lệ số ngày không ai phải chờ lâu hơn giới hạn.',
  intervalsInTarget: 'Tỷ lệ khung giờ có liên hệ mà mức dịch vụ đạt mục tiêu.',
  probabilityOfWait: 'Tỷ lệ liên hệ phải chờ hơn 0 giây hoặc vẫn còn đang chờ; ai bỏ ngay thì không tính là chờ.',
  aht: 'Thời gian trung bình nhân viên dành cho một liên hệ được trả lời: đàm thoại, giữ máy và xử lý sau cuộc gọi.',
  talkTime: 'Thời gian đàm thoại trung bình cho mỗi liên hệ được trả lời.',
  holdTime: 'Thời gian giữ máy trung bình cho mỗi liên hệ được trả lời.',
  wrapTime: 'Thời gian xử lý trung bình sau mỗi cuộc gọi; chiếm thời gian của nhân viên chứ không phải của khách.',
  inConversationResponse:
    'Trong cuộc trò chuyện, khách chờ tin nhắn tiếp theo của nhân viên trung bình bao lâu; không tính câu trả lời đầu tiên.',
  contactsPerAgentHour: 'Số liên hệ được trả lời trong mỗi giờ trực của một nhân viên.',
  agentDay: 'Những gì một nhân viên làm trong ngày: số liên hệ đã trả lời, thời gian đàm thoại và thời gian trực.',
  occupancy: 'Trong thời gian nhân viên sẵn sàng hoặc đang bận, tỷ lệ thời gian bận với liên hệ.',
  utilisation: 'Trong thời gian được trả lương, tỷ lệ thời gian nhân viên bận với liên hệ.',
  availability: 'Trong thời gian trực, tỷ lệ thời gian nhân viên sẵn sàng và đang rảnh.',
  freshIssues: 'Số vấn đề khách hàng nêu lần đầu; các lần gọi lại về cùng vấn đề không tính thêm.',
  completed: 'Số liên hệ đã trả lời mà nhân viên xử lý xong, không chuyển tiếp.',
  talkTimePerCustomer:
    'Tổng thời gian trò chuyện về một vấn đề, gộp mọi lần liên hệ; mỗi vấn đề tính là một khách hàng.',
  fcr: 'Trong 100 vấn đề được nhân viên tiếp nhận, bao nhiêu được giải quyết ngay ở lần trả lời đầu tiên, kể cả khi có chuyển tiếp; những lần khách bỏ cuộc trước đó không bị tính. Nếu khách liên hệ lại về vấn đề đó, dù muộn đến đâu, kể cả sau khi mô phỏng kết thúc, thì vấn đề chưa được giải quyết.',
  fcrNet: 'Như trên, chỉ tính các liên hệ mà nhân viên đầu tiên không chuyển tiếp.',
  firstAttemptResolution:
    'Trong 100 vấn đề phát sinh, bao nhiêu được giải quyết mà khách không phải thử lại: không ai bỏ cuộc, không ai phải gọi lại.',
  repeatRate: 'Số lần gọi lại vì vấn đề chưa được giải quyết, trên 100 liên hệ đã trả lời.',
  failureRepeatRatio:
    'Số liên hệ chưa giải quyết được vấn đề cộng số lần gọi lại, trên 100 liên hệ đã trả lời: mỗi thất bại bị tính hai lần khi khách gọi lại.',
  contactsPerResolution: 'Trung bình một vấn đề được giải quyết cần bao nhiêu lần liên hệ.',
  resolutionRate:
    'Trong 100 vấn đề phát sinh, bao nhiêu được giải quyết trước khi mô phỏng kết thúc mà khách không phải liên hệ lại sau đó.',
  resolvedSameDay: 'Trong 100 vấn đề phát sinh, bao nhiêu được giải quyết ngay trong ngày.',
  timeToResolution:
    'Trung bình từ lần thử đầu tiên đến khi kết thúc liên hệ giải quyết được vấn đề. Không tính các vấn đề còn mở, nên về lâu dài sẽ dài hơn.',
  backlog: 'Số vấn đề còn mở khi hết kỳ: còn đang chờ, hoặc khách sẽ liên hệ lại sau.',
  oldestOpen: 'Vấn đề còn mở lâu nhất đã mở được bao lâu khi hết kỳ.',
  reopenRate:
    'Trong 100 vấn đề đã được giải quyết, bao nhiêu được khách nêu lại, kể cả sau khi hết kỳ: hóa ra chúng chưa được giải quyết.',
  brokenOff:
    'Trong 100 liên hệ đã trả lời, bao nhiêu bị nhân viên ngắt sớm để không vượt giới hạn thời gian nói chuyện.',
  closedContacts: 'Số liên hệ đến ngoài giờ mở cửa và bị từ chối; không tính là liên hệ đến hay bị nhỡ.',
  droppedContacts:
    'Số liên hệ còn chờ khi đóng cửa và bị ngắt theo quy định của kịch bản. Vẫn tính là liên hệ đến và không được trả lời, nên tính vào tỷ lệ nhỡ và làm giảm mức dịch vụ; nhưng khách không tự bỏ nên không tính là bỏ cuộc gọi.',
  ringTime:
    'Thời gian chuông máy nhân viên reo trước khi trả lời, tính trên mỗi liên hệ được trả lời. Không thuộc thời gian xử lý; nhân viên đã được giữ chỗ nên tính vào tỷ lệ bận. Có tính vào thời gian chờ hay không do loại liên hệ quy định.',
  staffedHours: 'Số giờ nhân viên trực, dù đang bận hay sẵn sàng.',
  staffingCost: 'Số giờ trực của nhân viên nhân với chi phí mỗi giờ.',
  dials: 'Số cuộc gọi mà trung tâm quay cho các chiến dịch, có người nghe hay không.',
  connectRate: 'Tỷ lệ lượt quay có người nghe máy; hộp thư thoại không tính là nghe máy.',
  rightPartyContacts: 'Số cuộc trò chuyện với đúng người mà chiến dịch cần; mỗi cuộc hoàn tất một bản ghi.',
  dialerDropRate: 'Tỷ lệ cuộc có người nghe máy mà trong 2 giây không có nhân viên rảnh nên trung tâm phải ngắt.',
  listPenetration: 'Tỷ lệ bản ghi trong danh sách đã gặp được đúng người.',
  talkMinutesPerHour: 'Số phút trò chuyện và xử lý sau cuộc gọi trên mỗi giờ trực, cả gọi vào lẫn gọi ra.',
  fcrSurvey: 'Tỷ lệ câu trả lời khảo sát cho biết vấn đề được giải quyết ngay lần liên hệ đầu tiên.',
  csatMean: 'Trung bình điểm từ 1 đến 5 của những người trả lời khảo sát.',
  csat: 'Tỷ lệ câu trả lời khảo sát cho điểm 4 hoặc 5.',
  netSatisfaction: 'Tỷ lệ chấm 4 hoặc 5 trừ tỷ lệ chấm 1 hoặc 2.',
  nps: 'Tỷ lệ sẵn lòng giới thiệu ở mức 9 hoặc 10 trừ tỷ lệ ở mức 0 đến 6.',
  ces: 'Tỷ lệ câu trả lời khảo sát thấy dễ dàng, mức 5 đến 7 trên 7.',
  surveyResponseRate: 'Tỷ lệ người được mời chấm điểm đã trả lời.',
  agentCsat: 'Tỷ lệ câu trả lời khảo sát cho điểm 4 hoặc 5 về các liên hệ của một nhân viên.',
  complaintRatePerCustomer:
    'Tỷ lệ khách hàng đang hoạt động đã khiếu nại ít nhất một lần trong thời gian đo, tính cả khách chưa từng liên hệ. Cần biết số khách hàng.',
  complaintRatePerContact: 'Tỷ lệ liên hệ được trả lời là về khiếu nại.',
  complaintsResolvedFirstTime:
    'Tỷ lệ khiếu nại được giải quyết ngay trong lần xử lý đầu tiên, trên số đã xử lý lần đầu.',
  complaintsFastResponse:
    'Tỷ lệ khiếu nại được trả lời trong thời hạn coi là nhanh, tính cả những khiếu nại chưa từng được trả lời.',
  disputes: 'Số khiếu nại không được giải quyết ở lần xử lý đầu và trở thành tranh chấp.',
};
