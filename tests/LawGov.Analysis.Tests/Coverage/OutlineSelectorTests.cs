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

    [Theory]
    // Years shared come first, then the nearer edition, then the later one.
    [InlineData(2004, 2015, "old", "the document's years 2004–2015 lie in or next to 2000–2005")]
    [InlineData(2005, 2016, "new", "the document's years 2005–2016 lie in or next to 2015–2020")]
    [InlineData(2007, 2007, "old", "the document's years 2007 lie in or next to 2000–2005")]
    [InlineData(2009, 2009, "old", "the document's years 2009 lie in or next to 2000–2005")]
    [InlineData(2011, 2011, "new", "the document's years 2011 lie in or next to 2015–2020")]
    [InlineData(2010, 2010, "new", "the document's years 2010 lie in or next to 2015–2020")]
    [InlineData(1990, 1991, "old", "the document's years 1990–1991 lie in or next to 2000–2005")]
    [InlineData(2021, 2030, "new", "the document's years 2021–2030 lie in or next to 2015–2020")]
    public void The_years_decide(int start, int end, string expected, string reason) =>
        Chosen(new PolicyDocument { Period = new Period(start, end) }, [Edition("old", 2000, 2005), Edition("new", 2015, 2020)]).ShouldBe((expected, OutlineChoice.Period, reason));

    [Theory]
    [InlineData("2004-01-01", "2016-01-01", "old")]
    [InlineData(null, "2016-01-01", "new")]
    [InlineData("2016-01-01", null, "new")]
    public void The_day_it_was_signed_comes_before_the_day_it_was_published(string? signed, string? published, string expected)
    {
        var document = new PolicyDocument { SignedOn = Day(signed), PublishedOn = Day(published) };
        Chosen(document, [Edition("old", 2000, 2005), Edition("new", 2015, 2020)]).Id.ShouldBe(expected);

        static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    // Mentions under all names of an edition count together; of as many the later edition.
    [InlineData("甲纲要 2|乙纲要 3", "new")]
    [InlineData("甲纲要 2|甲规划 2|乙纲要 3", "old")]
    [InlineData("甲纲要 3|乙纲要 3", "new")]
    [InlineData("《甲》-纲 要 1", "old")]
    public void The_edition_that_is_named_most(string citations, string expected)
    {
        var document = new PolicyDocument
        {
            Citations = citations.Split('|').Select(c => new Citation(c[..c.LastIndexOf(' ')], null, int.Parse(c[(c.LastIndexOf(' ') + 1)..]), false, [])).ToValueList(),
        };
        var old = Edition("old", 2000, 2005) with { Title = "甲纲要", TitleVariants = ["甲规划"] };
        var title = expected == "old" ? "甲纲要" : "乙纲要";
        Chosen(document, [old, Edition("new", 2015, 2020) with { Title = "乙纲要" }]).ShouldBe((expected, OutlineChoice.Citation, "the document cites " + title));
    }

    [Theory]
    [InlineData("甲纲要", false, true)]
    [InlineData("甲规划", false, true)]
    [InlineData("甲纲要", true, false)]
    [InlineData("甲纲要实施意见", false, false)]
    public void An_outline_is_cited_by_any_of_its_names(string title, bool isSelf, bool expected)
    {
        var document = new PolicyDocument { Citations = [new Citation("别的文件", null, 1, false, []), new Citation(title, null, 1, isSelf, [])] };
        OutlineSelector.IsCited(document, Edition("old", 2000, 2005) with { Title = "甲纲要", TitleVariants = ["甲规划"] }).ShouldBe(expected);
    }

    [Fact]
    public void Citations_are_looked_through_until_it_is_told_to_stop()
    {
        var document = new PolicyDocument { Citations = [new Citation("甲纲要", null, 1, false, [])] };
        Should.Throw<OperationCanceledException>(() => OutlineSelector.IsCited(document, Edition("old", 2000, 2005), new CancellationToken(canceled: true)));
        Should.Throw<OperationCanceledException>(() => OutlineSelector.Choose(document, BuiltInOutlines.All, _ => 0, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Theory]
    // Nearness of three editions of the same years; of as near ones the last.
    [InlineData(1, 2, 1, "2", OutlineChoice.Subject, "of the outlines of 2021–2025 its items are nearest to 纲要2")]
    [InlineData(1, 1, 1, "3", OutlineChoice.Subject, "of the outlines of 2021–2025 its items are nearest to 纲要3")]
    [InlineData(2, 1, 2, "3", OutlineChoice.Subject, "of the outlines of 2021–2025 its items are nearest to 纲要3")]
    [InlineData(0, 0, 0, "1", OutlineChoice.Period, "the document's years 2022 lie in or next to 2021–2025")]
    public void Among_several_of_the_same_years_the_nearest(double first, double second, double third, string expected, OutlineChoice by, string reason)
    {
        NationalOutline[] editions = [Edition("1", 2021, 2025), Edition("2", 2021, 2025), Edition("3", 2021, 2025), Edition("4", 2015, 2020)];
        var nearness = new Dictionary<string, double> { ["1"] = first, ["2"] = second, ["3"] = third };
        Chosen(new PolicyDocument { Period = new Period(2022, 2022) }, editions, o => nearness[o.Id]).ShouldBe((expected, by, reason));
    }

    [Fact]
    public void An_edition_without_years_is_chosen_by_its_subject_or_as_the_latest()
    {
        var timeless = Edition("timeless", 1, 1) with { Period = null };
        Chosen(new PolicyDocument(), [Edition("old", 2000, 2005), timeless], o => o.Id == "old" ? 1 : 2)
            .ShouldBe(("timeless", OutlineChoice.Subject, "the document names neither an outline nor a year; its items are nearest to 纲要timeless"));
        var document = new PolicyDocument { Period = new Period(2022, 2022) };
        Chosen(document, [timeless, Edition("old", 2000, 2005)]).Id.ShouldBe("old");
        Chosen(document, [timeless], _ => 1).ShouldBe(("timeless", OutlineChoice.Period, "the document names neither an outline nor a year: the latest edition"));
        Chosen(new PolicyDocument(), [Edition("old", 2000, 2005), timeless]).ShouldBe(("timeless", OutlineChoice.Period, "the document names neither an outline nor a year: the latest edition"));
    }

    [Fact]
    public void The_reason_is_given_in_the_language_asked_for() =>
        OutlineSelector.Choose(new PolicyDocument(), BuiltInOutlines.All, _ => 0, MessageLanguage.Chinese).Reason.ShouldBe("文件既未引用纲要，也无年份，采用最新版");

    private static NationalOutline Edition(string id, int start, int end) => new() { Id = id, Title = "纲要" + id, Period = new Period(start, end), Parts = [] };

    private static (string Id, OutlineChoice By, string Reason) Chosen(PolicyDocument document, IReadOnlyList<NationalOutline> editions, Func<NationalOutline, double>? nearness = null)
    {
        var (outline, by, reason) = OutlineSelector.Choose(document, editions, nearness ?? (_ => 0));
        return (outline.Id, by, reason);
    }
}
