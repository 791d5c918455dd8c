using LawGov.Model.Heads;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Heads;

/// <summary>Heads that lost their line breaks, cut into the lines they had: the pieces with | between.</summary>
public class GluedHeadTests
{
    [Theory]
    [InlineData("甲县人民政府关于桥梁的通知甲政〔2024〕1号各乡镇人民政府：现将桥梁通知如下。甲县人民政府2024年1月2日甲县桥梁方案为了桥梁，制定。", "甲县人民政府关于桥梁的通知|甲政〔2024〕1号|各乡镇人民政府:|现将桥梁通知如下。|甲县人民政府|2024年1月2日|甲县桥梁方案|为了桥梁,制定。")]
    [InlineData("甲县人民政府文件甲政〔2024〕1号甲县人民政府关于桥梁的通知各乡镇：请做好桥梁。", "甲县人民政府文件|甲政〔2024〕1号|甲县人民政府关于桥梁的通知|各乡镇:|请做好桥梁。")]
    [InlineData("甲县桥梁文件甲政〔2024〕1号各乡镇：请做好桥梁。", "甲县桥梁文件|甲政〔2024〕1号|各乡镇:|请做好桥梁。")]
    [InlineData("甲县财政局文件关于桥梁的通知甲财〔2024〕1号各乡镇：请做好桥梁。", "甲县财政局文件|关于桥梁的通知|甲财〔2024〕1号|各乡镇:|请做好桥梁。")]
    [InlineData("关于桥梁的通知各乡镇：请做好桥梁。", "关于桥梁的通知|各乡镇:|请做好桥梁。")]
    [InlineData("各乡镇：请做好桥梁。", "各乡镇:|请做好桥梁。")]
    [InlineData("请做好桥梁。各乡镇：", "请做好桥梁。各乡镇:")]
    [InlineData("类别：桥梁各乡镇人民政府各部门各有关单位：请做好。", "类别:|桥梁各乡镇人民政府各部门各有关单位:|请做好。")]
    [InlineData("甲：乙：丙：丁：戊：请做好。", "甲:|乙:|丙:|丁:|戊:请做好。")] // four fields
    [InlineData("一二三四五六七八九十一二三四五六：乙：请做好。", "一二三四五六七八九十一二三四五六:|乙:|请做好。")] // sixteen characters
    [InlineData("一二三四五六七八九十一二三四五六七：乙：请做好。", "一二三四五六七八九十一二三四五六七:|乙:请做好。")]
    [InlineData("依《桥梁通知》各乡镇：请做好。", "依《桥梁通知》各乡镇:|请做好。")] // a title that is cited
    [InlineData("请做好。一、桥梁：各乡镇", "请做好。")] // the first division
    [InlineData("请做好：一、桥梁", "请做好:")]
    [InlineData("请做好；一、桥梁", "请做好;")]
    [InlineData("请做好一、桥梁", "请做好一、桥梁")]
    [InlineData("请做好一、桥梁。一、道路", "请做好一、桥梁。")]
    [InlineData("请按《办法（甲政〔2024〕1号）》做好。", "请按《办法(甲政〔2024〕1号)》做好。")]
    [InlineData("请按办法（甲政〔2024〕1号）做好。", "请按办法(甲政〔2024〕1号)做好。")]
    [InlineData("好。甲政〔2024〕1号桥梁", "好。甲政〔2024〕1号桥梁")] // behind the first sentence
    [InlineData("电报发电单位甲县防汛办公室签批盖章等级桥梁。", "甲县防汛办公室|等级桥梁。")]
    [InlineData("电报发电单位桥梁签批盖章等级桥梁。", "电报发电单位桥梁签批盖章等级桥梁。")]
    [InlineData("甲县关于桥梁的通告（征求意见稿）为了桥梁，请做好：桥梁", "甲县关于桥梁的通告(征求意见稿)|为了桥梁,请做好:|桥梁")]
    [InlineData("甲县桥梁方案 为了桥梁，制定。", "甲县桥梁方案|为了桥梁,制定。")]
    [InlineData("甲县桥梁办法（甲政〔2024〕1号）为了桥梁，制定。", "甲县桥梁办法|(甲政〔2024〕1号)|为了桥梁,制定。")]
    public void Heads(string head, string pieces) => Cut(head, GluedHead.Cut).ShouldBe(pieces);

