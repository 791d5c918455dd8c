using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Texts that begin behind lines without any.</summary>
public class TextRunsTests
{
    /// <summary>T is a line with text, . one without, ^ before it the top of a page.</summary>
    [Theory]
    [InlineData("T.T", 2, true)]
    [InlineData("T..T", 3, true)]
    [InlineData("T..T", 2, false)] // no text
    [InlineData("TT", 1, false)]
    [InlineData("TTT", 2, false)]
    [InlineData(".T", 1, false)]
    [InlineData("..T", 2, false)] // nothing above
    [InlineData("T.T.T", 4, true)]
    [InlineData("T.^T", 2, false)]
    [InlineData("T^.T", 2, false)]
    [InlineData("^T.T", 2, true)] // the page began with the text above
    public void Text_begins_anew(string lines, int at, bool expected) => Resumes(lines, at).ShouldBe(expected);

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void No_row_is_longer_than_sixty_lines(int without, bool expected) => Resumes("T" + new string('.', without) + "T", without + 1).ShouldBe(expected);

    private static bool Resumes(string lines, int at)
    {
        var table = new LinesOfTable("T", string.Join('/', lines.Replace("^T", "1", StringComparison.Ordinal).Replace("^.", "0", StringComparison.Ordinal).Select(c => c switch { 'T' => "修路", '1' => "^修路", '0' => "^", _ => "" })));
        var texts = new int[table.Lines.Count + 1];
        for (var i = 0; i < table.Lines.Count; i++) texts[i + 1] = texts[i] + (table.Lines[i].Texts[0].Length > 0 ? 1 : 0);
        return TextRuns.Resumes(table.Lines, at, texts);
    }
}
