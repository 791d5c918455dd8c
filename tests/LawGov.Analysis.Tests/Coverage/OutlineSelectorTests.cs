using LawGov.Analysis.Coverage;
using LawGov.Analysis.Outlines;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Coverage;

public sealed class OutlineSelectorTests
{
    [Theory]
    [InlineData("法治政府建设实施纲要(2015-2020年)", "outline-2015")]
    [InlineData("法治政府建设实施纲要（2021—2025年）", "outline-2021")]
    [InlineData("法治政府建设实施纲要(20212025年)", "outline-2021")]
    public void The_edition_that_is_cited_comes_first(string cited, string expected)
    {
        var document = new PolicyDocument { Period = new Period(2018, 2018), Citations = [new Citation(cited, null, 1, false, [])] };
        var (outline, by, reason) = OutlineSelector.Choose(document, BuiltInOutlines.All, _ => 0);
        outline.Id.ShouldBe(expected);
        by.ShouldBe(OutlineChoice.Citation);
        reason.ShouldContain(outline.Title);
    }

    [Fact]
    public void Of_two_cited_the_one_named_more_often()
    {
        var document = new PolicyDocument
        {
            Citations = [new Citation("法治政府建设实施纲要(2021-2025年)", null, 1, false, []), new Citation("法治政府建设实施纲要(2015-2020年)", null, 2, false, [])],
        };
        OutlineSelector.Choose(document, BuiltInOutlines.All, _ => 0).Outline.Id.ShouldBe("outline-2015");
    }

    [Theory]
    [InlineData(2016, 2020, "outline-2015")]
    [InlineData(2020, 2020, "outline-2015")]
    [InlineData(2020, 2022, "outline-2021")]
    [InlineData(2026, 2030, "outline-2021")]
    [InlineData(2010, 2012, "outline-2015")]
    public void Otherwise_the_edition_of_the_years(int start, int end, string expected)
    {
        var (outline, by, _) = OutlineSelector.Choose(new PolicyDocument { Period = new Period(start, end) }, BuiltInOutlines.All, _ => 0);
        outline.Id.ShouldBe(expected);
        by.ShouldBe(OutlineChoice.Period);
    }

    [Fact]
    public void The_date_stands_in_for_the_years() =>
        OutlineSelector.Choose(new PolicyDocument { SignedOn = new DateOnly(2017, 5, 1) }, BuiltInOutlines.All, _ => 0).Outline.Id.ShouldBe("outline-2015");

    [Fact]
    public void Without_any_hint_the_latest_edition_and_the_report_says_so()
    {
        var (outline, _, reason) = OutlineSelector.Choose(new PolicyDocument(), BuiltInOutlines.All, _ => 0);
        outline.Id.ShouldBe("outline-2021");
        reason.ShouldContain("latest");
    }

    [Fact]
    public void A_document_does_not_cite_itself()
    {
        var self = new PolicyDocument { Period = new Period(2016, 2016), Citations = [new Citation("法治政府建设实施纲要(2021-2025年)", null, 3, true, [])] };
        OutlineSelector.Choose(self, BuiltInOutlines.All, _ => 0).ChosenBy.ShouldBe(OutlineChoice.Period);
    }

    [Fact]
    public void Without_citation_and_years_the_subject_decides()
    {
        var (outline, by, reason) = OutlineSelector.Choose(new PolicyDocument(), BuiltInOutlines.All, o => o.Id == "outline-2015" ? 2 : 1);
        outline.Id.ShouldBe("outline-2015");
        by.ShouldBe(OutlineChoice.Subject);
        reason.ShouldContain("nearest to");
    }

    [Fact]
    public void Among_outlines_of_the_same_years_the_subject_decides()
    {
        var other = BuiltInOutlines.Outline2021 with { Id = "other" };
        var document = new PolicyDocument { Period = new Period(2022, 2022) };
        OutlineSelector.Choose(document, [BuiltInOutlines.Outline2021, other], o => o.Id == "other" ? 3 : 2).Outline.Id.ShouldBe("other");
        OutlineSelector.Choose(document, BuiltInOutlines.All, _ => throw new InvalidOperationException("not asked")).ChosenBy.ShouldBe(OutlineChoice.Period);
    }
}
