using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

public class MeasureWordsTests
{
    [Theory]
    [InlineData("% ‰ 个 项 件 家 户 户次 人 人次 名 位 次 期 场 场次 批 批次 份 篇 条 部 张 宗 起 例 间 所 座 处 台 套 辆")]
    [InlineData("学时 课时 小时 天 工作日 个工作日 日 分钟 个月 周 问 类 种 级 支 本 册 幅 块 片 对 组 轮 届 门 节 班 点 步 环节 个环节")]
    [InlineData("元 万元 亿元 美元 公里 千米 米 平方米 平米 平方公里 亩 吨 千瓦 千瓦时 立方米 万千瓦 个百分点 百分点 位数 倍 成 岁 余家 余项 余个 余次 余人 余名 余件 余场 台次 家次 件次 车次 架次 栋 幢 株 棵 头 口 盏 艘 眼 枚 根 公斤 千克 公顷 路")]
    public void Words_are_read_whole(string words)
    {
        foreach (var word in words.Split(' ')) MeasureWords.Read(word + "甲").ShouldBe(word.Length, word);
    }

    [Theory]
    [InlineData("分以上", 1)]
    [InlineData("分，", 1)]
    [InlineData("分", 1)]
    [InlineData("分类处置", 0)]
    [InlineData("单位", 0)]
    [InlineData("只要", 0)]
    [InlineData("床和", 1)]
    [InlineData("班次以上", 2)]
    [InlineData("兆瓦时", 3)]
    public void A_measure_that_begins_other_words_ends_its_phrase(string text, int length) => MeasureWords.Read(text).ShouldBe(length);

    [Theory]
    [InlineData("个工作日内", 4)] // the longest of 个, 个工作日
    [InlineData("个百分点", 4)]
    [InlineData("平方甲", 0)]
    [InlineData("百分", 0)]
    [InlineData("甲个", 0)]
    [InlineData("", 0)]
    public void The_longest_word_at_the_start(string text, int length) => MeasureWords.Read(text).ShouldBe(length);
}
