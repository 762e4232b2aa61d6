// A text in the characters that the rules are written in, each in its own place so that offsets stay what they are.

import type { SourceText } from './document.js';
import { language } from './sentences.js';

/** Traditional characters of statistical prose, each with its simplified one. */
const pairs = `億亿 萬万 個个 點点 減减 較较 佔占 長长 總总 額额 進进 達达 實实 現现 與与 從从 這这 為为 於于 時时 間间 後后 來来 種种 類类 產产 業业 務务 體体 國国 內内 區区 縣县 縮缩 緩缓 漲涨 復复 華华 貨货 幣币 價价 銷销 資资 訊讯 電电 軟软
設设 備备 輸输 運运 遊游 館馆 導导 關关 際际 經经 濟济 財财 稅税 費费 預预 計计 劃划 標标 項项 開开 閉闭 發发 報报 數数 據据 統统 處处 調调 顯显 稱称 認认 應应 對对 當当 動动 機机 構构 單单 獨独 農农 漁渔 礦矿 製制 藥药 紡纺 織织
鋼钢 鐵铁 廠厂 員员 營营 損损 餘余 貸贷 債债 險险 買买 賣卖 場场 廣广 義义 寬宽 鬆松 緊紧 環环 節节 氣气 溫温 慶庆 斷断 續续 連连 紀纪 錄录 創创 歷历 觀观 賓宾 飯饭 擴扩 張张 繼继 績绩 圓圆 歐欧 盧卢 韓韩 臺台 灣湾 門门 貿贸 協协
議议 約约 詢询 驗验 優优 質质 雙双 邊边 鄉乡 鎮镇 戶户 離离 養养 齡龄 學学 補补 貼贴 給给 紅红 遞递 歲岁 負负 責责 難难 題题 無无 線线 網网 絡络 飛飞 車车 輛辆 隻只 條条 畝亩 積积 層层 樓楼 頂顶 佈布 衛卫 醫医 療疗 護护 將将 傳传
僅仅 兩两 幾几 圖图 雜杂 誌志 塊块 極极 隨随 該该 參参 頭头 顧顾 讓让 請请 讀读 課课 誤误 隊队 階阶 陽阳 陰阴 齊齐 龍龙 興兴 舊旧 師师 歸归 習习 慣惯 兒儿 陸陆 島岛 東东 廈厦 側侧 勞劳 眾众 併并 執执 裡里 鑑鉴 徵征 訂订 誠诚 範范
園园 聯联 屬属 葉叶 穀谷 麵面 糧粮 銀银 證证 眞真 術术 態态 勢势 轉转 變变 響响 圍围 虧亏 舉举 辦办 擬拟 畢毕 維维 觸触 適适 選选 鋪铺 錢钱 滿满 測测 準准 確确 穩稳 漸渐 儲储 剛刚 勵励 獻献 潤润 擁拥 獲获 檔档 頻频 軌轨 殘残 診诊
壓压 廢废 艙舱 駕驾 駛驶 騰腾 鐘钟 鄰邻 郵邮 跡迹 遠远 週周 衝冲 規规 親亲 許许 評评 試试 詳详 談谈 論论 諮咨 賽赛 贏赢 趨趋 寫写 遷迁 齒齿 殼壳 滯滞 漿浆 燈灯 燒烧 獎奖 瀏浏 癥症 盤盘 監监 禮礼 稟禀 競竞 筆笔 籌筹 罷罢 聲声 職职
腦脑 臨临 藝艺 蘇苏 虛虚 蠶蚕 訴诉 誰谁 謀谋 譽誉 貧贫 販贩 賬账 購购 賴赖 贈赠 軍军 輕轻 輪轮 轄辖 遲迟 邁迈 鋒锋 鋰锂 錫锡 鍋锅 鎳镍 鏈链 鑄铸 陳陈 陣阵 隱隐 雲云 顏颜 飼饲 驅驱 鮮鲜 鹽盐 麥麦 黃黄 黨党 順顺 嶼屿 屆届 擊击 擔担 擇择 敗败 條条 橋桥 檢检 權权 欄栏 歲岁 湯汤 溝沟 滅灭 澤泽 濃浓 濱滨 灘滩 災灾 煙烟 爭争 爾尔 異异 盜盗 碼码 窮穷 範范 籃篮 納纳 純纯 紛纷 終终 組组 細细 結结 絕绝 綜综 綠绿 總总 繳缴 罰罚 聖圣 聞闻 脅胁 腳脚 萊莱 蓋盖 薦荐 藍蓝 蘭兰 蝦虾 裝装 視视 覺觉 訓训 託托 記记 訪访 詞词 說说 譯译 讚赞 豐丰 貝贝 貢贡 質质 貴贵 貶贬 賀贺 賠赔 賺赚 趕赶 踐践 躍跃 載载 輔辅 辭辞 違违 醬酱 釀酿 針针 銅铜 鋁铝 錦锦 鍵键 鑽钻 閱阅 闊阔 難难 雞鸡 霧雾 靜静 頁页 須须 領领 顆颗 願愿 風风 飲饮 馬马 駐驻 驚惊 魚鱼 鳥鸟 鴨鸭 龐庞`;
const simple = new Map(pairs.split(/\s+/).map((pair) => [pair.charAt(0), pair.charAt(1)]));
const traditional = new RegExp(`[${[...simple.keys()].join('')}]`, 'g');

const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/** Raised figures behind a number are a footnote's, unless they are the power of ten. */
const noteMark = /(?<=\d)(?<![×x·*]\s?10)[¹²³⁰⁴-⁹]+(?![\d⁄/])/g;

/** So many characters without a gap are no word: data or a picture written as text. Nothing is read in them. */
const noWord = /[^\s,;|，；。、\p{Script=Han}]{1000,}/gu;

/** Simplified characters for traditional ones, and the wide marks of Chinese for narrow ones; every code unit keeps its place. */
export function readable(text: SourceText): SourceText {
  const simplified = text.text.replace(traditional, (c) => simple.get(c) ?? c);
  return {
    ...text,
    text: simplified
      .replace(noWord, blank)
      .replace(noteMark, blank)
      .replace(/[^\n]+/g, widened),
  };
}

const blank = (run: string): string => ' '.repeat(run.length);

/** A line of Chinese that is punctuated with narrow marks; not within numbers, clock times and addresses. */
function widened(line: string): string {
  if (!/[\u4e00-\u9fff]/.test(line) || language(line) !== 'zh') return line;
  return line.replace(/(?<![A-Za-z\d/][,:]?)[,;:()]|[,;:()](?![\d/ A-Za-z])/g, (c) => wide[c] ?? c);
}