    [Theory]
    [InlineData("发电 通知 意见 公告 通告 决定 批复 方案 办法 规划 纲要 要点 措施 计划 报告 条例 规定 细则 清单 制度 预案 明电 》")]
    public void Words_in_front_of_a_number(string words)
    {
        foreach (var word in words.Split(' ')) Cut($"甲县桥梁{word}甲政〔2024〕1号各乡镇：请做好。", GluedHead.Cut).ShouldBe($"甲县桥梁{word}|甲政〔2024〕1号|各乡镇:|请做好。", word);
    }

    [Theory]
    [InlineData("的通知 的意见 的公告 的通告 的批复 的复函 的函 的决定 意见 通知 方案 办法 规定 措施 要点 批复 公告 通告 决定", true)]
    [InlineData("的报告 的细则 桥梁", false)]
    public void Words_in_front_of_addressees(string words, bool ends)
    {
        foreach (var word in words.Split(' ')) Cut($"关于桥梁建设{word}各乡镇：请做好。", GluedHead.Cut).ShouldBe(ends ? $"关于桥梁建设{word}|各乡镇:|请做好。" : $"关于桥梁建设{word}各乡镇:|请做好。", word);
    }

    [Theory]
    [InlineData("请做好桥梁。甲县人民政府2024年1月2日", "请做好桥梁。|甲县人民政府|2024年1月2日|")]
    [InlineData("请做好桥梁；甲县人民政府2024年1月2日", "请做好桥梁;|甲县人民政府|2024年1月2日|")]
    [InlineData("请做好桥梁：甲县人民政府2024年1月2日", "请做好桥梁:|甲县人民政府|2024年1月2日|")]
    [InlineData("请做好桥梁！甲县人民政府2024年1月2日", "请做好桥梁!|甲县人民政府|2024年1月2日|")]
    [InlineData("请做好桥梁。）甲县人民政府2024年1月2日", "请做好桥梁。)|甲县人民政府|2024年1月2日|")]
    [InlineData("甲县人民政府2024年1月2日", "甲县人民政府|2024年1月2日|")]
    [InlineData("请做好桥梁。甲县人民政府2024年1月2日印发", "请做好桥梁。|甲县人民政府|2024年1月2日印发|")]
    [InlineData("请做好桥梁 湖北省人民政府2024年1月2日", "请做好桥梁|湖北省人民政府|2024年1月2日|")]
    [InlineData("请在2024年1月2日做好。甲县人民政府2024年1月3日", "请在2024年1月2日做好。|甲县人民政府|2024年1月3日|")]
    [InlineData("请做好桥梁。甲县桥梁2024年1月2日", "请做好桥梁。甲县桥梁2024年1月2日")]
    [InlineData("请做好桥梁。甲县人民政府2024年1月", "请做好桥梁。甲县人民政府2024年1月")]
    [InlineData("请做好桥梁。甲县人民政府24年1月2日", "请做好桥梁。甲县人民政府24年1月2日")]
    public void Tails(string tail, string pieces) => Cut(tail, GluedHead.CutTail).ShouldBe(pieces.TrimEnd('|'));

    [Theory]
    [InlineData("甲县桥梁方案为了桥梁", "甲县桥梁方案|为了桥梁")]
    [InlineData("甲县桥梁方案 桥梁", "甲县桥梁方案|桥梁")] // apart by a gap
    [InlineData("甲县桥梁方案桥梁", "甲县桥梁方案桥梁")]
    [InlineData("甲县，桥梁方案为了桥梁", "甲县,桥梁方案为了桥梁")]
    [InlineData("甲县方案为了桥梁", "甲县方案为了桥梁")] // four characters
    [InlineData("甲县桥方案为了桥梁", "甲县桥方案为了桥梁")]
    [InlineData("", "")]
    public void A_title_behind_a_signature(string rest, string pieces) => Cut(rest, (text, start, end, found) => GluedTitles.Add(text, start, end, found)).ShouldBe(pieces);

