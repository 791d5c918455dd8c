using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Parsing;

/// <summary>Text that no office wrote: reading stays linear, keeps its stack, and says what was wrong.</summary>
public class HostileTextTests
{
    private const int Megabyte = 1 << 20;

    public static TheoryData<string, string> Patterns => new()
    {
        { "brackets that never close", "（" },
        { "brackets that only close", "）" },
        { "clauses that never close", "（责任单位：区司法局、" },
        { "nested clauses", "（责任单位：（" },
        { "only labels", "一、" },
        { "only item labels", "1." },
        { "labels on lines", "（一）\n" },
        { "only separators", "、，；" },
        { "one list of names", "区司法局和" },
        { "one clause without end", "责任单位：区司法局、" },
        { "title marks that never close", "《" },
        { "points of a report", "。一是" },
        { "numbers", "1234567890" },
        { "Chinese digits", "投入九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九元，" },
        { "Chinese scales", "投入九亿亿亿亿亿亿亿亿元，" },
        { "dates", "2022年9月底前" },
        { "spaces", "  \u3000\u00A0" },
        { "blank lines", "\n" },
        { "tabs and lines", "\t\n" },
        { "table headers", "序号\n责任单位\n主要任务\n" },
        { "NUL", "\0" },
        { "lone surrogates", "\uD800" },
        { "Markdown", "**# |" },
        { "an enumeration of plans", "十四五" },
        { "notices", "关于印发的通知\n" },
        { "rows with broken cells", "1\t加强\t\n建设、\t区司法局\n" },
        { "rules in prose", "第一责任单位为牵头单位" },
        { "nouns in brackets", "。【责任单位】区司法局" },
        { "verbs without marks", "（区司法局牵头区民政局配合" },
        { "names on lines of their own", "责任单位：\n区司法局\n区民政局\n" },
        { "one noun and names without end", "区司法局\n" },
        { "circled items", "①推进。②" },
        { "labels that always start again", "加强建设1、" },
        { "marks of lists", "-*" },
        { "marks and numbers", "-★1." },
        { "shares without a number", "百分之" },
        { "lead-ins", "（区司法局负责）具体措施：" },
    };

    [Theory, MemberData(nameof(Patterns))]
    public void Repeated_for_a_megabyte_loses_nothing(string what, string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Megabyte / pattern.Length));
        PolicyDocumentParser.Default.Parse(text).Segments.Sum(s => s.Span.Length).ShouldBe(text.Length, what);
    }

    [Theory]
    [InlineData("序号\n任务\n责任单位\n参加单位\n1.加强建设。\n")]
    [InlineData("任务\n措施\n责任单位\n")]
    [InlineData("责任单位：\n")]
    public void A_table_or_a_list_that_never_ends_loses_nothing(string start)
    {
        var text = start + string.Concat(Enumerable.Repeat("区人力资源和社会保障局、区住房和城乡建设局、区司法局\n", 60_000));
        PolicyDocumentParser.Default.Parse(text).Segments.Sum(s => s.Span.Length).ShouldBe(text.Length);
    }

    [Fact]
    public void Fifty_megabytes_in_one_line_are_read_and_reported()
    {
        var sentence = "加强行政执法规范化建设，完善工作机制。（责任单位：区司法局、各街镇）";
        var text = "一、总体要求" + string.Concat(Enumerable.Repeat(sentence, 25 * Megabyte / sentence.Length));
        var result = PolicyDocumentParser.Default.Parse(text);
        result.Diagnostics.ShouldContain(d => d.Code == "LG1101");
        result.Document.Tasks.Count.ShouldBe(1);
    }

    [Fact]
    public void A_hundred_thousand_nested_brackets_are_prose()
    {
        var text = "一、总体要求\n1.加强建设" + new string('（', 100_000) + "区司法局负责" + new string('）', 100_000) + "。";
        PolicyDocumentParser.Default.Parse(text).Document.Sections.Count.ShouldBe(1);
    }

    [Fact]
    public void Text_beyond_the_limit_is_cut_and_reported()
    {
        var parser = new PolicyDocumentParser(new ParserOptions { MaxCharacters = 10 });
        var result = parser.Parse("一、总体要求。加强建设，完善机制。");
        result.HasErrors.ShouldBeTrue();
        result.Diagnostics.ShouldContain(d => d.Code == "LG1002" && d.Span.Start == 10);
        result.Segments[^1].Span.End.ShouldBe(17);
    }

    [Fact]
    public void An_empty_text_is_an_error_and_an_empty_document()
    {
        var result = PolicyDocumentParser.Default.Parse(" \n\u3000\n");
        result.HasErrors.ShouldBeTrue();
        result.Document.ShouldBe(new PolicyDocument());
    }
}
