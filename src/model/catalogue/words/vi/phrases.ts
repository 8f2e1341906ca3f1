/** What recurs, in one wording. */
export const ratio = 'tỷ số của các tổng';
export const neverMean = `${ratio} (không bao giờ lấy trung bình phần trăm của các khung giờ)`;
export const sum = 'tổng các khung giờ';
export const noData = 'không có số liệu';
export const byResponses = 'bình quân theo số câu trả lời';
export const ci = 'khoảng tin cậy';
export const definition = 'định nghĩa';
export const textbook = 'sách giáo khoa';