    [Theory]
    [InlineData("为 根据 按照 依据 近年来 第一章 第一条 一、 深入 全面 坚持", true)]
    [InlineData("桥梁 请 第二章", false)]
    public void Words_that_texts_begin_with(string words, bool begins)
    {
        foreach (var word in words.Split(' '))
        {
            Cut($"甲县桥梁方案{word}桥梁", (text, start, end, found) => GluedTitles.Add(text, start, end, found)).Contains('|').ShouldBe(begins, word);
            Length($"甲县桥梁方案 {word}桥梁").ShouldBe(begins ? 6 : 0, word);
        }
    }

    [Theory]
    [InlineData("甲县桥梁方案第一章桥梁", 6)]
    [InlineData("甲县桥梁方案第一条桥梁", 6)]
    [InlineData("甲县桥梁方案为了桥梁", 0)] // nothing sets them apart
    [InlineData("桥梁管理方案 为了桥梁", 0)] // no title begins so
    [InlineData("桥梁管理方案第一条", 6)]
    [InlineData("根据桥梁方案第一条", 0)] // cites rules
    [InlineData("甲县桥方案第一条", 0)]
    [InlineData("甲县，桥梁方案第一条", 0)]
    [InlineData("甲县桥梁建设第一条", 0)]
    [InlineData("甲县桥梁。管理方案 为了桥梁", 0)]
    [InlineData("甲县桥梁：管理方案 为了桥梁", 0)]
    public void A_title_in_front_of_a_text(string head, int length) => Length(head).ShouldBe(length);

    [Theory]
    [InlineData("甲县桥梁办法（甲政〔2024〕1号）为了", "甲县桥梁办法|(甲政〔2024〕1号)")]
    [InlineData("甲县桥梁办法（2024年1月2日）为了", "甲县桥梁办法|(2024年1月2日)")]
    [InlineData("甲县桥梁办法（2024年1月2日甲政〔2024〕1号）为了", "甲县桥梁办法|2024年1月2日|甲政〔2024〕1号")]
    [InlineData("甲县桥梁办法（试行）（甲政〔2024〕1号）为了", "甲县桥梁办法(试行)|(甲政〔2024〕1号)")]
    [InlineData("甲县桥梁办法（试行）为了", "")]
    [InlineData("甲县办法（甲政〔2024〕1号）为了", "")] // four characters
    [InlineData("甲县桥梁（甲政〔2024〕1号）为了", "")]
    [InlineData("桥梁管理办法（甲政〔2024〕1号）为了", "")]
    [InlineData("甲县，桥梁办法（甲政〔2024〕1号）为了", "")]
    [InlineData("甲县桥梁办法（甲政〔2024〕1号", "")]
    public void A_title_with_its_number(string head, string pieces)
    {
        using var text = Normalizer.Normalize(head);
        var found = new List<TextRange>();
        var behind = GluedTitles.AddWithRemark(text, 0, text.Chars.Length, found);
        HeadLineText.Of(text, found).ShouldBe(pieces);
        text.Slice(behind, text.Chars.Length).ToString().ShouldBe(pieces.Length > 0 ? "为了" : text.Chars.ToString());
    }

    private static int Length(string head)
    {
        using var text = Normalizer.Normalize(head);
        return GluedTitles.LengthBeforeText(text, 0, text.Chars.Length);
    }

    private static string Cut(string head, Action<CompactText, int, int, List<TextRange>> cut)
    {
        using var text = Normalizer.Normalize(head);
        var found = new List<TextRange>();
        cut(text, 0, text.Chars.Length, found);
        return HeadLineText.Of(text, found);
    }
}
