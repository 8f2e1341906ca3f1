/** What recurs, in one wording. */
export const ratio = '总和之比';
export const neverMean = `${ratio}（绝不取各时段百分比的平均）`;
export const sum = '各时段之和';
export const noData = '无数据';
export const byResponses = '按回复数加权';
export const ci = '置信区间';
export const definition = '定义';
export const textbook = '教科书';
