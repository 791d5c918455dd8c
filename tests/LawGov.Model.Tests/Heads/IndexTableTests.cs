using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>What an index table says, by field, in all its forms.</summary>
public class IndexTableTests
{
    [Theory]
    [InlineData("索 引 号：LK001　　发文机关：甲局", "Issuer 甲局|IndexNumber LK001")]
    [InlineData("发文机关：甲局发文字号：甲政〔2023〕1号", "Number 甲政〔2023〕1号|Issuer 甲局")] // nothing between
    [InlineData("发文机关 甲局　发文字号 甲政〔2023〕1号", "Number 甲政〔2023〕1号|Issuer 甲局")] // gaps for colons
    [InlineData("发文机关\n甲局\n发文字号\n甲政〔2023〕1号", "Number 甲政〔2023〕1号|Issuer 甲局")]
    [InlineData("发文机关\n发文字号\n甲政〔2023〕1号", "Number 甲政〔2023〕1号")] // a value is missing
    [InlineData("主题分类\n桥梁\n发文机关：甲局", "Issuer 甲局|Other 桥梁")]
    [InlineData("主题分类\n桥梁道路河道绿化亮化净化美\n发文机关：甲局", "Issuer 甲局")] // thirteen characters are no value of a field that is not read
    [InlineData("主题分类\n甲县桥梁方案", "")] // a title
    [InlineData("| 发文机关 | 发文字号 |\n| 甲局 | 甲政〔2023〕1号 |", "Number 甲政〔2023〕1号|Issuer 甲局")] // a row of labels above one of values
    [InlineData("| 发文机关 | 甲局 |\n| 发文字号 | 甲政〔2023〕1号 |", "Number 甲政〔2023〕1号|Issuer 甲局")] // label and value in turn
    [InlineData("| 索引号 | 主题分类 | |\n| 发布机构 | 发布日期 | 2023-01-10 11:14 |", "PublishedOn 2023-01-10")] // a row without values is no row of labels for what follows
    [InlineData("[发文机关]甲局 [发文字号]甲政〔2023〕1号", "Number 甲政〔2023〕1号|Issuer 甲局")]
    [InlineData("【发文机关】甲局 【发文字号】甲政〔2023〕1号", "Number 甲政〔2023〕1号|Issuer 甲局")]
    [InlineData("2024-05-27 19:08 来源：甲社", "Source 甲社|PublishedOn 2024-05-2719:08")]
    [InlineData("[甲县人民政府]2016-05-09 字号：大", "PublishedOn 2016-05-09|Other 大")]
    [InlineData("来源：甲网 2017-12-13 14:19", "Source 甲网|PublishedOn 2017-12-1314:19")]
    [InlineData("来源：甲网 2017-12-13", "Source 甲网2017-12-13")] // without a time of day
    [InlineData("日期 Date：2019-05-30 点击 Hits：5863", "PublishedOn 2019-05-30|Other 5863")] // the labels in English, too
    [InlineData("发布日期：2023-03-05 09:30", "PublishedOn 2023-03-05")]
    [InlineData("发文机关：无 发文字号：/ 标题：暂无", "")]
    [InlineData("字号：甲政〔2023〕1号", "Number 甲政〔2023〕1号")]
    [InlineData("字号：大中小", "Other 大中小")]
    [InlineData("公示时间：2023-03-05", "")] // the time of something else
    [InlineData("索引号\n:LK001发文机关\n:甲局发布日期\n:2023-03-05有效性\n:有效", "Issuer 甲局|PublishedOn 2023-03-05|IndexNumber LK001")] // cut in front of the colons
    [InlineData("发文机关甲市交通运输局", "Issuer 甲市交通运输局")]
    [InlineData("公开日期2020年7月30日16时06分成文日期2020年7月9日", "SignedOn 2020年7月9日|PublishedOn 2020年7月30日16时06分")]
    [InlineData("发文字号甲政〔2023〕1号成文日期2020年7月9日", "Number 甲政〔2023〕1号|SignedOn 2020年7月9日")]
    [InlineData("成文日期2020年7月9日时效性有效", "SignedOn 2020年7月9日|Other 有效")]
    [InlineData("发文机关：甲局。", "")] // a sentence
    [InlineData("桥梁发文机关甲局", "")]
    [InlineData("发文机关：|甲局|", "Issuer 甲局")]
    [InlineData("发文机关：•甲局•", "Issuer •甲局")]
    [InlineData("发布日期：2023-03-05；更新日期：2023-03-06", "PublishedOn 2023-03-05|UpdatedOn 2023-03-06")]
    public void Tables(string head, string fields) => Read(head).ShouldBe(fields);

    [Theory]
    [InlineData("日期：2023-03-05\n发布日期：2023-03-06", "2023-03-06")] // the longer label says which
    [InlineData("日期：2023-03-05\n时间：2023-03-06", "2023-03-05")]
    [InlineData("发布日期：2023-03-05\n公开日期：2023-03-06", "2023-03-05")]
    [InlineData("发布日期：桥梁\n公开日期：2023-03-06", "2023-03-06")]
    [InlineData("发布日期：（2023-03-05）", "2023-03-05")]
    [InlineData("发布日期：[2023-03-05]", "2023-03-05")]
    [InlineData("发布日期：桥梁", null)]
    public void Dates(string head, string? date)
    {
        using var text = Normalizer.Normalize(head);
        var table = new IndexTable(text);
        HeadLines.Read(text, table);
        (table.Date(IndexField.PublishedOn)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(date);
    }

    [Theory]
    [InlineData(395, true)] // 400 characters
    [InlineData(396, false)]
    public void The_longest_line(int filling, bool isRead)
    {
        using var text = Normalizer.Normalize("发文机关：" + new string('桥', filling));
        new IndexTable(text).TryRead(0, text.Chars.Length, false).ShouldBe(isRead);
    }

    [Theory]
    [InlineData("发文字号：甲政", true)]
    [InlineData("发文字号 甲政", true)]
    [InlineData("发文字号甲政〔2023〕1号", true)]
    [InlineData("发文字号甲政", false)]
    [InlineData("发文字号", false)]
    [InlineData("桥梁：甲政", false)]
    public void A_label_in_front(string line, bool begins)
    {
        using var text = Normalizer.Normalize(line);
        new IndexTable(text).BeginsWithLabel(0, text.Chars.Length).ShouldBe(begins);
    }

    [Theory]
    [InlineData("发布日期：桥梁", true)]
    [InlineData("日期：桥梁", false)]
    [InlineData("主题分类：桥梁", false)]
    [InlineData("发布日期桥梁", false)]
    [InlineData("桥梁日期：桥梁", false)]
    public void A_label_that_no_sentence_contains(string line, bool begins)
    {
        using var text = Normalizer.Normalize(line);
        new IndexTable(text).BeginsWithOwnLabel(0, text.Chars.Length).ShouldBe(begins);
    }

    private static string Read(string head)
    {
        using var text = Normalizer.Normalize(head);
        var table = new IndexTable(text);
        HeadLines.Read(text, table);
        IndexField[] order = [IndexField.Title, IndexField.Number, IndexField.Issuer, IndexField.Publisher, IndexField.Source, IndexField.SignedOn, IndexField.PublishedOn, IndexField.UpdatedOn, IndexField.IndexNumber, IndexField.Other];
        return string.Join('|', order.SelectMany(field => table.Values(field).Select(value => $"{field} {text.Slice(value.Start, value.End)}")));
    }
}
