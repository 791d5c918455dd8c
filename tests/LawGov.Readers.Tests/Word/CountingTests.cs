using LawGov.Readers.Tests.Kit;
using static LawGov.Readers.Tests.Kit.WordFile;

namespace LawGov.Readers.Tests.Word;

/// <summary>How Word counts where lists share levels, override starts, skip levels or hang on styles.</summary>
public class CountingTests
{
    private static string Levels => Level(0, "chineseCounting", "%1、") + Level(1, "decimal", "%1.%2", "<w:isLgl/>") + Level(2, "decimal", "(%3)");

    // Paragraphs as list:level, in order; labels as shown.
    [Theory]
    [InlineData("1:1 1:1 1:0 1:1", "1.1 1.2 二、 2.1", "a level shown through a deeper one is counted")]
    [InlineData("1:2 1:1 1:0", "(1) 1.2 二、", "every level above is")]
    [InlineData("1:0 1:2 1:1 1:2", "一、 (1) 1.2 (1)", "also below a level that has items")]
    [InlineData("1:0 2:0 2:0", "一、 七、 八、", "a start override applies to the first item of its list")]
    [InlineData("1:0 1:1 2:1 2:1 2:0 2:1", "一、 1.1 1.4 1.5 二、 2.1", "an override above the level of first use is spent")]
    [InlineData("2:0 2:1 2:0 2:1", "七、 7.4 八、 8.1", "a level that starts again does so where the level says, the override is spent")]
    [InlineData("2:1 2:0", "7.4 八、", "a level shown through a deeper one starts where its list says")]
    [InlineData("2:0 2:2 2:1", "七、 (1) 7.5", "the override of a level shown through a deeper one is spent")]
    [InlineData("1:0 2:0 1:0 2:0", "一、 七、 八、 九、", "lists of one family count on together")]
    public void Counts_levels(string items, string labels, string because)
    {
        const string overrides = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"4\"/></w:lvlOverride>";
        var file = new WordFile().Numbering(
            $"<w:abstractNum w:abstractNumId=\"1\">{Levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + $"<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>{overrides}</w:num>");
        foreach (var item in items.Split(' ')) file.P("x", item[0] - '0', item[2] - '0');
        Read.Lines(file).Select(l => l[..l.IndexOf(' ')]).ShouldBe(labels.Split(' '), because);
    }

    [Theory]
    [InlineData("A", "一、", "the style names the list and no level")]
    [InlineData("B", "1.1", "the level alone, the list from the style it is based on")]
    [InlineData("C", "(1)", "both from different styles above")]
    [InlineData("D", "(1)", "named by the level of the list, nearer than a level of a style above")]
    [InlineData("E", "", "taken out of the list")]
    [InlineData("F", "1.1", "put back by a style below")]
    [InlineData("Unknown", "", "a style that is not defined is the default one")]
    public void Finds_list_and_level_of_a_style(string style, string label, string because)
    {
        static string Style(string id, string? basedOn, string number) =>
            $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\">{(basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")}<w:pPr><w:numPr>{number}</w:numPr></w:pPr></w:style>";
        var file = new WordFile()
            .Styles(Style("A", null, "<w:numId w:val=\"1\"/>") + Style("B", "A", "<w:ilvl w:val=\"1\"/>") + Style("C", "B", "<w:ilvl w:val=\"2\"/>") + Style("D", "B", "")
                + Style("E", "B", "<w:numId w:val=\"0\"/>") + Style("F", "E", "<w:numId w:val=\"1\"/>"))
            .List(Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%1.%2", "<w:isLgl/>"), Level(2, "decimal", "(%3)", "<w:pStyle w:val=\"D\"/>"));
        Read.Word(file.P("x", style: style)).Text.ShouldBe(label.Length == 0 ? "x" : label + " x", because);
    }

    [Fact]
    public void Takes_the_level_of_the_style_for_a_paragraph_that_names_a_list_alone()
    {
        var file = new WordFile()
            .Styles("<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .List(Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%2."));
        Read.Lines(file.P("a", list: 1, style: "B").P("b", list: 1, level: 0, style: "B")).ShouldBe(["1. a", "二、 b"]);
    }

    [Fact]
    public void Counts_lists_that_link_to_one_numbering_style_apart()
    {
        var file = new WordFile()
            .Styles("<w:style w:type=\"numbering\" w:styleId=\"S\"><w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr></w:style>")
            .Numbering(
                $"<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"S\"/>{Level(0, "decimal", "%1.")}</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"S\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"S\"/></w:abstractNum>"
                + "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>");
        Read.Lines(file.P("a", 1, 0).P("b", 2, 0).P("c", 1, 0).P("d", 2, 0)).ShouldBe(["1. a", "1. b", "2. c", "2. d"]);
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:sectPr/></w:pPr></w:p>", "2. b", "the end of a section alone has no number")]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:sectPr/></w:pPr><w:r><w:t>s</w:t></w:r></w:p>", "3. b", "with text it has one")]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>", "3. b", "an empty paragraph has one")]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>h</w:t></w:r></w:p>", "2. b", "a hidden paragraph has none")]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:del w:id=\"2\"><w:r><w:delText>d</w:delText></w:r></w:del></w:p>", "2. b", "a deleted paragraph has none")]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:ins w:id=\"1\"/></w:rPr></w:pPr><w:ins w:id=\"2\"><w:r><w:t>i</w:t></w:r></w:ins></w:p>", "3. b", "an inserted one has")]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>n</w:t></w:r></w:p>", "2. b", "one that is taken out has none")]
    public void Counts_what_is_shown(string between, string last, string because) =>
        Read.Lines(new WordFile().List(Level(0, "decimal", "%1.")).P("a", 1, 0).Xml(between).P("b", 1, 0))[^1].ShouldBe(last, because);

    [Fact]
    public void Counts_no_paragraph_that_its_style_hides()
    {
        static string Hidden(string properties, string id) => $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:basedOn w:val=\"{(id == "Shown" ? "Secret" : "N")}\"/><w:rPr>{properties}</w:rPr></w:style>";
        var file = new WordFile().Styles(Hidden("<w:vanish/>", "Secret") + Hidden("<w:vanish w:val=\"0\"/>", "Shown")).List(Level(0, "decimal", "%1."));
        Read.Lines(file.P("a", 1, 0).P("b", 1, 0, "Secret").P("c", 1, 0, "Shown")).ShouldBe(["1. a", "2. c"]);
    }

    [Fact]
    public void Shows_what_has_nothing_to_run_on_into()
    {
        const string deleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
        string Open(string text) => Paragraph(text, 1, 0, more: deleted);
        var file = new WordFile().List(Level(0, "decimal", "%1.")).Xml(Open("甲"))
            .Xml(Table(Row($"<w:tc>{Open("乙")}</w:tc>", Cell("丙")), Row(Cell("丁"), Cell("戊")))).P("己", 1, 0).Xml(Open("庚"));
        Read.Lines(file).ShouldBe(["1. 甲", "2. 乙\t丙", "丁\t戊", "3. 己", "4. 庚"]);
    }

    [Fact]
    public void Joins_a_heading_that_runs_into_its_text_and_keeps_its_number()
    {
        var file = new WordFile().List(Level(0, "decimal", "%1."))
            .Xml("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr><w:r><w:t>修订规则。</w:t></w:r></w:p>")
            .P("由市司法局负责。").P("b", 1, 0);
        Read.Lines(file).ShouldBe(["1. 修订规则。由市司法局负责。", "2. b"]);
    }

    [Theory]
    [InlineData("1", "1. a|s|1. b")]
    [InlineData("0", "1. a|s|2. b")]
    public void Starts_again_in_each_section_where_the_list_says_so(string restarts, string expected)
    {
        var file = new WordFile().Numbering(
            $"<w:abstractNum w:abstractNumId=\"1\" w15:restartNumberingAfterBreak=\"{restarts}\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">{Level(0, "decimal", "%1.")}</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        Read.Lines(file.P("a", 1, 0).Xml("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>s</w:t></w:r></w:p>").P("b", 1, 0)).ShouldBe(expected.Split('|'));
    }

    [Theory]
    [InlineData("<w:vMerge/>", "1\t甲|〃\t乙|2\t丙", "goes on from the cell above")]
    [InlineData("", "1\t甲|2\t乙|3\t丙", "stands for itself")]
    [InlineData("<w:vMerge w:val=\"restart\"/>", "1\t甲|2\t乙|3\t丙", "starts a merge of its own")]
    public void Counts_no_paragraph_of_a_covered_cell(string properties, string expected, string because)
    {
        string Number(string more) => $"<w:tc><w:tcPr>{more}</w:tcPr>{Paragraph("", 1, 0)}</w:tc>";
        var file = new WordFile().List(Level(0, "decimal", "%1", "<w:suff w:val=\"nothing\"/>"))
            .Xml(Table(Row(Number("<w:vMerge w:val=\"restart\"/>"), Cell("甲")), Row(Number(properties), Cell("乙")), Row(Number(""), Cell("丙"))));
        Read.Lines(file).ShouldBe(expected.Split('|'), because);
    }

    [Fact]
    public void Shows_a_cell_that_goes_on_from_no_row()
    {
        var file = new WordFile().Xml(Table(Row(Cell("1", "<w:vMerge/>"), Cell("甲")), Row(Cell("2"), Cell("乙"))));
        Read.Lines(file).ShouldBe(["1\t甲", "2\t乙"]);
    }
}
