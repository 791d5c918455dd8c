namespace LawGov.Docs.Tests;

/// <summary>The Chinese README keeps to the order of the English one and shows the same code.</summary>
public class ReadmeTwinTests
{
    [Fact]
    public void Both_show_the_same_code_and_the_same_output() =>
        DocsPage.Blocks("README.zh-CN.md").Select(b => (b.Language, b.Text)).ShouldBe(DocsPage.Blocks("README.md").Select(b => (b.Language, b.Text)));

    [Fact]
    public void Both_have_the_same_headings_and_tables() => Shape("README.zh-CN.md").ShouldBe(Shape("README.md"));

    private static IEnumerable<string> Shape(string page)
    {
        var isCode = false;
        foreach (var line in DocsPage.Lines(page))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            else if (!isCode && line.StartsWith('#')) yield return line[..line.IndexOf(' ', StringComparison.Ordinal)];
            else if (!isCode && line.StartsWith('|')) yield return "|";
        }
    }
}
