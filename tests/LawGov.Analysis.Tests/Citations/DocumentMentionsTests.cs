using LawGov.Analysis.Citations;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Citations;

public class DocumentMentionsTests
{
    private const string Text = "为贯彻落实《江州市治水规划》，制定本方案。";

    private static readonly SourceSpan Place = new(Text.IndexOf('《', StringComparison.Ordinal), "《江州市治水规划》".Length);

    [Fact]
    public void The_document_itself_and_cases_of_courts_are_no_mentions()
    {
        var document = new PolicyDocument
        {
            Citations = [new Citation("江州市治水规划", null, 1, IsSelf: false, [Place]), new Citation("本方案", null, 1, IsSelf: true, [Place]), new Citation("某医院违规配药案", null, 1, IsSelf: false, [Place])],
        };
        Read(document, Text).All.Select(m => m.Title).ShouldBe(["江州市治水规划"]);
    }

    [Theory]
    // Without the text nobody knows how a document is named.
    [InlineData(Text, CitationRelation.Implements)]
    [InlineData(null, CitationRelation.Cites)]
    public void The_relation_stands_in_the_text(string? text, CitationRelation expected)
    {
        var document = new PolicyDocument { Citations = [new Citation("江州市治水规划", null, 1, IsSelf: false, [Place])] };
        Read(document, text).All.Single().Places.ShouldBe([(Place, expected)]);
    }

    [Fact]
    public void The_opening_ends_where_the_first_division_begins()
    {
        var section = new Section { Path = "一", Label = "一、", Title = "任务", Span = new SourceSpan(22, 5) };
        Read(new PolicyDocument { Sections = [section, section with { Span = new SourceSpan(27, 5) }] }, null).Opening.ShouldBe(22);
        Read(new PolicyDocument(), null).Opening.ShouldBe(int.MaxValue);
    }

    private static DocumentMentions Read(PolicyDocument document, string? text) => DocumentMentions.Read(new CitingDocument(document, text), "plan", default);
}
