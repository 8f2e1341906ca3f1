import type { SampleWords } from './words';
import { inWords } from './words';

const bankData =
  'Dữ liệu cuộc gọi: “Anonymous Bank”, do Ilan Guedj và Avishai Mandelbaum, Technion – Viện Công nghệ Israel (1999–2000) thu thập, được dùng miễn phí nếu ghi nguồn; ở đây danh tính đã được thay bằng mã.';

/** Vietnamese. */
export const sampleWords: SampleWords = {
  samples: {
    'bank-crisis-week': {
      name: 'Ngân hàng, tuần khủng hoảng',
      description:
        'Trung tâm cuộc gọi của một ngân hàng, ngày 1/8/1999 và sáu ngày tiếp theo, từng nửa giờ một: bao nhiêu cuộc gọi đến, mỗi cuộc kéo dài bao lâu, người gọi sẵn lòng chờ bao lâu, và những nhân viên mà dữ liệu cuộc gọi cho thấy đang làm việc. Hãy nhìn các chấm rỗng, tức những gì đã thật sự xảy ra, nằm trong dải xám của các ngày mô phỏng; nhìn thứ Hai, khi cứ mười người gọi thì ba người bỏ cuộc dù nhân viên bận năm trên sáu giờ; và nhìn các hàng chờ dùng chung người: khách tiềm năng mất một nửa số cuộc gọi, hỗ trợ internet mất hơn một phần tư. Hãy thử: thêm hai nhân viên vào 10:00 thứ Hai, hỏi cần gì để giữ tỷ lệ bỏ cuộc dưới 5%, hoặc so sánh với tuần bình thường.',
      acknowledgement: bankData,
    },
    'bank-normal-week': {
      name: 'Ngân hàng, tuần bình thường',
      description:
        'Trung tâm cuộc gọi của một ngân hàng, ngày 22/8/1999 và sáu ngày tiếp theo, từng nửa giờ một: bao nhiêu cuộc gọi đến, mỗi cuộc kéo dài bao lâu, người gọi sẵn lòng chờ bao lâu, và những nhân viên mà dữ liệu cuộc gọi cho thấy đang làm việc. Hãy nhìn xem cũng ngân hàng ấy được lợi bao nhiêu khi dư ra một chút: nhân viên bận sáu trên mười giờ thay vì tám, số cuộc gọi được trả lời trong 20 giây nhiều hơn gấp đôi và số cuộc gọi mất đi còn chưa đến một nửa; và nhìn những nửa giờ vẫn thiếu người mà không số trung bình tuần nào cho thấy. Hãy thử: bớt một nhân viên vào buổi chiều, hoặc so sánh với tuần khủng hoảng.',
      acknowledgement: bankData,
    },
    'blended-shop': {
      name: 'Cửa hàng đa kênh',
      description:
        'Một cửa hàng trực tuyến trong một tuần làm việc: cuộc gọi, trò chuyện trực tuyến và thư điện tử, do nhân viên làm theo ca trả lời. Mọi con số đều là giả định. Hãy nhìn thư điện tử lấp đầy những giờ vắng: ai đang viết thư thì gác lại để nhận cuộc gọi mà không ai khác nhận được, nên không ai ngồi không lâu và hầu hết cuộc gọi vẫn gặp được người ngay; thư đến ban đêm chờ tới sáng, và cam kết tám giờ của nó chỉ tính giờ làm việc. Hãy nhìn nhóm trò chuyện, mỗi người giữ ba cuộc và mỗi lúc viết một câu trả lời trong khi các khách khác suy nghĩ hoặc chờ, và nhìn giờ ăn trưa, khi nửa ca vắng mặt. Hãy nhìn những gì xảy ra sau đó: khách cảm thấy thế nào về các liên hệ, ai khiếu nại, ai rời đi, và tốn bao nhiêu. Hãy thử: giữ mỗi lúc một cuộc trò chuyện, hoặc sáu, để viết xong thư rồi mới nhận cuộc gọi, hoặc bỏ việc gọi lại.',
    },
    'emergency-line': {
      name: 'Đường dây khẩn cấp',
      description:
        'Một đường dây khẩn cấp không bao giờ đóng, mỗi ngày ba ca và các ca gối nhau mỗi lần giao ca. Mọi con số đều là giả định. Hãy nhìn cam kết, chín trên mười cuộc gọi khẩn cấp được trả lời trong mười giây: gần như ngày nào cũng giữ được, nhưng không phải giờ nào cũng vậy. Giờ yếu nhất không phải giờ đông nhất: đó là sáu giờ chiều, khi nửa ca chiều đi ăn mà vẫn còn nhiều người gọi, và số trung bình cả ngày che mất điều đó. Những cuộc gọi gấp nhưng ít cấp bách hơn nhường cho cuộc gọi khẩn cấp và chờ thay. Ngày đầu là giai đoạn khởi động không được đo, vì khi tuần bắt đầu chưa có ai trực ca đêm. Hãy thử: đòi giữ cam kết trong từng nửa giờ, hoặc dời bữa ăn của ca chiều đi hai giờ.',
    },
    'sales-floor': {
      name: 'Sàn bán hàng qua điện thoại',
      description:
        'Một sàn bán hàng qua điện thoại trong một tuần làm việc: đơn hàng gọi đến, và một danh sách khách cần gọi để giới thiệu ưu đãi. Mọi con số đều là giả định. Hãy nhìn nhóm đơn hàng quay số mỗi khi không ai gọi đến nhưng luôn để một người rảnh, và nhóm gọi ra giúp những đơn hàng đã chờ nửa phút: danh sách tiến lên trong giờ vắng và đứng yên trong giờ đông. Hãy nhìn buổi tối, khi nhiều người nghe máy hơn và một lần quay đáng giá gấp đôi buổi sáng, và nhìn xem đến thứ Sáu đã gọi được bao nhiêu phần danh sách. Hãy nhìn cả tiền: đơn hàng và ưu đãi mang về bao nhiêu, phục vụ tốn bao nhiêu. Hãy thử: quay số dự đoán và theo dõi các cuộc bị ngắt, xem từng bản ghi trước khi quay, gọi một danh sách 5.000 bản ghi, hoặc để ba người rảnh cho đơn hàng.',
    },
    'single-queue': {
      name: 'Một hàng chờ, một ngày',
      description:
        'Một loại liên hệ, một nhóm, một ngày thứ Hai từ 8:00 đến 20:00. Mỗi nửa giờ có đúng số nhân viên mà Erlang C đòi hỏi để trả lời 80% trong 20 giây. Hãy thử: bao nhiêu ngày giữ được cam kết ấy khi dự báo lệch 8%? Đặt sai số dự báo của ngày bằng 0, rồi bớt một nhân viên vào 10:00.',
    },
    textbook: {
      name: 'Hàng chờ trong sách giáo khoa',
      description:
        'Mọi điều Erlang C giả định: mỗi nửa giờ 100 cuộc gọi, thời gian xử lý phân phối mũ 180 giây, 13 nhân viên, kiên nhẫn vô tận, không có may rủi nào ngoài Poisson. Ở đây công thức và mô phỏng phải khớp nhau: trung bình 79,6% được trả lời trong 20 giây, nên cam kết 80% bị vỡ khoảng hai ngày một lần. Hãy đổi từng giả định một và xem công thức và mô phỏng tách nhau ra.',
    },
    'two-languages': {
      name: 'Hai thứ tiếng',
      description:
        'Một dịch vụ bằng tiếng Phần Lan và tiếng Thụy Điển trong một tuần làm việc, có một nhóm tiếng Phần Lan và một nhóm nói cả hai. Mọi con số đều là giả định. Hãy nhìn nhóm nói cả hai: nhóm nhận cuộc gọi tiếng Thụy Điển trước, và chỉ nhận cuộc gọi tiếng Phần Lan khi cuộc ấy đã chờ 15 giây; nhóm chỉ bận hơn một phần ba thời gian một chút, vậy mà người gọi tiếng Thụy Điển gặp lúc nhóm hết người nhiều hơn người gọi tiếng Phần Lan gặp lúc cả hai nhóm hết người, vì nhóm nhỏ hiếm khi rảnh đúng lúc cần. Hãy nhìn cả những liên hệ ngoài giờ mở cửa: một số người nghe báo đã đóng cửa sẽ gọi lại khi mở cửa. Hãy thử: luôn để một người của nhóm ấy rảnh cho tiếng Thụy Điển, bỏ kỹ năng tiếng Phần Lan của nhóm, cho nhóm nhận theo người chờ lâu nhất, hoặc cho mọi người nói cả hai thứ tiếng.',
    },
    'two-skills': {
      name: 'Hai kỹ năng',
      description:
        'Bán hàng và hỗ trợ, mỗi bên một nhóm; nhóm hỗ trợ được đào tạo cả hai và giúp khi mọi người bán hàng đều bận. Hãy thử: bỏ kỹ năng thứ hai và xem mỗi loại mất gì, hoặc chuyển hai nhân viên từ nhóm này sang nhóm kia.',
    },
  },
  parts: {
    Banking: 'Giao dịch',
    Prospects: 'Khách tiềm năng',
    'Stock exchange': 'Chứng khoán',
    'Internet support': 'Hỗ trợ internet',
    English: 'Tiếng Anh',
    Callbacks: 'Gọi lại',
    'Banking and prospects': 'Giao dịch và tiềm năng',
    'Banking and internet': 'Giao dịch và internet',
    'Banking, prospects and internet': 'Giao dịch, tiềm năng, internet',
    'Stock exchange desk': 'Nhóm chứng khoán',
    'Internet desk': 'Nhóm internet',
    Calls: 'Cuộc gọi',
    Chats: 'Trò chuyện',
    'E-mail': 'Thư điện tử',
    Service: 'Chăm sóc khách',
    'Chat desk': 'Nhóm trò chuyện',
    'Full day': 'Ca cả ngày',
    'Part day': 'Ca ngắn',
    Emergency: 'Khẩn cấp',
    'Urgent advice': 'Tư vấn gấp',
    Line: 'Nhóm trực',
    'Eight hours and a half': 'Ca tám tiếng rưỡi',
    'Eight hours and a half, breaks an hour later': 'Ca tám tiếng rưỡi, nghỉ muộn hơn một giờ',
    Orders: 'Đơn hàng',
    'Spring offer': 'Ưu đãi mùa xuân',
    'Order desk': 'Nhóm đơn hàng',
    Callers: 'Nhóm gọi ra',
    Evening: 'Ca tối',
    Support: 'Hỗ trợ',
    'Service desk': 'Nhóm dịch vụ',
    Agents: 'Nhân viên',
    'In Finnish': 'Tiếng Phần Lan',
    'In Swedish': 'Tiếng Thụy Điển',
    'Finnish desk': 'Nhóm tiếng Phần Lan',
    'Finnish and Swedish desk': 'Nhóm nói cả hai tiếng',
    'Full day, breaks later': 'Ca cả ngày, nghỉ muộn hơn',
    Sales: 'Bán hàng',
    'Sales team': 'Nhóm bán hàng',
    'Support team': 'Nhóm hỗ trợ',
  },
};

export const sample = inWords(sampleWords);
