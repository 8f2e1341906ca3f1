/** What the lens on a KPI says beyond names and figures. English fixes the keys; of an article in a language, that language needs no rendering. */
export const en = {
  /** What the guard would give away. */
  guards: {
    hurry: 'Hurried contacts are short and leave the problem unsolved: customers call again.',
    leavers: 'It counts only, or credits, those who left the queue: it looks better the more customers give up.',
    removed:
      'A long wait also vanishes when the contact is taken out of the queue or turned away just before the limit.',
    turnedAway: 'Who meets a busy signal or closed doors cannot give up: turning customers away makes it look good.',
    ownWord: 'What agents log as solved is their own word: ask the customers, and count who comes again.',
    whoAnswers: 'Who is invited and who answers decides the figure: a low or chosen response flatters.',
    reopened: 'Issues can be closed before they are solved: count those that come back.',
    burnout: 'Agents who never pause wear out: they leave, and customers notice.',
    repeatsPay:
      'Repeat contacts share the fixed cost and make each look cheap: what a solved issue costs does not fall.',
    worstPart: 'An average over the day hides bad hours behind quiet ones.',
    makesUp:
      'The right number of hours at the wrong time, or the right times with hours missing: each hides the other.',
    pushed: 'Sales that are pushed come back as complaints and cancellations.',
    dialledAhead: 'Dialling further ahead fills the agents’ hour with calls that others pick up to silence.',
  },
  /** Variants that have no entry of their own. */
  variants: {
    abandonRateNet: 'Abandonment rate, net of short abandons',
    missedWithBlocked: 'Missed, with busy signals',
    ahtWithoutWrap: 'Handle time without after-call work',
    ahtWithoutHold: 'Handle time without hold',
    shrinkagePlanned: 'Planned shrinkage: breaks, meetings, training, leave',
    shrinkageUnplanned: 'Unplanned shrinkage: absence, lateness, time away',
  },
  /** Symbols of the formulas. */
  symbols: {
    O: 'O: contacts offered',
    A: 'A: contacts answered',
    Ab: 'Ab: contacts abandoned',
    A_T: 'A_T: answered within the time limit',
    Ab_T: 'Ab_T: abandoned within the time limit',
    'Ab_{>T}': 'Ab_{>T}: abandoned after the time limit',
    Ab_s: 'Ab_s: short abandons',
    T: 'T: time limit',
    ACW: 'ACW: after-call work',
    RPC: 'RPC: right-party contacts',
  },
  /** What each passage says. */
  mentions: {
    '0.3': 'a. Customer satisfaction',
    '0.4': 'b. Ability to solve problems: the right content, within a given time',
    '0.5': 'c. What customer-care staff bring to the business',
    '0.7': 'Customers’ first complaint is usually having to wait too long',
    '0.8': 'e. Average time to answer each call (the text: time spent on a call)',
    '0.9': 'f. Solving the problem the first time',
    '0.10': 'g. Call conversion rate (the text: being passed from one person to another)',
    '0.11': 'h. Keeping to working hours, so that peaks need fewer extra staff',
    '0.12': 'Complaints solved the first time: the higher, the better the care',
    '0.13': 'Rate of quick response: usually calculated from customer surveys.',
    '0.14': 'Disputed complaints: those that lead to a dispute between company and customer.',
    '0.15': 'Share of customers who complain',
    '0.16': 'Touch frequency: how often customers are cared for per unit of time',
    '0.17': 'Service cost for each customer',
    '0.18': 'Ratio of service cost to profit',
    '1.2': 'Customer satisfaction … effectiveness of selling … evaluation by the manager.',
    '1.3': 'missed-call rate … customers’ time on hold in the queue, average speed of answering a call',
    '1.3b': 'number of completed calls',
    '1.4': 'Nobody is satisfied who often cannot get through, or who waits too long',
    '1.6': 'see whether the agent interrupts while the customer is talking',
    '1.8': 'the rate of answers with correct content, and the average time per question',
    '1.9': 'fit listeners’ psychology and how long they will wait for a proper answer',
    '1.10': 'the final goal of all telesales is to bring revenue to the business',
    '2.4': 'NPS = P − D; P: percentage of satisfied customers; D: percentage of customers not satisfied',
    '2.5': 'an automatic survey on the quality of service right after the conversation',
    '2.6': 'share of customers whose problem is solved in the first call to the call centre',
    '2.7': 'FCR = (failed calls + repeat calls about the same content) / total calls',
    '2.11': 'The lower the SLA, the better the customer service',
    '2.12': 'Tiki requires sellers to confirm orders within 4 office hours.',
    '2.13': 'the time that a customer has to wait for an agent’s reply',
    '2.14': 'A measure of how often your agents are ready to answer customers',
    '2.15': 'time online, total call time, calls a day … of each agent',
    '2.16': 'Assess what reports cannot measure: is the attitude good, is the information correct',
    '2.17': 'check the quality of advice at random',
    '2.18': 'Average time (Average Handling Rate): the average time of each call with a customer',
    '2.19': 'The shorter the calls, the better the department is able to answer customers.',
    '2.20': 'average talk time per customer of each agent',
    '3.2': 'CCR shows how fast your customers stop using your service. It applies to subscriptions only',
    '3.3': 'CCR = users at the start of the period − users at the end of the period / users at the start of the period',
    '3.5': 'make sure that you win more new customers than you lose',
    '3.7': 'on a scale of 1–5 stars, 5 being the best rating and 1 the worst',
    '3.8': 'we recommend splitting ratings into classes (e.g. very positive, positive, neutral …)',
    '3.9': 'There should be as little dissatisfaction with customer service as possible.',
    '3.11': 'Satisfaction ratings are the best measure of individual agents',
    '3.12': 'If you can answer fast …, your customer satisfaction improves dramatically.',
    '3.14': 'waiting dampens their enthusiasm and may spoil a possible sale or hurt your reputation',
    '3.15': 'switch live chat off when it is too busy and you cannot guarantee short waits',
    '3.17': 'first-contact resolution rates or first-call resolution rates',
    '3.20': 'Indicators of individual agents are simply customer satisfaction, FCR and other measures',
    '3.24': 'Divide total support cost by the number of tickets opened in the same period.',
    '3.25': 'Aim at keeping support cost below 10% of total revenue. It is the average average.',
    '3.26': 'average response time, speed of resolution, performance of the individual agent',
    '4.1': 'When everything needed is solved in one call, customers are more satisfied.',
    '4.2': 'The time from the customer’s call to the agent’s answer.',
    '4.3': 'It depends on the number of staff, the number of problems and how well staff know the product or service.',
    '4.5':
      'Average response time: talk time shows performance and skill. So find a way to shorten this average month by month.',
    '4.6': 'Once you see a high churn rate, you know at once that there is a hidden problem.',
    '4.7': 'You have to measure it for some time to get an accurate result.',
    '4.8': 'Satisfaction of customer-service staff: collected by a short survey at the end of each call.',
    '4.9': 'So the quality of each agent is clear at a glance.',
    '4.10': 'Number of cases: it directly reflects the quality of your service.',
    '4.11': 'Customer sympathy index: how likely customers are to recommend you. It ranges from −100 to 100.',
    '4.12': 'You will solve 70% of the problems that arise in the day',
    '4.12b': 'Do not let any call wait longer than 1 minute',
    '4.13': 'If personal goals match those of customer service, staff stay long and you save training time.',
  },
  /** What is wrong or unclear, and what is computed here instead. */
  findings: {
    W1: 'This is a failure ratio: lower is better, while the sentence above it defines a share of successes. It also counts one failure twice, the unsolved call and the repeat that it causes: if everyone unsolved calls again and 75% of calls solve, it comes to 2 × 25% = 50%. Here FCR is the share of issues solved at the first contact; the printed ratio stands beside it under its own name.',
    W2: 'P − D of satisfied and unsatisfied is net satisfaction, not NPS. If everybody is one or the other it is 2P − 100, and nobody is in between. NPS asks how likely customers are to recommend, 0 to 10: share of 9–10 minus share of 0–6.',
    W3: 'As printed, division goes first and the result is no rate. With brackets it is the net shrinkage: new customers hide those who left, and it can be negative. Churn counts only customers of the start who left, divided by those of the start; growth is told apart.',
    W4: 'The heading speaks of cost relative to revenue, the formula gives cost per ticket opened. These are two KPIs, and a ticket opened is not an issue resolved: here cost per ticket, cost per resolution and cost to revenue stand side by side.',
    W5: 'An “average average” without a source: 10% is a number to start from, not a fact.',
    W6: 'A rate is not a time, and only the talk is described. Handle time is talk, hold and after-call work together; talk time is shown by itself.',
    W7: 'Three things in one word: a response time (lower is better), a service level in percent (higher is better) and the agreement about them. Here an agreement is a promise with measure, limit, share and window.',
    W8: 'The heading says conversion, the text speaks of being passed on. The transfer rate is contacts passed on ÷ contacts handled (lower is better); conversion is sales ÷ talks with the right party (higher is better).',
    W9: 'By its heading it is the speed of answer, by its text the time spent on a call: it is read as handle time here.',
    W10: 'The heading says response time, the text speaks of talk time: it is read as handle time here. Nothing can be shortened every month for ever without a look at what is solved.',
    W11: 'It reads like the satisfaction of employees, but customers rate the agent: here it is customer satisfaction by agent.',
    W12: 'What is described is the Net Promoter Score; its name was lost in translation.',
    W13: '“Daytime” comes from a translation of “within the day”: it is read as solved on the same calendar day.',
    W14: 'It may mean complaints answered fast, surveys answered, or customers who found the answer fast. Here it is complaints first answered within a limit ÷ complaints; the response rate of surveys is told apart.',
    W15: 'Profit before or after this very cost? Here it is operating profit before support cost, and there is no figure where that is not above zero.',
    W16: 'Short calls come of skill (short and solved) or of hurry (short and unsolved). The simulation keeps them apart: skill shortens the work, pressure cuts it off.',
    W17: 'One figure is to show both diligence and overload. Availability rises with idle time and falls with load, so more is not simply better: diligence is adherence, load is occupancy.',
    W18: 'The raw number mixes how many customers there are, faults of the product, repeats and redials. Fresh issues are told apart from later attempts, and contacts are related to customers.',
    W19: 'With 5 answers and 80% satisfied, the standard error is 18 points. A figure of one agent needs its interval, and a ranking only where intervals can be told apart.',
    W20: 'Answered, talked to the end, or recorded? Here it is contacts answered that were not passed on.',
  },
};

type Texts<T> = Readonly<Record<keyof T, string>>;

/** The words of the lens in one language. */
export interface LensWords {
  guards: Texts<typeof en.guards>;
  variants: Texts<typeof en.variants>;
  symbols: Texts<typeof en.symbols>;
  /** Passages of articles in that language itself are left out. */
  mentions: Readonly<Partial<Record<string, string>>>;
  findings: Texts<typeof en.findings>;
}
