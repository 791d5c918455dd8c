using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Archives;
using LawGov.Readers.Reading;
using LawGov.Readers.Tests.Kit;
using LawGov.Readers.Tests.Seeds;

namespace LawGov.Readers.Tests.Reading;

/// <summary>What is true of every file, however broken.</summary>
public class ReaderProperties
{
    private static readonly byte[][] Files =
    [
        SeedWord.Write(SeedReader.Read("pudong-2022-plan")), SeedPage.Write(SeedReader.Read("xuhui-2020-workpoints")), Encoding.UTF8.GetBytes("一、总则\n（一）甲"),
    ];

    private static readonly string[] Tags =
    [
        "<table>", "</table>", "<tr>", "<td>", "</td>", "<td rowspan=0>", "<td rowspan=-1 colspan=0>", "<td rowspan=99999>", "<td colspan=99999>", "<th colspan='2.5'>", "<tbody>", "<thead>", "<caption>", "<ul>", "<ol start=-5>",
        "<ol start=2147483647 type=i>", "<ol reversed type=A>", "</ol>", "<li>", "<li value=-2147483648>", "<li value=99999999999>", "<p>", "</p>", "<div>", "<div class=content>", "</div>", "<span style='display:none'>", "<b>", "<a href=a.doc>",
        "</a>", "<h1>", "</h2>", "<pre>", "<br>", "</br>", "<script>", "</script>", "<select><option>", "<svg>", "<template>", "<form>", "<title>", "<meta name=PubDate content=2024-13-99>", "<meta name=ArticleTitle content='甲'>", "<!--", "-->",
        "<!", "<?", "</>", "<![CDATA[", "&#0;", "&#xD800;", "&#x110000;", "&nbsp;", "&", "<", "\0", "\n", "甲", "一、", "索引号：", "发布日期：", "2024-05-06", "来源：", "打印", "附件", "当前位置：", "云岭县工作方案", "县水利局",
    ];

    // Each is whole, so that any sequence of them is XML.
    private static readonly string[] Elements =
    [
        WordFile.Paragraph("甲", 1, 0), WordFile.Paragraph("乙", 1, 8), WordFile.Paragraph("丙", 99, -1), WordFile.Paragraph("丁", -2, 2147483647), WordFile.Paragraph("", 0, 0), WordFile.Table(), WordFile.Table(WordFile.Row()),
        WordFile.Table(WordFile.Row(WordFile.Cell("甲", "<w:gridSpan w:val=\"0\"/>"), WordFile.Cell("乙", "<w:vMerge/>"))), WordFile.Table(WordFile.Row(WordFile.Cell("甲", "<w:gridSpan w:val=\"-1\"/><w:vMerge w:val=\"restart\"/>"), "<w:tc/>")),
        WordFile.Table(WordFile.Row("<w:trPr><w:gridBefore w:val=\"x\"/><w:gridAfter w:val=\"-3\"/></w:trPr>", WordFile.Cell("甲", "<w:hMerge/>"), WordFile.Cell("乙", "<w:gridSpan w:val=\"2147483647\"/>"))),
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", "<w:p><w:r><w:instrText> LISTNUM L \\l -1 \\s 99999999999</w:instrText></w:r></w:p>", "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:instrText> SEQ \"</w:instrText></w:r></w:p>",
        "<w:p><w:fldSimple w:instr=\"AUTONUM\"/></w:p>", "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"FFFFFF\"/></w:r></w:p>", "<w:p><w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>", "<w:sdt><w:sdtContent/></w:sdt>",
    ];

    private static readonly string[] Numbers =
    [
        "<w:abstractNum w:abstractNumId=\"1\">" + WordFile.Level(0, "decimal", "%1.") + "</w:abstractNum>", "<w:abstractNum w:abstractNumId=\"1\">" + WordFile.Level(8, "chineseCounting", "%9%10%0%") + "</w:abstractNum>",
        "<w:abstractNum w:abstractNumId=\"-1\">" + WordFile.Level(-1, "x", "%%1") + WordFile.Level(99999, "bullet", "") + "</w:abstractNum>", "<w:abstractNum><w:numStyleLink w:val=\"x\"/><w:lvl/></w:abstractNum>",
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>", "<w:num w:numId=\"-2\"><w:abstractNumId w:val=\"-1\"/></w:num>", "<w:num/>",
        "<w:num w:numId=\"99\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"9\"><w:startOverride w:val=\"99999999999\"/></w:lvlOverride><w:lvlOverride/></w:num>",
    ];

