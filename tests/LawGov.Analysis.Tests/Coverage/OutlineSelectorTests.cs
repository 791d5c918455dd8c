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
    public void TheEditionThatIsCitedComesFirst(string cited, string expected)
    {
        var document = new PolicyDocument { Period = new Period(2018, 2018), Citations = [new Citation(cited, null, 1, false, [])] };
        var (outline, by, reason) = OutlineSelector.Choose(document, BuiltInOutlines.All);
        outline.Id.ShouldBe(expected);
        by.ShouldBe(OutlineChoice.Citation);
        reason.ShouldContain(outline.Title);
    }

    [Fact]
    public void OfTwoCitedTheOneNamedMoreOften()
    {
        var document = new PolicyDocument
        {
            Citations = [new Citation("法治政府建设实施纲要(2021-2025年)", null, 1, false, []), new Citation("法治政府建设实施纲要(2015-2020年)", null, 2, false, [])],
        };
        OutlineSelector.Choose(document, BuiltInOutlines.All).Outline.Id.ShouldBe("outline-2015");
    }

    [Theory]
    [InlineData(2016, 2020, "outline-2015")]
    [InlineData(2020, 2020, "outline-2015")]
    [InlineData(2020, 2022, "outline-2021")]
    [InlineData(2026, 2030, "outline-2021")]
    [InlineData(2010, 2012, "outline-2015")]
    public void OtherwiseTheEditionOfTheYears(int start, int end, string expected)
    {
        var (outline, by, _) = OutlineSelector.Choose(new PolicyDocument { Period = new Period(start, end) }, BuiltInOutlines.All);
        outline.Id.ShouldBe(expected);
        by.ShouldBe(OutlineChoice.Period);
    }

    [Fact]
    public void TheDateStandsInForTheYears() =>
        OutlineSelector.Choose(new PolicyDocument { SignedOn = new DateOnly(2017, 5, 1) }, BuiltInOutlines.All).Outline.Id.ShouldBe("outline-2015");

    [Fact]
    public void WithoutAnyHintTheLatestEditionAndTheReportSaysSo()
    {
        var (outline, _, reason) = OutlineSelector.Choose(new PolicyDocument(), BuiltInOutlines.All);
        outline.Id.ShouldBe("outline-2021");
        reason.ShouldContain("latest");
    }

    [Fact]
    public void ADocumentDoesNotCiteItself()
    {
        var self = new PolicyDocument { Period = new Period(2016, 2016), Citations = [new Citation("法治政府建设实施纲要(2021-2025年)", null, 3, true, [])] };
        OutlineSelector.Choose(self, BuiltInOutlines.All).ChosenBy.ShouldBe(OutlineChoice.Period);
    }
}
