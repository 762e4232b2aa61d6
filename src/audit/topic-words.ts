// Words that take up what was spoken of, set it aside or join it, by which a number finds its industry.

import type { Lang } from './mention.js';

export const anaphora: Record<Lang, RegExp> = {
  en: /\b(?:its?|the (?:industry|sector|branch|trade|group|field|segment)(?:['’]s)?|this (?:industry|sector|branch|trade|group)|their|these industries|they|there|that (?:year|industry|sector))\b/i,
  zh: /该(?:产业|行业|领域|板块)?|其(?!中|他|它|余)|这一(?:产业|行业)|此/,
};

/** Told of as what another thing is one of, is compared with or comes with. */
export const asides: Record<Lang, { before: RegExp; after: RegExp }> = {
  en: {
    before:
      /(?:\b(?:among|amongst|one of|part of|within|belong(?:s|ing)? to|member of|together with|along with|alongside|ahead of|behind|faster than|slower than|more than|less than|larger than|smaller than|bigger than|than|compared (?:with|to)|outpac(?:es?|ed|ing)|exceed(?:s|ed|ing)?|followed by|unlike|after|like|(?:times|half|twice|double) (?:the (?:size|scale|volume|value|revenue|output|turnover) of|as (?:large|big|much|great) as|that of|what)|the size of|(?:as|so) (?:large|big|much|great|fast) as)|\bof all)\s+(?:all\s+)?(?:that (?:of|in)\s+)?(?:the\s+)?(?:(?:city|system)['’]s\s+)?(?:["“”‘’'\d+]+\s+)?$/i,
    after: /^(?!)/,
  },
  zh: {
    before: /(?:高于|低于|快于|慢于|仅次于|不及|超过|领先于|落后于|比|与|同|和|连同|属于?|列入|归入|作为|位列|居|在)(?:全市|全部|其余|其他)?$/,
    after: /^(?:之一|之首|之列|中的?(?:首|第|最|一)|首位|一道|相比|[里中内](?:[，,排居占规]|$))/,
  },
}; // prettier-ignore

/** The share of X in Y, 占Y的比重: Y is the whole. */
export const wholes: Record<Lang, RegExp> = {
  en: /\b(?:share|weight|proportion|percentage|fraction|part)\b[^,;.]*\b(?:in|of|to)\s+(?:[A-Z][a-z]+['’]s\s+|the\s+|the\s+city['’]s\s+)?$(?<=\b(?:in|of|to)\b.{1,60}\b(?:in|of|to)\s+.{0,24})/,
  zh: /占(?:全市|全部|城市|整个|全年)?$/,
};

export const together: Record<Lang, RegExp> = {
  en: /\b(?:together|combined|jointly|altogether|the sum|between them|in sum|in total|both)\b/i,
  zh: /合计|共计|合共|合起来|加起来|相加|之和|总计|共|两者|二者|[两三四]个产业|[两三四]大产业|两业/,
};

export const onward: Record<Lang, RegExp> = {
  en: /^[\s,]*(?:percent\s+)?(?:in \d{4}\s+)?(?:to|into)\s+(?:[a-z]+\s+)?$/i,
  zh: /^(?:年)?(?:调整|提高|上升|下降|增加|变化|优化|增长|降低)?(?:为|至|到)(?:\d{4}年的?)?$/,
};
