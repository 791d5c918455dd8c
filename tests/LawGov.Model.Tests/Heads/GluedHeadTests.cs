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
    [InlineData("甲县关于修桥的通告为确保平安，决定修桥，现通告如下：一桥", "甲县关于修桥的通告|为确保平安,决定修桥,现通告如下:|一桥")] // no title ends behind a comma
    [InlineData("甲县人民政府令第12号《甲县桥梁办法》已经通过，现予公布。县长李某2024年1月2日甲县桥梁办法第一条", "甲县人民政府令第12号|《甲县桥梁办法》已经通过,现予公布。|县长李某|2024年1月2日|甲县桥梁办法|第一条")]
    [InlineData("甲县财政局公告2024年第3号为了桥梁，公告。", "甲县财政局公告2024年第3号|为了桥梁,公告。")]
    [InlineData("甲县财政局关于桥梁的公告（2024年第3号）为了桥梁，公告。", "甲县财政局关于桥梁的公告(2024年第3号)|为了桥梁,公告。")]
    [InlineData("甲省桥梁条例（2018年8月7日甲省人大常委会通过）第一条桥梁。", "甲省桥梁条例|(2018年8月7日甲省人大常委会通过)|第一条桥梁。")]
    [InlineData("甲县人民政府工作报告——2024年1月9日在甲县第十届人民代表大会第四次会议上县长李某各位代表：请审议。", "甲县人民政府工作报告|--2024年1月9日在甲县第十届人民代表大会第四次会议上|县长李某|各位代表:请审议。")]
    [InlineData("甲县人民政府工作报告（2024年1月9日在甲县第十届人民代表大会第四次会议上）各位代表：请审议。", "甲县人民政府工作报告|(2024年1月9日在甲县第十届人民代表大会第四次会议上)|各位代表:请审议。")]
    [InlineData("甲县人民政府工作报告在甲县人民代表大会会议上通过。", "甲县人民政府工作报告在甲县人民代表大会会议上通过。")]
    [InlineData("甲县2023年工作情况报告2023年，甲县修桥，现报告如下：一桥", "甲县2023年工作情况报告|2023年,甲县修桥,现报告如下:|一桥")]
    [InlineData("湖口县教育局湖教函〔2022〕57号湖口县教育局关于桥梁的函甲校：好。", "湖口县教育局|湖教函〔2022〕57号|湖口县教育局关于桥梁的函|甲校:|好。")]
    [InlineData("湖政发〔2017〕40号湖口县人民政府工作规则第一章总则", "湖政发〔2017〕40号|湖口县人民政府工作规则|第一章总则")]
    [InlineData("甲县关于修桥情况的报告县委、县政府：好。", "甲县关于修桥情况的报告|县委、县政府:|好。")]
    [InlineData("甲县桥梁应急预案甲县桥梁应急预案1总则桥梁。", "甲县桥梁应急预案|甲县桥梁应急预案|1总则桥梁。")] // twice
    [InlineData("各乡镇：请做好。甲县人民政府2024年1月2日（此件公开发布）甲县桥梁方案为了桥梁", "各乡镇:|请做好。|甲县人民政府|2024年1月2日|(此件公开发布)|甲县桥梁方案|为了桥梁")]
    [InlineData("各乡镇：请做好。甲县人民政府2024年1月2日（桥梁）甲县桥梁方案为了桥梁", "各乡镇:|请做好。|甲县人民政府|2024年1月2日|(桥梁)甲县桥梁方案|为了桥梁")]
    [InlineData("甲县桥梁年度报告一、总体情况根据《桥梁条例》（国务院令第711号）修桥。", "甲县桥梁年度报告|一、总体情况根据《桥梁条例》(国务院令第711号)修桥。")]
    [InlineData("关于修桥的通知湖口县财政局湖财〔2017〕40号各乡镇：好。", "关于修桥的通知|湖口县财政局|湖财〔2017〕40号|各乡镇:|好。")]
    [InlineData("关于修桥情况的通报湖城法〔2023〕9号各街道：好。", "关于修桥情况的通报|湖城法〔2023〕9号|各街道:|好。")]
    public void Heads(string head, string pieces) => Cut(head, GluedHead.Cut).ShouldBe(pieces);

    [Theory]
    [InlineData("发电 通知 意见 公告 通告 决定 批复 方案 办法 规划 纲要 要点 措施 计划 报告 条例 规定 细则 清单 制度 预案 通报 复函 的函 答复 公示 决议 纪要 标准 规范 规程 指南 名单 目录 总结 安排 章程 明电 》")]
    public void Words_in_front_of_a_number(string words)
    {
        foreach (var word in words.Split(' ')) Cut($"甲县桥梁{word}甲政〔2024〕1号各乡镇：请做好。", GluedHead.Cut).ShouldBe($"甲县桥梁{word}|甲政〔2024〕1号|各乡镇:|请做好。", word);
    }

    [Theory]
    [InlineData("的通知 的意见 的公告 的通告 的批复 的复函 的函 的决定 意见 通知 方案 办法 规定 措施 要点 批复 公告 通告 决定 的答复 答复 复函 的通报 的公示 的决议 决定书 的报告", true)]
    [InlineData("的细则 桥梁", false)]
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
    [InlineData("请做好桥梁施工程序湖口县财政局2024年1月2日", "请做好桥梁施工程序|湖口县财政局|2024年1月2日|")] // behind the end of a title
    [InlineData("请做好桥梁。特此通告湖口县财政局2024年1月2日", "请做好桥梁。特此通告|湖口县财政局|2024年1月2日|")]
    [InlineData("2021年任务分解表湖口县财政局2024年1月2日", "2021年任务分解表|湖口县财政局|2024年1月2日|")]
    [InlineData("请做好桥梁。县长李某2024年1月2日", "请做好桥梁。县长李某2024年1月2日")]
    [InlineData("请在2024年1月2日做好。甲县人民政府2024年1月3日", "请在2024年1月2日做好。|甲县人民政府|2024年1月3日|")]
    [InlineData("请做好桥梁。甲县桥梁2024年1月2日", "请做好桥梁。甲县桥梁2024年1月2日")]
    [InlineData("请做好桥梁。甲县人民政府2024年1月", "请做好桥梁。甲县人民政府2024年1月")]
    [InlineData("请做好桥梁。甲县人民政府24年1月2日", "请做好桥梁。甲县人民政府24年1月2日")]
    public void Tails(string tail, string pieces) => Cut(tail, (text, start, end, found) => GluedSignature.Add(text, start, end, found, false)).ShouldBe(pieces.TrimEnd('|'));

    [Theory]
    [InlineData("请做好。2024年1月2日甲县桥梁方案为了桥梁", "请做好。|2024年1月2日|甲县桥梁方案|为了桥梁")] // nobody signed
    [InlineData("请做好。2024年1月2日甲县桥梁，方案", "请做好。2024年1月2日甲县桥梁,方案")]
    [InlineData("2024年1月2日甲县桥梁方案为了桥梁", "2024年1月2日甲县桥梁方案为了桥梁")]
    [InlineData("请做好。省长李某2024年1月2日甲县桥梁方案第一条", "请做好。|省长李某|2024年1月2日|甲县桥梁方案|第一条")]
    [InlineData("请做好。省长李某某某某某某2024年1月2日甲县桥梁方案第一条", "请做好。省长李某某某某某某2024年1月2日甲县桥梁方案第一条")] // nine characters
    [InlineData("请做好。李某2024年1月2日甲县桥梁方案第一条", "请做好。李某2024年1月2日甲县桥梁方案第一条")]
    public void Dates_without_an_authority(string tail, string pieces) => Cut(tail, (text, start, end, found) => GluedSignature.Add(text, start, end, found, true)).ShouldBe(pieces);

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
    [InlineData("为 根据 按照 依据 近年来 第一章 第一条 一、 深入 全面 坚持 总则 1总则 1.总则 目录 前言", true)]
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
    [InlineData("甲县桥梁方案为桥梁", 0)] // nothing sets them apart
    [InlineData("甲县桥梁方案为了桥梁", 6)]
    [InlineData("甲县桥梁方案根据桥梁", 0)]
    [InlineData("甲县桥梁方案根据《桥梁》", 6)]
    [InlineData("甲县桥梁方案2023年，桥梁", 6)]
    [InlineData("甲县桥梁方案2023年以来", 6)]
    [InlineData("甲县桥梁方案2023年桥梁", 0)]
    [InlineData("甲县桥梁方案2023", 0)]
    [InlineData("甲县桥梁方案1023年，桥梁", 0)]
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

    [Theory]
    [InlineData("甲县桥梁建设方案甲县桥梁建设方案", "甲县桥梁建设方案|甲县桥梁建设方案")]
    [InlineData("甲县桥梁建设方案甲县财政局甲县桥梁建设方案", "甲县桥梁建设方案|甲县财政局|甲县桥梁建设方案")] // who issued it between the two
    [InlineData("甲县桥梁建设方案桥梁甲县桥梁建设方案", "甲县桥梁建设方案桥梁甲县桥梁建设方案")]
    [InlineData("甲县桥梁建设方案甲县桥梁建设", "甲县桥梁建设方案甲县桥梁建设")]
    [InlineData("甲县桥梁建设甲县桥梁建设", "甲县桥梁建设甲县桥梁建设")] // no title
    [InlineData("甲县桥梁方案甲县桥梁方案", "甲县桥梁方案甲县桥梁方案")] // six characters
    [InlineData("", "")]
    public void A_title_that_stands_twice(string head, string pieces) => Cut(head, (text, start, end, found) => found.Add(new TextRange(GluedTitles.AddDoubled(text, start, end, found), end))).ShouldBe(pieces);

    [Theory]
    [InlineData("为了 为进一步 为认真 为贯彻 为全面 为深入 为加强 为加快 为切实 为规范 为做好 为推进 为推动 为落实 为保护 为保障 为有效 为确保 为提升 为提高 为促进 为完善 为扎实 为积极 根据《 按照《 依据《 近年来 今年以来 一、 各位代表 1总则 1.总则 一、总则 总则 目录第 目录一 目录1 目录前 “十三五”时期 “十四五”时期 “十五五”时期")]
    public void Words_that_set_a_text_apart(string words)
    {
        foreach (var word in words.Split(' ')) Length($"甲县桥梁方案{word}桥梁").ShouldBe(6, word);
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
