using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Parsing;

/// <summary>What is true of every text, sensible or not.</summary>
public class PropertyTests
{
    private static readonly string[] Words =
    [
        "一、", "（一）", "(二)", "1.", "2.", "12．", "第一条", "一是", "二是", "——", "①", "责任单位：", "牵头单位:", "配合单位：", "完成时限：", "（", "）", "(", ")", "〔", "〕", "《", "》", "“", "”",
        "区司法局", "市公安局", "各街镇", "市政府相关部门", "、", "，", ",", "；", "。", "负责", "牵头", "配合", "按职责分工负责", "和", "等", "2022年底前", "9月底前", "每年第一季度", "不少于60学时", "达到100%",
        "\n", "\n\n", "\r\n", "\t", " ", "\u00A0", "\u3000", "# Page 7:", "- 7 -", "**", "## ", "|", "附件", "附件：", "序号", "主要任务", "责任单位", "参加单位", "完善机制", "加强建设", "浦府〔2022131", "2022917", "2022年9月17日",
        "关于印发", "的通知", "实施方案", "（2021-2025年）", "纠错", "以上报告。", "列第一位者为牵头单位，下同", "\0", "\uD800", "\uFFFD", "e", "IPv6", "3.0版", "20212025年",
        "-1.", "★", "-", "*", "任务一：", "1.1", "（3", "④", "百分之", "二〇二四年", "序号\t任务\t责任单位", "任务", "牵头单位", "配合单位", "完成时限", "备注", "<br>", "<td>", "</table>", "> ", "[", "【", "无", "同上", "附后", "附件1", "令", "第5号", "公告", "目录",
    ];

    [Property(MaxTest = 400)]
    public Property Texts_of_the_field_never_break_reading() =>
        Prop.ForAll(Gen.Elements(Words).ArrayOf().Select(words => string.Concat(words)).ToArbitrary(), text => Holds(text));

    /// <summary>Few words, often repeated on lines of their own, look like tables, lists and outlines more often than many words do.</summary>
    [Property(MaxTest = 3000)]
    public Property Few_words_often_repeated_never_break_reading()
    {
        var texts = from words in Gen.Elements(Words).ArrayOf(6)
                    from choices in Gen.Choose(0, 7).ArrayOf(60)
                    select string.Concat(choices.Select(c => c < words.Length ? words[c] : "\n"));
        return Prop.ForAll(texts.ToArbitrary(), text => Holds(text));
    }

    [Property(MaxTest = 200)]
    public Property Any_text_never_breaks_reading() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<string>().Where(s => s is not null).ToArbitrary(), text => Holds(text));

    [Property(MaxTest = 100)]
    public Property Any_stretch_of_a_seed_never_breaks_reading()
    {
        var seeds = Repository.SeedNames.Select(Repository.ReadSeed).ToArray();
        var stretches = from seed in Gen.Elements(seeds)
                        from start in Gen.Choose(0, seed.Length - 1)
                        from length in Gen.Choose(0, Math.Min(4000, seed.Length - start))
                        select seed.Substring(start, length);
        return Prop.ForAll(stretches.ToArbitrary(), text => Holds(text));
    }

    [Theory]
    [InlineData("云岭县方案\n- 1.\n建桥")] // a label that ends its line behind the mark of a list
    [InlineData("一、总则\n1.建桥，占百分之")]
    [InlineData("等等工作要点配合单位\n工作要点\n配合单位\n工作要点配合单位\n的通知\n配合单位工作要点[\n无[牵头单位\n\n无无附后配合单位等的通知")] // whole cells that the source has in another order
    public void Texts_that_once_broke_reading_hold(string text) => Holds(text);

    [Fact]
    public void The_seeds_hold_too()
    {
        foreach (var seed in Repository.SeedNames) Holds(Repository.ReadSeed(seed));
    }

    private static void Holds(string text)
    {
        var result = PolicyDocumentParser.Default.Parse(text);
        SegmentsTile(result, text);
        SpansLieInside(result, text);
        SectionsNest(result.Document.Sections, new SourceSpan(0, text.Length));
        PathsAreUnique(result.Document);
        JsonReadsBack(result);
    }

    private static void SegmentsTile(ParseResult result, string text)
    {
        var at = 0;
        foreach (var segment in result.Segments)
        {
            segment.Span.Start.ShouldBe(at);
            segment.Span.Length.ShouldBeGreaterThan(0);
            at = segment.Span.End;
        }

        at.ShouldBe(text.Length);
    }

    private static void SpansLieInside(ParseResult result, string text)
    {
        var document = result.Document;
        foreach (var task in document.Tasks)
        {
            foreach (var span in task.Assignments.Select(a => a.Span).Concat(task.Deadlines.Select(d => d.Span)).Concat(task.Targets.Select(t => t.Span)))
            {
                span.End.ShouldBeLessThanOrEqualTo(text.Length);
                span.Length.ShouldBeGreaterThan(0);
            }

            task.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            diagnostic.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
            diagnostic.Line.ShouldBeGreaterThan(0);
            diagnostic.Column.ShouldBeGreaterThan(0);
        }
    }

    private static void SectionsNest(ValueList<Section> sections, SourceSpan outer)
    {
        var at = outer.Start;
        foreach (var section in sections)
        {
            outer.Contains(section.Span).ShouldBeTrue($"{section.Path} {section.Span} lies outside {outer}");
            section.Span.Contains(section.HeadingSpan).ShouldBeTrue();
            section.Span.Start.ShouldBeGreaterThanOrEqualTo(at);
            at = section.Span.Start;
            SectionsNest(section.Sections, section.Span);
        }
    }

    private static void PathsAreUnique(PolicyDocument document)
    {
        document.Tasks.Select(t => t.Path).ShouldBeUnique();
        All(document.Sections).Select(s => s.Path).ShouldBeUnique();

        static IEnumerable<Section> All(ValueList<Section> sections) => sections.SelectMany(s => All(s.Sections).Prepend(s));
    }

    private static void JsonReadsBack(ParseResult result)
    {
        // A lone surrogate has no form in UTF-8, so such text cannot come back as it was.
        if (result.Diagnostics.Any(d => d.Code == "LG1003")) return;
        var json = PolicyDocumentJson.Write(result.Document, result.Diagnostics);
        PolicyDocumentJson.Read(json, out var diagnostics).ShouldBe(result.Document);
        diagnostics.ShouldBe(result.Diagnostics);
    }
}
