using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>Documents named in 《》, the number behind them, and brackets that were never closed.</summary>
public class CitationReaderTests
{
    [Theory]
    [InlineData("落实《桥梁条例》。", "桥梁条例|")]
    [InlineData("《甲办法》《乙办法》", "甲办法| 乙办法|")]
    [InlineData("《关于〈甲办法〉的说明》", "关于〈甲办法〉的说明|")]
    [InlineData("《关于《甲办法》的说明》", "关于《甲办法》的说明|")] // inner titles in the same marks
    [InlineData("《关于《甲办法的说明》", "关于《甲办法的说明|")] // one that was left open ends with the first mark
    [InlineData("《甲规划》（甲府发〔2023〕7号）", "甲规划|甲府发〔2023〕7号")]
    [InlineData("《甲规划》（甲府发〔2023〕7号，以下简称规划）", "甲规划|甲府发〔2023〕7号")]
    [InlineData("《甲规划》（甲府发〔2023〕7号、8号）", "甲规划|甲府发〔2023〕7号")]
    [InlineData("《甲规划》甲府发〔2023〕7号", "甲规划|")] // not in brackets
    [InlineData("《甲规划》（甲府发〔2023〕7号", "甲规划|")] // brackets that do not end
    [InlineData("《甲规划》（甲府发〔2023〕7号文）", "甲规划|")]
    [InlineData("《甲规划》（国发〔2023〕7）", "甲规划|国发〔2023〕7号")]
    [InlineData("《甲规划》（试行）", "甲规划|")]
    [InlineData("无书名", "")]
    public void Titles_and_numbers(string text, string expected)
    {
        var found = Find(text, out var unclosed);
        string.Join(' ', found.Select(c => $"{c.Title}|{c.Number}")).ShouldBe(expected);
        unclosed.ShouldBeEmpty();
    }

    [Fact]
    public void The_mention_takes_in_its_marks()
    {
        Find("按《甲办法》和《乙办法》办", out _).ConvertAll(c => c.Range).ShouldBe([new TextRange(1, 6), new TextRange(7, 12)]);
    }

    [Theory]
    [InlineData("《甲办法", "0")]
    [InlineData("按《甲办法，按《乙办法", "1 7")]
    public void Marks_that_are_never_closed_are_told_one_by_one(string text, string places)
    {
        Find(text, out var unclosed).ShouldBeEmpty();
        string.Join(' ', unclosed.Select(u => u.Start)).ShouldBe(places);
        unclosed.ShouldAllBe(u => u.End == u.Start + 1);
    }

    [Theory]
    [InlineData(197, true)]
    [InlineData(198, true)]
    [InlineData(199, false)]
    public void A_title_has_a_longest_length(int length, bool isRead)
    {
        Find("《" + new string('甲', length) + "》", out var unclosed).Count.ShouldBe(isRead ? 1 : 0);
        unclosed.Count.ShouldBe(isRead ? 0 : 1);
    }

    [Theory]
    [InlineData("纲要(20212025年)", "纲要(2021-2025年)")]
    [InlineData("(20212025年)", "(2021-2025年)")]
    [InlineData("(20212021年)", "(2021-2021年)")]
    [InlineData("(20252021年)", "(20252021年)")] // not in order
    [InlineData("(18992021年)", "(18992021年)")] // no year
    [InlineData("(20212200年)", "(20212200年)")]
    [InlineData("(20212025)", "(20212025)")]
    [InlineData("(202120251年)", "(202120251年)")]
    [InlineData("(2021202年)", "(2021202年)")]
    [InlineData("20212025年", "20212025年")] // not in brackets
    [InlineData("(2021-2025年)", "(2021-2025年)")]
    [InlineData("(20252021年)和(20212025年)", "(20252021年)和(2021-2025年)")]
    [InlineData("", "")]
    public void A_hyphen_lost_between_two_years_is_put_back(string title, string expected) => CitationReader.NormalizeTitle(title).ShouldBe(expected);

    private static List<CitationMention> Find(string text, out List<TextRange> unclosed)
    {
        using var compact = Normalizer.Normalize(text);
        unclosed = [];
        return CitationReader.Find(compact, unclosed);
    }
}
