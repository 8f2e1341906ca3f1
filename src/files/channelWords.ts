import type { Channel } from '../model/channelKinds';
import { plainWord } from './outcomes';

/** What channels are called in logs, in all languages; a whole cell must fit. */
const words: readonly (readonly [Channel, RegExp])[] = [
  [
    'voice',
    /^((inbound )?(voice|phone|telephone|telephony|calls?)|(voice|phone|video) calls?|video|acd|pstn|puhelu|puhelin|puhelut|ääni|(cuộc )?gọi( thoại| đến)?|điện thoại|thoại|语音|电话|通话|来电|呼入)$/,
  ],
  [
    'chat',
    /^((live|web|online|site)? ?chats?|chat (v2|session)|(verkko|asiakas)?chat|pikaviestit?|(trò chuyện|chat)( trực tuyến| web)?|在线(聊天|客服|会话)|聊天|网页(聊天|会话)|会话)$/,
  ],
  [
    'message',
    /^(messag(e|es|ing)|async(hronous)? (chat|messaging)|sms|mms|texts?|text messag(e|ing)|social( media)?|whatsapp|facebook( messenger)?|messenger|instagram|telegram|viber|line|wechat|zalo|twitter|viestit?|tekstiviestit?|some|sosiaalinen media|tin nhắn|nhắn tin|mạng xã hội|消息|短信|微信|社交媒体|私信)$/,
  ],
  [
    'email',
    /^(e ?mails?|mails?|inbound e ?mail|letters?|tickets?|cases?|tasks?|(web ?)?forms?|work ?items?|sähköpostit?|postit?|tiketit?|tiketti|lomakkeet|lomake|thư( điện tử)?|phiếu( yêu cầu)?|biểu mẫu|电子邮件|邮件|工单|表单|任务)$/,
  ],
  [
    'outbound',
    /^(outbound( voice| calls?)?|outgoing|diall?er|(predictive |preview )?dial(ing|ling)?|campaign|lähtevät?|soittokampanja|gọi (ra|đi)|呼出|外呼)$/,
  ],
];

/** The channel that a cell names, or undefined. */
export function channelOf(text: string): Channel | undefined {
  const word = plainWord(text);
  return words.find(([, pattern]) => pattern.test(word))?.[0];
}