    [Property(MaxTest = 300)]
    public void Any_bytes_give_a_document_or_one_error(byte[] bytes) => Check(DocumentReader.Default.Read(bytes));

    [Property(MaxTest = 300)]
    public void Any_text_survives_UTF8(NonNull<string> text)
    {
        var clean = new string([.. text.Get.Where(c => c >= ' ' && !char.IsSurrogate(c) && c is not ('<' or '\uFEFF' or '%' or '\uFFFD' or '{'))]);
        if (clean.All(char.IsAscii)) clean += "甲";
        Read.Document(Encoding.UTF8.GetBytes(clean)).Text.ShouldBe(clean);
    }

    [Property(MaxTest = 400)]
    public Property Damaged_files_give_a_document_or_one_error() => Prop.ForAll(
        Gen.Elements(0, 1, 2).SelectMany(_ => Gen.Choose(0, int.MaxValue), (file, at) => (file, at)).SelectMany(_ => Gen.Choose(0, 255).ListOf(8), (p, values) => (p.file, p.at, values)).ToArbitrary(),
        damage =>
        {
            var bytes = (byte[])Files[damage.file].Clone();
            var random = new Random(damage.at);
            foreach (var value in damage.values) bytes[random.Next(bytes.Length)] = (byte)value;
            Check(DocumentReader.Default.Read(bytes));
            foreach (var document in DocumentArchive.Open(bytes).ReadAll()) Check(document.Result);
        });

    [Property(MaxTest = 100)]
    public Property Truncated_files_give_a_document_or_one_error() => Prop.ForAll(
        Gen.Elements(0, 1, 2).SelectMany(f => Gen.Choose(0, Files[f].Length), (file, length) => (file, length)).ToArbitrary(),
        cut => Check(DocumentReader.Default.Read(Files[cut.file].AsMemory(0, cut.length))));

    [Property(MaxTest = 1500)]
    public Property Pages_of_few_tags_give_a_document_or_one_error() => Prop.ForAll(Repeated(Tags).ToArbitrary(), page => Check(DocumentReader.Default.Read(Encoding.UTF8.GetBytes("<html>" + page))));

    [Property(MaxTest = 300)]
    public Property Word_files_of_few_elements_give_a_document_or_one_error() => Prop.ForAll(
        (from body in Repeated(Elements) from numbers in Repeated(Numbers) select (body, numbers)).ToArbitrary(),
        file => Check(DocumentReader.Default.Read(new WordFile { Compression = CompressionLevel.NoCompression }.Xml(file.body).Numbering(file.numbers).ToBytes())));

    [Fact]
    public void Every_character_of_a_Word_file_has_its_place()
    {
        var document = Read.Document(Files[0]);
        var end = 0;
        foreach (var segment in document.Segments)
        {
            document.Text.AsSpan(end, segment.Span.Start - end).IndexOfAnyExcept('\t', '\n').ShouldBe(-1, "only separators have no place of their own");
            segment.Place.Paragraph.ShouldBeGreaterThan(0);
            document.Locate(segment.Span.Start).ShouldBe(segment.Place);
            end = segment.Span.End;
        }

        document.Segments.Count(s => s.Place.IsAutomaticNumber).ShouldBe(29, "the labels of the body; those of the table are in its cells");
        document.Segments.Count(s => s.Place.IsInTable).ShouldBeGreaterThan(300);
    }

    [Fact]
    public async Task Can_be_used_from_many_threads()
    {
        var expected = Files.Select(f => DocumentReader.Default.Read(f)).ToList();
        var tasks = Enumerable.Range(0, 24).Select(i => Task.Run(() => DocumentReader.Default.Read(Files[i % Files.Length]).ShouldBe(expected[i % Files.Length])));
        await Task.WhenAll(tasks);
    }

    // Few pieces often repeated look like tables and lists more often than many do.
    private static Gen<string> Repeated(string[] pieces) =>
        from few in Gen.Elements(pieces).ArrayOf(8)
        from choices in Gen.Choose(0, few.Length - 1).ArrayOf(40)
        select string.Concat(choices.Select(c => few[c]));

    private static void Check(ReadResult result)
    {
        if (result.Document is null)
        {
            result.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
            return;
        }

        result.Diagnostics.ShouldAllBe(d => d.Severity != DiagnosticSeverity.Error);
        foreach (var diagnostic in result.Diagnostics) diagnostic.Span.End.ShouldBeLessThanOrEqualTo(result.Document.Text.Length);
    }
}
